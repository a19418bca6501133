import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import type { BatchPlan } from '../../src/run/pool.js'
import { startThreads } from '../../src/run/threads.js'
import { makeFolder } from '../support/cli.js'

const PLAN: BatchPlan<number[], (number | string)[]> = {
  split: (batch) => batch.map((number) => [number]),
  join: (results) => results.flat(),
  giveUp: (batch) => [`lost ${batch.join()}`],
}

/** Threads that double numbers; 13 kills one, and 7 does so the first time. */
function start(count: number) {
  const threads = startThreads({
    count,
    setup: { mark: path.join(makeFolder(), 'mark') } as never,
    plan: PLAN,
    filename: pathToFileURL(path.join(import.meta.dirname, 'fixtures/crashing-thread.mjs')).href,
    onRoom: () => undefined,
  })
  onTestFinished(() => threads.close())
  return threads
}

test('a thread that dies loses nothing: what kills it again is given up alone, what was in it beside is done again', async () => {
  const threads = start(2)
  const batches = Array.from({ length: 10 }, (_, i) => [4 * i, 4 * i + 1, 4 * i + 2, 4 * i + 3])
  const results = await Promise.all(batches.map((batch) => threads.run(batch)))
  expect(results.flat()).toEqual(Array.from({ length: 40 }, (_, i) => (i === 13 ? 'lost 13' : i * 2)))
})

test('a batch is taken where a thread will soon begin it', async () => {
  const threads = start(1)
  expect(threads.hasRoom()).toBe(true)
  const first = threads.run([1])
  expect(threads.hasRoom()).toBe(true)
  const second = threads.run([2])
  expect(threads.hasRoom()).toBe(false)
  expect(await Promise.all([first, second])).toEqual([[2], [4]])
  expect(threads.hasRoom()).toBe(true)
})
