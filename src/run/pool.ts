import { availableParallelism } from 'node:os'
import type { Threads } from './threads.js'
import type { WorkSetup } from './work.js'

/** What a pool must know of the batches that it is given, so that no batch is lost when a worker dies. */
export interface BatchPlan<B, R> {
  /** The batch in its smallest parts. */
  split(batch: B): readonly B[]
  join(results: readonly R[]): R
  /** The result of a smallest part that killed its worker. */
  giveUp(batch: B, reason: string): R
}

/** Runs batches in this thread and, with several workers, in others beside it. */
export interface Pool<B, R> {
  /** Batches that should be under way at once. */
  readonly width: number
  run(batch: B): Promise<R>
  close(): Promise<void>
}

interface PoolOptions<B, R> {
  /** Threads that work, this one among them; one a core where absent. */
  readonly workers: number | undefined
  /** Makes what does the work in this thread. */
  readonly local: () => Promise<(batch: B) => R>
  readonly setup: WorkSetup
  readonly plan: BatchPlan<B, R>
  /** Batches that a short run has at most: it starts no threads. */
  readonly shortRun: number
  /** Threads are started only where they pay; where absent, at once if `workers` are asked for. */
  readonly isPatient?: boolean
  /** The file that threads run; another one in tests. */
  readonly filename?: string
}

/** What a thread costs: it loads the program, compiles the codebooks and is slow at first. What is done sooner needs none. */
const THREAD_COST_MS = 1500

/** Batches under way a worker, so that this thread has something to do while others start. */
const WIDTH_PER_WORKER = 4

const threadFile = () => new URL('./thread.js', import.meta.url).href

/** A batch that nobody has begun. */
interface Waiting<B, R> {
  readonly batch: B
  readonly resolve: (result: R | Promise<R>) => void
  readonly reject: (error: unknown) => void
}

/** Opens a pool. With one worker everything happens in this thread. */
export function openPool<B, R>(options: PoolOptions<B, R>): Pool<B, R> {
  const { local, setup, plan, shortRun, filename = threadFile() } = options
  const workers = options.workers ?? availableParallelism()
  const isPatient = options.isPatient ?? options.workers === undefined
  const waiting: Waiting<B, R>[] = []
  let done = 0
  let workedMs = 0
  let isWorking = false
  let work: ((batch: B) => R) | undefined
  let threads: Threads<B, R> | undefined

  const handOver = () => {
    while (waiting.length > 0 && threads?.hasRoom()) {
      const { batch, resolve } = waiting.shift()!
      resolve(threads.run(batch))
    }
  }
  const workHere = async ({ batch, resolve, reject }: Waiting<B, R>) => {
    try {
      work ??= await local()
      const start = performance.now()
      resolve(work(batch))
      workedMs += performance.now() - start
      done++
    } catch (error) {
      reject(error)
    }
  }
  const startWhenDue = async () => {
    if (workers === 1 || threads !== undefined) return
    if (isPatient && (done < shortRun || workedMs < THREAD_COST_MS)) return
    const { startThreads } = await import('./threads.js')
    threads = startThreads({ count: workers - 1, setup, plan, filename, onRoom: handOver })
  }
  /** Works through what waits. Between two batches other threads are heard, and given theirs. */
  const workOn = async () => {
    if (isWorking) return
    isWorking = true
    try {
      while (waiting.length > 0) {
        await startWhenDue()
        handOver()
        const next = waiting.shift()
        if (next !== undefined) await workHere(next)
        await new Promise((resolve) => setImmediate(resolve))
      }
    } catch (error) {
      for (const { reject } of waiting.splice(0)) reject(error)
    } finally {
      isWorking = false
    }
  }
  return {
    width: workers === 1 ? 1 : workers * WIDTH_PER_WORKER,
    run(batch) {
      const result = new Promise<R>((resolve, reject) => {
        waiting.push({ batch, resolve, reject })
      })
      void workOn()
      return result
    },
    async close() {
      await threads?.close()
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
