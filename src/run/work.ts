import { createLineWork, type LineSetup } from './stream/line-work.js'

/** What a worker is told once, before its first batch: plain data, so that it can cross to a thread. */
export type WorkSetup = LineSetup

/** Compiles what the work needs and returns what does its batches. */
export function createWork(setup: WorkSetup): (batch: never) => unknown {
  return createLineWork(setup)
}
