// Measures reading pages: one core, processor time, the median of several runs.
//   npm run build && node bench/page-speed.mjs [SHARED] [--rounds 5] [--only text,html,...] [--json]
// Prints MB of UTF-8 page text a second and pages a second for each kind of page, and what each step takes when it is
// run alone. No page is read twice: what a run would remember of one page it must not know here, so every page is
// one of SHARED with its own words changed; menus stay, as they do on the pages of one site.
import { parseArgs } from 'node:util'
import { readPage } from '../dist/study/read-page.js'
import { KINDS, readKinds } from './pages/kinds.mjs'
import { STEPS } from './pages/steps.mjs'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: KINDS.join(',') },
    json: { type: 'boolean', default: false },
  },
})
const rounds = Number(values.rounds)
const wanted = values.only.split(',')

/** Processor time of a call in milliseconds. */
function time(run) {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

/** One round more than asked: the first warms the code up and is not counted. */
function measurePages(pages) {
  const perRound = Math.floor(pages.length / (rounds + 1))
  const rates = []
  for (let round = 0; round <= rounds; round += 1) {
    const own = pages.slice(round * perRound, (round + 1) * perRound)
    let characters = 0
    const ms = time(() => {
      for (const { bytes, path } of own) characters += Buffer.byteLength(readPage(bytes, { path }).text)
    })
    const raw = own.reduce((sum, { bytes }) => sum + bytes.length, 0)
    if (round > 0)
      rates.push({
        ms,
        mbPerSecond: characters / 1e3 / ms,
        rawMbPerSecond: raw / 1e3 / ms,
        pagesPerSecond: (1000 * own.length) / ms,
      })
  }
  return {
    pages: perRound,
    mbPerSecond: median(rates.map((rate) => rate.mbPerSecond)),
    rawMbPerSecond: median(rates.map((rate) => rate.rawMbPerSecond)),
    pagesPerSecond: median(rates.map((rate) => rate.pagesPerSecond)),
  }
}

/** Each step alone, on pages that the round before has not seen. */
function measureSteps(pages) {
  const perRound = Math.floor(pages.length / (rounds + 1))
  const results = {}
  for (const [name, prepare] of Object.entries(STEPS)) {
    const rates = []
    for (let round = 0; round <= rounds; round += 1) {
      const own = pages.slice(round * perRound, (round + 1) * perRound)
      const { size, run } = prepare(own)
      const ms = time(run)
      if (round > 0 && size > 0) rates.push({ ms, mbPerSecond: size / 1e3 / Math.max(ms, 0.001) })
    }
    if (rates.length > 0)
      results[name] = {
        ms: median(rates.map((rate) => rate.ms)),
        mbPerSecond: median(rates.map((rate) => rate.mbPerSecond)),
      }
  }
  return results
}

const report = {}
for (const [kind, pages] of readKinds(
  new URL(`../${positionals[0] ?? '../shared'}/`, import.meta.url),
  rounds + 1,
)) {
  if (!wanted.includes(kind)) continue
  report[kind] = { ...measurePages(pages()), steps: measureSteps(pages()) }
  if (values.json) continue
  const { mbPerSecond, rawMbPerSecond, pagesPerSecond, steps } = report[kind]
  console.log(
    `${kind.padEnd(9)} ${mbPerSecond.toFixed(1).padStart(7)} MB/s of text ${rawMbPerSecond.toFixed(1).padStart(7)} MB/s read ${pagesPerSecond.toFixed(0).padStart(6)} pages/s (${report[kind].pages} pages a run)`,
  )
  const whole = steps.whole.ms
  for (const [name, { ms, mbPerSecond: rate }] of Object.entries(steps)) {
    if (name !== 'whole')
      console.log(
        `  ${name.padEnd(12)} ${((100 * ms) / whole).toFixed(0).padStart(4)} %  ${rate.toFixed(1).padStart(8)} MB/s`,
      )
  }
}
if (values.json) console.log(JSON.stringify(report, null, 2))
