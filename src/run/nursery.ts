import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/**
 * The space for new objects: V8 would take 32 MB, or 96 MB from Node 24 on. In less room more of what a page leaves is
 * still in use when it is looked for, and is taken for something that lives long.
 */
const NURSERY_BYTES = 16 << 20
/** The space grows where objects outlive a collection; so many do at most while it is made to grow. */
const MOST_KEPT = 1500

function measureNursery(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0
}

/**
 * Lets this thread's space for new objects grow to 16 MB, and that of no thread any further. V8 takes a limit only when
 * it starts; how fast the space grows is one setting of the process, which the start of a thread may put back, so
 * every thread calls this when it has started.
 */
export function fixNursery(): void {
  setFlagsFromString('--semi-space-growth-factor=2')
  const kept: number[][] = []
  while (measureNursery() < NURSERY_BYTES && kept.length < MOST_KEPT) kept.push(new Array(2000).fill(0))
  setFlagsFromString('--semi-space-growth-factor=1')
}
