import { setFlagsFromString } from 'node:v8'
import { fixNursery } from '../run/nursery.js'
import { inlineLess, optimizeLate } from '../run/optimizing.js'
import { type Host, processHost } from './terminal.js'

/**
 * Asks V8 to collect garbage when the heap has grown by a quarter since the last time, not fourfold, and to keep the space
 * for new objects small: a run over many pages makes much garbage and keeps little, so that most of its memory would
 * wait to be collected. Costs a few percent of time at most, and changes nothing else. Worker threads heed it too.
 */
export function keepHeapSmall(host: Host): void {
  if (host !== processHost) return
  setFlagsFromString('--heap-growing-percent=25')
  fixNursery()
}

/**
 * Lets V8 optimize later what a command runs, until the first pages are coded or for all of a command that is soon done,
 * and put less together where it does.
 */
export function deferOptimizing(host: Host): void {
  if (host !== processHost) return
  optimizeLate()
  inlineLess()
}
