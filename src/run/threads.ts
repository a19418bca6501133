import { Piscina } from 'piscina'
import type { BatchPlan } from './pool.js'
import type { WorkSetup } from './work.js'

/** Worker threads that batches are handed to. */
export interface Threads<B, R> {
  /** Whether a batch that is handed over now will soon be begun. */
  hasRoom(): boolean
  run(batch: B): Promise<R>
  close(): Promise<void>
}

interface ThreadOptions<B, R> {
  readonly count: number
  readonly setup: WorkSetup
  readonly plan: BatchPlan<B, R>
  /** The file that threads run. */
  readonly filename: string
  /** Called when a batch is done, so that there is room for another. */
  readonly onRoom: () => void
}

/** Batches that a thread has at once: the one it does, and the next, since this thread may be busy when the first is done. */
const BATCHES_PER_THREAD = 2

/** Most that a thread's new objects take up with the room to sort them: 48 MB would be usual. */
const THREAD_NURSERY_MB = 12

/**
 * Starts worker threads. A thread that dies takes its batches along, of which one is to blame; so each is tried again
 * while nothing else is in any thread, and then comes apart until what kills a thread stands alone and is given up.
 */
export function startThreads<B, R>(options: ThreadOptions<B, R>): Threads<B, R> {
  const { count, setup, plan, filename, onRoom } = options
  const piscina = new Piscina({
    filename,
    workerData: setup,
    minThreads: count,
    maxThreads: count,
    idleTimeout: Number.POSITIVE_INFINITY,
    concurrentTasksPerWorker: BATCHES_PER_THREAD,
    resourceLimits: { maxYoungGenerationSizeMb: THREAD_NURSERY_MB },
  })
  const underWay = new Set<Promise<R>>()
  let suspects = 0
  let lastSuspect: Promise<unknown> = Promise.resolve()

  const runAlone = async (batch: B): Promise<R> => {
    try {
      return await piscina.run(batch)
    } catch (error) {
      const parts = plan.split(batch)
      if (parts.length <= 1) return plan.giveUp(batch, error instanceof Error ? error.message : String(error))
      const results: R[] = []
      for (const part of parts) results.push(await runAlone(part))
      return plan.join(results)
    }
  }
  const runSuspect = async (batch: B): Promise<R> => {
    suspects++
    const before = lastSuspect
    const result = Promise.allSettled([before, ...underWay]).then(() => runAlone(batch))
    lastSuspect = result
    try {
      return await result
    } finally {
      suspects--
    }
  }
  return {
    hasRoom: () => suspects === 0 && underWay.size < count * BATCHES_PER_THREAD,
    async run(batch) {
      const first: Promise<R> = piscina.run(batch)
      underWay.add(first)
      try {
        return await first.finally(() => underWay.delete(first))
      } catch {
        return await runSuspect(batch)
      } finally {
        onRoom()
      }
    },
    close: () => piscina.destroy(),
  }
}
