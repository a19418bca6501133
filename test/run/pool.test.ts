import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { type BatchPlan, openPool, runInOrder } from '../../src/run/pool.js'
import { makeFolder } from '../support/cli.js'

const PLAN: BatchPlan<number[], number[]> = {
  split: (batch) => batch.map((number) => [number]),
  join: (results) => results.flat(),
  giveUp: () => [],
}

/** A pool that doubles numbers, and the batches that were done in this thread. */
function open(workers: number, isPatient = false) {
  const here: number[][] = []
  const pool = openPool({
    workers,
    isPatient,
    shortRun: 20,
    local: async () => (batch: number[]) => {
      const end = performance.now() + 10
      while (performance.now() < end);
      here.push(batch)
      return batch.map((number) => number * 2)
    },
    setup: { mark: path.join(makeFolder(), 'mark') } as never,
    plan: PLAN,
    filename: pathToFileURL(path.join(import.meta.dirname, 'fixtures/crashing-thread.mjs')).href,
  })
  onTestFinished(() => pool.close())
  return { pool, here }
}

/** Batches of four numbers, without those that kill threads. */
const batches = (count: number) =>
  Array.from({ length: count }, (_, i) => [4 * i + 20, 4 * i + 21, 4 * i + 22, 4 * i + 23])

const doubled = (count: number) => batches(count).map((batch) => batch.map((number) => number * 2))

async function runAll(pool: ReturnType<typeof open>['pool'], count: number): Promise<number[][]> {
  const results: number[][] = []
  for await (const result of runInOrder(batches(count), pool)) results.push(result)
  return results
}

test('results come in the order of the batches, whoever is done first, and this thread works too', async () => {
  for (const workers of [2, 3]) {
    const { pool, here } = open(workers)
    expect(await runAll(pool, 100)).toEqual(doubled(100))
    expect(here.length).toBeGreaterThan(0)
    expect(here.length).toBeLessThan(100)
  }
})

test('a short run starts no threads, and one worker has none', async () => {
  for (const { pool, here } of [open(2, true), open(1)]) {
    expect(await runAll(pool, 20)).toEqual(doubled(20))
    expect(here).toEqual(batches(20))
  }
})

test('a fault of the work is a fault of its batch alone', async () => {
  const pool = openPool({
    workers: 1,
    local: async () => (batch: number[]) => {
      if (batch[0] === 24) throw new Error('no 24')
      return batch
    },
    setup: {} as never,
    plan: PLAN,
    shortRun: 0,
  })
  const results = await Promise.allSettled(batches(3).map((batch) => pool.run(batch)))
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

test('no more batches are taken than are under way, so a slow reader holds back the source', async () => {
  const { pool } = open(2)
  let taken = 0
  function* source() {
    for (const batch of batches(99)) {
      taken++
      yield batch
    }
  }
  let read = 0
  for await (const _ of runInOrder(source(), pool)) {
    read++
    await new Promise((resolve) => setTimeout(resolve, 1))
    expect(taken - read).toBeLessThanOrEqual(pool.width)
  }
  expect(read).toBe(99)
})
