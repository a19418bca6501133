import { setFlagsFromString } from 'node:v8'
import { type Host, processHost } from './terminal.js'

/** From this version on the space for new objects may grow to 96 MB. */
const LARGE_NURSERY_SINCE = 24

/**
 * Asks V8 to collect garbage when the heap has grown by half since the last time, not fourfold: a run over many pages
 * makes much garbage and keeps little, so that most of its memory would wait to be collected. Costs a few percent of
 * time at most, and changes nothing else. Worker threads heed it too.
 */
export function keepHeapSmall(host: Host): void {
  if (host !== processHost) return
  setFlagsFromString('--heap-growing-percent=50')
  if (Number.parseInt(process.versions.node, 10) >= LARGE_NURSERY_SINCE) {
    setFlagsFromString('--semi-space-growth-factor=1')
  }
}
