import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** The space for new objects: V8 would take 32 MB, or 96 MB from Node 24 on. */
const NURSERY_BYTES = 4 << 20
/** Where one thread does all the work it may be larger, so that less often is looked for what is kept. */
const LONE_NURSERY_BYTES = 16 << 20
/** The space grows where objects outlive a collection; so many do at most while it is made to grow. */
const MOST_KEPT = 1500

function measureNursery(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0
}

/**
 * Lets this thread's space for new objects grow to 4 MB, and that of no thread any further. V8 takes a limit only when
 * it starts; how fast the space grows is one setting of the process, which the start of every thread puts back, so
 * every thread calls this when it has started.
 */
export function fixNursery(): void {
  growNursery(NURSERY_BYTES)
}

/** Lets the space for new objects grow to 16 MB, which makes a run in this thread alone faster by a twentieth. */
export function widenNursery(): void {
  setFlagsFromString('--semi-space-growth-factor=2')
  growNursery(LONE_NURSERY_BYTES)
}

function growNursery(bytes: number): void {
  const kept: number[][] = []
  while (measureNursery() < bytes && kept.length < MOST_KEPT) kept.push(new Array(2000).fill(0))
  setFlagsFromString('--semi-space-growth-factor=1')
}
