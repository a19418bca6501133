import { availableParallelism } from 'node:os'
import type { Piscina } from 'piscina'
import { optimizeAsUsual } from './optimizing.js'
import type { WorkSetup } from './work.js'

/** What a pool must know of the batches that it is given, so that no batch is lost when a worker dies. */
export interface BatchPlan<B, R> {
  /** The batch in its smallest parts. */
  split(batch: B): readonly B[]
  join(results: readonly R[]): R
  /** The result of a smallest part that killed its worker twice. */
  giveUp(batch: B, reason: string): R
}

/** Runs batches, in worker threads or in this one. */
export interface Pool<B, R> {
  /** Batches that should be under way at once. */
  readonly width: number
  run(batch: B): Promise<R>
  close(): Promise<void>
}

interface PoolOptions<B, R> {
  /** Threads asked for; one a core where absent, once the run has shown to be worth it. */
  readonly workers: number | undefined
  /** Makes what does the work in this thread; asked for when it is needed: with threads it never is. */
  readonly local: () => Promise<(batch: B) => R>
  readonly setup: WorkSetup
  readonly plan: BatchPlan<B, R>
  /** The file that threads run; another one in tests. */
  readonly filename?: string
}

/** Batches done in this thread before threads are started where their number is not asked for: a short run has none. */
const WARM_UP = 6

/** Most that a thread's new objects take up before the dead ones among them are swept: 48 MB would be usual. */
const THREAD_NURSERY_MB = 12

const threadFile = () => new URL('./thread.js', import.meta.url).href

async function startThreads(workers: number, setup: WorkSetup, filename: string): Promise<Piscina> {
  // A thread's functions keep the threshold of when they first ran, so that threads would never get fast.
  optimizeAsUsual()
  const { Piscina } = await import('piscina')
  return new Piscina({
    filename,
    workerData: setup,
    minThreads: workers,
    maxThreads: workers,
    idleTimeout: Number.POSITIVE_INFINITY,
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxYoungGenerationSizeMb: THREAD_NURSERY_MB },
  })
}

/** Opens a pool. With one worker everything happens in this thread. */
export function openPool<B, R>(options: PoolOptions<B, R>): Pool<B, R> {
  const { local, setup, plan, filename = threadFile() } = options
  const workers = options.workers ?? availableParallelism()
  const warmUp = options.workers === undefined ? WARM_UP : 0
  let started = 0
  let inThisThread: Promise<(batch: B) => R> | undefined
  let threads: Promise<Piscina> | undefined

  const runOnce = async (batch: B): Promise<R> => {
    threads ??= startThreads(workers, setup, filename)
    return (await threads).run(batch)
  }
  /** A thread that dies takes its batch along: it is tried once more, then part by part. */
  const runSafely = async (batch: B): Promise<R> => {
    try {
      return await runOnce(batch)
    } catch {
      try {
        return await runOnce(batch)
      } catch (error) {
        const parts = plan.split(batch)
        if (parts.length > 1) {
          const results: R[] = []
          for (const part of parts) results.push(await runSafely(part))
          return plan.join(results)
        }
        return plan.giveUp(batch, error instanceof Error ? error.message : String(error))
      }
    }
  }
  return {
    width: workers === 1 ? 1 : workers * 2 + 1,
    async run(batch) {
      started++
      if (workers > 1 && started > warmUp) return runSafely(batch)
      inThisThread ??= local()
      return (await inThisThread)(batch)
    },
    async close() {
      if (threads !== undefined) await (await threads).destroy()
    },
  }
}

/**
 * The results of batches in the order of the batches, whoever is done first. No more than the pool's width are
 * under way or waiting to be taken, so a slow reader holds back the source.
 */
export async function* runInOrder<B, R>(
  batches: AsyncIterable<B> | Iterable<B>,
  pool: Pool<B, R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = []
  try {
    for await (const batch of batches) {
      const result = pool.run(batch)
      // A failure is seen when its turn comes; until then it must not count as unhandled.
      result.catch(() => undefined)
      underWay.push(result)
      if (underWay.length >= pool.width) yield await underWay.shift()!
    }
    for (let next = underWay.shift(); next !== undefined; next = underWay.shift()) yield await next
  } finally {
    await Promise.allSettled(underWay)
  }
}
