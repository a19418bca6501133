import { move, transferableSymbol, valueSymbol, workerData } from 'piscina'
import { fixNursery } from './nursery.js'
import type { LineResult } from './stream/line-plan.js'
import { createWork, type WorkSetup } from './work.js'

// What a worker thread runs: it compiles the codebooks once, then does one batch after the other.

fixNursery()

const setup = workerData as WorkSetup
const work = createWork(setup) as (batch: unknown) => unknown

/** The bytes of lines go to the main thread as they are; a copy would double what waits to be written. */
function handOver(result: LineResult): unknown {
  return move({ [transferableSymbol]: [result.bytes.buffer], [valueSymbol]: result } as never)
}

export default setup.kind === 'lines' ? (batch: unknown) => handOver(work(batch) as LineResult) : work
