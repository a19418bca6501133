import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { type BatchPlan, openPool, runInOrder } from '../../src/run/pool.js'
import { makeFolder } from '../support/cli.js'

const PLAN: BatchPlan<number[], (number | string)[]> = {
  split: (batch) => batch.map((number) => [number]),
  join: (results) => results.flat(),
  giveUp: (batch) => [`lost ${batch.join()}`],
}

function open(workers: number) {
  return openPool({
    workers,
    local: async () => (batch: number[]) => batch.map((number) => number * 2),
    setup: { mark: path.join(makeFolder(), 'mark') } as never,
    plan: PLAN,
    filename: pathToFileURL(path.join(import.meta.dirname, 'fixtures/crashing-thread.mjs')).href,
  })
}

const batches = (to: number) =>
  Array.from({ length: to / 4 }, (_, i) => [4 * i, 4 * i + 1, 4 * i + 2, 4 * i + 3])

test('results come in the order of the batches, whoever is done first', async () => {
  const pool = open(3)
  const results = []
  for await (const part of runInOrder(
    batches(80).filter((batch) => !batch.includes(13)),
    pool,
  ))
    results.push(...part)
  await pool.close()
  expect(results).toEqual(
    batches(80)
      .filter((batch) => !batch.includes(13))
      .flat()
      .map((number) => number * 2),
  )
})

test('a worker that dies loses nothing: what kills it again and again is given up alone', async () => {
  const pool = open(2)
  const results = []
  for await (const part of runInOrder(batches(40), pool)) results.push(...part)
  await pool.close()
  expect(results).toEqual(Array.from({ length: 40 }, (_, i) => (i === 13 ? 'lost 13' : i * 2)))
})

test('no more batches are taken than are under way, so a slow reader holds back the source', async () => {
  const pool = open(2)
  let taken = 0
  function* source() {
    for (const batch of batches(400).filter((one) => !one.includes(13))) {
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
  await pool.close()
  expect(read).toBe(99)
})
