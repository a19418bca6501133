// Reading pages: bench/page-speed.mjs, and trafilatura on the same HTML where it is installed.

import { runPeer } from './peers.mjs'
import { runScript } from './script.mjs'
import { FLOOR, median } from './table.mjs'

export async function* measurePages({ shared, rounds, found }) {
  const text = await runScript('node', [
    'bench/page-speed.mjs',
    shared,
    '--rounds',
    String(rounds),
    '--only',
    'text,html',
    '--json',
  ])
  const floor = found.get(FLOOR)
  for (const [kind, figures] of Object.entries(readKinds(JSON.parse(text)))) {
    const megabytes = 1
    yield {
      name: `readPage, ${kind} (${figures.pagesPerSecond.toFixed(0)} pages a second), a MB of page text`,
      cpu: [1000 / figures.mbPerSecond],
      megabytes,
      floor: floor && median(floor.cpu) / floor.megabytes,
    }
  }
  yield await runPeer('trafilatura, saved study pages', 'trafilatura_pages.py', [
    `${shared}/data/study-pages`,
    String(rounds),
  ])
}

/** By kind of page, whatever stands around the figures. */
function readKinds(json) {
  if (json === null || typeof json !== 'object') return {}
  const own = Object.entries(json).filter(([, value]) => typeof value?.mbPerSecond === 'number')
  if (own.length > 0) return Object.fromEntries(own)
  return Object.assign({}, ...Object.values(json).map(readKinds))
}
