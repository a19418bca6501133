import { workerData } from 'piscina'
import { fixNursery } from './nursery.js'
import { createWork, type WorkSetup } from './work.js'

// What a worker thread runs: it compiles the codebooks once, then does one batch after the other.

fixNursery()

export default createWork(workerData as WorkSetup) as (batch: unknown) => unknown
