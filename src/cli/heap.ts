import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { type Host, processHost } from './terminal.js'

/** The space for new objects: more makes no run faster, and V8 would take 32 MB, or 96 MB from Node 24 on. */
const NURSERY_BYTES = 4 << 20
/** The space grows where objects outlive a collection; so many do at most while it is made to grow. */
const MOST_KEPT = 1500

function measureNursery(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0
}

/** Lets the space for new objects grow to its size and no further: V8 takes a limit only when it starts. */
function fixNursery(): void {
  const kept: number[][] = []
  while (measureNursery() < NURSERY_BYTES && kept.length < MOST_KEPT) kept.push(new Array(2000).fill(0))
  setFlagsFromString('--semi-space-growth-factor=1')
}

/**
 * Asks V8 to collect garbage when the heap has grown by half since the last time, not fourfold, and to keep the space
 * for new objects small: a run over many pages makes much garbage and keeps little, so that most of its memory would
 * wait to be collected. Costs a few percent of time at most, and changes nothing else. Worker threads heed it too.
 */
export function keepHeapSmall(host: Host): void {
  if (host !== processHost) return
  setFlagsFromString('--heap-growing-percent=50')
  fixNursery()
}
