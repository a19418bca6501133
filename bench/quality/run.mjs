// Every quality figure for the sets in ../shared, in one table, so that a change which loses ground is seen at once.
// With --check, fails where a figure is under its floor in floors.json (just under what was reached); with --write,
// writes the floors anew.
// Run: npm run quality [-- --check]
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ingest } from '../../dist/run/ingest.js'
import { measureAlignment } from './alignment.mjs'
import { measureSavedPages } from './saved-pages.mjs'
import { measureSections } from './sections.mjs'
import { measureSentences } from './sentences.mjs'
import { measureSeparation } from './separation.mjs'

const repository = path.resolve(import.meta.dirname, '../..')
const shared = path.resolve(repository, '../shared')
if (!existsSync(path.join(shared, 'tools/score.mjs'))) {
  console.log('skipped: the test data (../shared) is not here')
  process.exit(0)
}
const { score } = await import(path.join(shared, 'tools/score.mjs'))

const figures = new Map()
const put = (name, value) => figures.set(name, Math.round(value * 10_000) / 10_000)

async function scoreSet(name, pagesDir, truthDir) {
  const output = mkdtempSync(path.join(tmpdir(), 'themeline-quality-'))
  try {
    await ingest({
      paths: [pagesDir],
      codebooks: [path.join(repository, 'codebooks/bridging-roles.yaml')],
      output: path.join(output, 'x'),
      exclude: ['*.json'],
      excel: false,
      workers: 1,
    })
    const result = score({ truthDir, extractionsDir: path.join(output, 'x'), pagesDir })
    put(`${name} lines F1`, result.lineKind.f1)
    put(`${name} language`, result.language.accuracy)
    put(`${name} fields`, result.field.accuracy)
    put(`${name} sections`, result.section.accuracy)
    put(`${name} record stated`, result.record.stated.accuracy)
    put(`${name} record empty`, result.record.empty.accuracy)
    put(`${name} abstracts kept`, 1 - result.abstracts.lost / Math.max(1, result.abstracts.n))
    put(`${name} without leaks`, 1 - result.leaks.share)
    put(`${name} coding F1`, result.codings.f1)
    put(`${name} coding kappa`, result.codings.kappa)
    if (result.qualities.stance) put(`${name} stance`, result.qualities.stance.accuracy)
    if (result.must.n > 0) put(`${name} must-haves`, result.must.found / result.must.n)
  } finally {
    rmSync(output, { recursive: true, force: true })
  }
}

await scoreSet('seeds', path.join(repository, 'seeds'), path.join(shared, 'gold/seeds'))
await scoreSet('abstracts', path.join(shared, 'gold/abstracts'), path.join(shared, 'gold/abstracts'))
await scoreSet('pages', path.join(shared, 'gold/pages'), path.join(shared, 'gold/pages'))
const saved = measureSavedPages(shared)
for (const key of ['title', 'authors', 'doi', 'journal', 'abstractRecall', 'keptPrecision']) {
  put(`saved HTML ${key}`, saved[key])
}
const separation = measureSeparation(shared)
put('separation characters', separation.characters)
put('separation lines', separation.lines)
for (const { name, f1 } of measureSentences(shared)) put(`sentences ${name} F1`, f1)
for (const { name, strict } of measureAlignment(shared)) put(`alignment ${name} strict F1`, strict)
for (const { name, right } of measureSections(shared)) put(`sections ${name} micro-F1`, right)

const file = path.join(import.meta.dirname, 'floors.json')
const floors = JSON.parse(readFileSync(file, 'utf8'))
let under = 0
for (const [name, value] of figures) {
  const floor = floors[name]
  const low = floor !== undefined && value < floor
  if (low) under++
  console.log(
    `${name.padEnd(36)} ${value.toFixed(4)}${floor === undefined ? '' : `  floor ${floor}`}${low ? '  UNDER ITS FLOOR' : ''}`,
  )
}
if (process.argv.includes('--write')) {
  // Just under what was reached: a change may lose half a point of noise, not more.
  const lowered = [...figures].map(([name, value]) => [
    name,
    Math.max(0, Math.floor((value - 0.005) * 1000) / 1000),
  ])
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(lowered), null, 2)}\n`)
}
if (process.argv.includes('--check') && under > 0) {
  console.error(`${under} figures are under their floors`)
  process.exitCode = 1
}
