import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readCsvObjects } from '../../src/table/read-csv.js'
import { makeFolder, REPOSITORY, runCli } from '../support/cli.js'

const BOOK = path.join(REPOSITORY, 'codebooks/bridging-roles.yaml')

async function ingestSeeds() {
  const root = makeFolder()
  const out = path.join(root, 'out')
  await runCli(['ingest', path.join(REPOSITORY, 'seeds'), '-o', out, '-c', BOOK])
  return { root, out, codings: readCsvObjects(readFileSync(path.join(out, 'codings.csv'), 'utf8')) }
}

const agreeJson = async (...args: string[]) => {
  const result = await runCli(['agree', ...args, '--json', '--bootstrap', '200'])
  return { ...result, json: JSON.parse(result.stdout) }
}

test('a folder agrees with itself wholly, by segment, study and character', async () => {
  const { out } = await ingestSeeds()
  for (const unit of ['segment', 'study', 'character']) {
    const { status, json } = await agreeJson(out, out, '--unit', unit, '--min-kappa', '0.99')
    expect(status).toBe(0)
    expect(json.agreement.overall).toMatchObject({ percentAgreement: 1, kappa: 1, alpha: 1, ac1: 1, f1: 1 })
    expect(json.disagreements).toEqual([])
  }
})

test('a person’s file that found less and something else is compared by quote, in English and Chinese', async () => {
  const { root, out, codings } = await ingestSeeds()
  const affirmed = codings.filter((c) => c.polarity === 'affirmed')
  const [lost, ...kept] = affirmed.filter((c) => c.theme_id !== 'role-chw')
  const rows = [...kept, ...affirmed.filter((c) => c.theme_id === 'role-chw')].filter(
    (c) => c.segment_id !== lost!.segment_id || c.theme_id !== lost!.theme_id,
  )
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
  const file = path.join(root, 'ab.csv')
  const extra = `${lost!.study_id},made-up-theme,${quote(lost!.sentence!)}\n`
  writeFileSync(
    file,
    `study_id,theme_id,quote\n${rows.map((c) => `${c.study_id},${c.theme_id},${quote(c.sentence!)}\n`).join('')}${extra}`,
  )
  const { status, json } = await agreeJson(out, file, '--disagreements', path.join(root, 'd.csv'))
  expect(status).toBe(0)
  expect(json.problems).toEqual([])
  expect(json.disagreements.map((d: { themeId: string; codedBy: string }) => [d.themeId, d.codedBy])).toEqual(
    [
      [lost!.theme_id, 'a'],
      ['made-up-theme', 'b'],
    ],
  )
  const { overall } = json.agreement
  expect(overall.kappa).toBeLessThan(1)
  expect(overall.intervals.kappa.low).toBeLessThanOrEqual(overall.kappa)
  expect(overall.intervals.kappa.high).toBeGreaterThanOrEqual(overall.kappa)
  expect(readCsvObjects(readFileSync(path.join(root, 'd.csv'), 'utf8')).length).toBe(2)
})

test('the intervals are the same from run to run, and agreement below the threshold is a finding', async () => {
  const { root, out, codings } = await ingestSeeds()
  const file = path.join(root, 'few.csv')
  const some = codings.filter((_, i) => i % 5 === 0)
  writeFileSync(
    file,
    `study_id,theme_id,segment_id\n${some.map((c) => `${c.study_id},${c.theme_id},${c.segment_id}\n`).join('')}`,
  )
  const first = await agreeJson(out, file, '--min-kappa', '0.9')
  const second = await agreeJson(out, file, '--min-kappa', '0.9')
  expect(first.status).toBe(1)
  expect(second.stdout).toBe(first.stdout)
})

test('rows that cannot be placed are said and the others are compared', async () => {
  const { root, out, codings } = await ingestSeeds()
  const file = path.join(root, 'odd.csv')
  const [c] = codings
  writeFileSync(
    file,
    `study_id,theme_id,quote\n${c!.study_id},${c!.theme_id},"${c!.quote}"\n${c!.study_id},rel-trust,words that stand nowhere at all\nt0,rel-trust,x\n`,
  )
  const { stderr } = await runCli(['agree', out, file])
  expect(stderr).toContain('row 3: the quote stands in no sentence of the study')
  expect(stderr).toContain('row 4: no study `t0` in the extractions')
})

test('two files without a folder ask for one', async () => {
  const { root } = await ingestSeeds()
  const file = path.join(root, 'x.csv')
  writeFileSync(file, 'study_id,theme_id,quote\n')
  const { status, stderr } = await runCli(['agree', file, file])
  expect(status).toBe(2)
  expect(stderr).toContain('--extractions DIR')
})
