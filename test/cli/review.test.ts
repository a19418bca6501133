import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readCsvObjects } from '../../src/table/read-csv.js'
import { makeFolder, REPOSITORY, runCli } from '../support/cli.js'

const SEEDS = path.join(REPOSITORY, 'seeds')
const BOOK = readFileSync(path.join(REPOSITORY, 'codebooks/bridging-roles.yaml'), 'utf8')

async function prepare() {
  const root = makeFolder()
  const book = path.join(root, 'books', 'b.yaml')
  mkdirSync(path.dirname(book))
  writeFileSync(book, BOOK)
  const out = path.join(root, 'out')
  await runCli(['ingest', SEEDS, '-o', out, '-c', book])
  return { root, book, out, decisions: path.join(root, 'books', 'decisions.csv') }
}

const read = (file: string) => readCsvObjects(readFileSync(file, 'utf8'))

function writeRows(file: string, rows: readonly Record<string, string>[]) {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
  const header = Object.keys(rows[0]!)
  writeFileSync(
    file,
    `${[header.join(','), ...rows.map((row) => header.map((name) => quote(row[name]!)).join(','))].join('\n')}\n`,
  )
}

test('a review file filled in and kept as decisions.csv is carried into the next run', async () => {
  const { out, book, decisions } = await prepare()
  const themes = ['--theme', 'rel-*']
  await runCli([
    'export',
    out,
    '--to',
    'review',
    ...themes,
    '--uncoded',
    '100%',
    '--coder',
    'AB',
    '-o',
    decisions,
  ])
  const rows = read(decisions)
  const suggestions = rows.filter((row) => row.coding_id !== '')
  const uncoded = rows.filter((row) => row.coding_id === '')
  const isRelation = (row: Record<string, string>) => row.theme_id!.startsWith('rel-')
  expect(suggestions.length).toBe(read(path.join(out, 'codings.csv')).filter(isRelation).length)
  expect(uncoded.length).toBeGreaterThan(0)
  suggestions[0]!.decision = 'accept'
  suggestions[1]!.decision = 'reject'
  suggestions[1]!.memo = '不是结果'
  uncoded[0]!.decision = 'add'
  uncoded[0]!.new_theme_id = 'rel-trust'
  uncoded[1]!.decision = 'none'
  writeRows(decisions, rows)
  const { status } = await runCli(['code', out, '-c', book])
  expect(status).toBe(0)
  const codings = read(path.join(out, 'codings.csv'))
  const of = (id: string) => codings.find((coding) => coding.coding_id === id)
  expect(of(suggestions[0]!.coding_id!)).toMatchObject({ status: 'accepted', coder: 'AB', origin: 'rule' })
  expect(of(suggestions[1]!.coding_id!)).toMatchObject({ status: 'rejected', memo: '不是结果' })
  const added = codings.filter((coding) => coding.origin === 'human')
  expect(added).toEqual([expect.objectContaining({ theme_id: 'rel-trust', sentence: uncoded[0]!.sentence })])
  const open = await runCli(['export', out, '--to', 'review', ...themes, '--uncoded', '0'])
  expect(readCsvObjects(open.stdout).length).toBe(suggestions.length - 2)
})

test('decisions are found again when a page gains lines above, and a vanished sentence is stale', async () => {
  const { root, book, decisions } = await prepare()
  const pages = path.join(root, 'pages')
  mkdirSync(pages)
  const body = readFileSync(path.join(SEEDS, '000_7eaaa0a835701454.txt'), 'utf8')
  writeFileSync(path.join(pages, 'a.txt'), body)
  const out = path.join(root, 'own')
  await runCli(['ingest', pages, '-o', out, '-c', book])
  await runCli(['export', out, '--to', 'review', '--uncoded', '0', '--theme', 'rel-trust', '-o', decisions])
  writeRows(
    decisions,
    read(decisions).map((row) => ({ ...row, decision: 'accept', coder: 'AB' })),
  )
  const accepted = read(decisions).length
  expect(accepted).toBeGreaterThan(1)
  writeFileSync(path.join(pages, 'a.txt'), `\n\n${body}`)
  await runCli(['ingest', pages, '-o', out, '-c', book])
  const standing = read(path.join(out, 'codings.csv')).filter((coding) => coding.status === 'accepted')
  expect(standing.length).toBe(accepted)
  writeFileSync(path.join(pages, 'a.txt'), body.replace(/相互信任/g, '合作'))
  const { stdout } = await runCli(['ingest', pages, '-o', out, '-c', book])
  expect(stdout).toMatch(/1 decision in decisions.csv found no sentence any more/)
})

test('the sample of uncoded sentences is the same for a seed and grows with the share', async () => {
  const { out } = await prepare()
  const sample = async (...options: string[]) =>
    readCsvObjects((await runCli(['export', out, '--to', 'review', ...options])).stdout)
      .filter((row) => row.coding_id === '')
      .map((row) => row.segment_id)
  const third = await sample('--uncoded', '30%')
  expect(await sample('--uncoded', '0.3')).toEqual(third)
  const half = await sample('--uncoded', '60%')
  for (const id of third) expect(half).toContain(id)
  expect(half.length).toBeGreaterThanOrEqual(third.length)
})

test('a blind file shows nothing of what was suggested and can be compared when it comes back', async () => {
  const { root, out } = await prepare()
  const file = path.join(root, 'cd.csv')
  await runCli(['export', out, '--to', 'review', '--blind', '--coder', 'CD', '--uncoded', '100%', '-o', file])
  const rows = read(file)
  expect(rows.every((row) => row.theme_id === '' && row.indicator === '' && row.coder === 'CD')).toBe(true)
  const codings = read(path.join(out, 'codings.csv')).filter((coding) => coding.polarity === 'affirmed')
  writeRows(
    file,
    rows.map((row) => ({
      ...row,
      theme_id: codings
        .filter((c) => c.segment_id === row.segment_id)
        .map((c) => c.theme_id)
        .join('; '),
    })),
  )
  const { stdout } = await runCli(['agree', out, file, '--json', '--bootstrap', '0'])
  expect(JSON.parse(stdout).agreement.overall).toMatchObject({ kappa: 1, f1: 1 })
})

test('a wrong row of decisions is said with its line and the others are carried in', async () => {
  const { out, book, decisions } = await prepare()
  const [first] = read(path.join(out, 'codings.csv'))
  writeFileSync(
    decisions,
    `coding_id,study_id,theme_id,decision\n${first!.coding_id},${first!.study_id},${first!.theme_id},maybe\n${first!.coding_id},${first!.study_id},${first!.theme_id},accept\n`,
  )
  const { stderr } = await runCli(['code', out, '-c', book])
  expect(stderr).toContain('unknown decision `maybe`')
  expect(stderr).toContain('decisions.csv:2:1')
  expect(read(path.join(out, 'codings.csv'))[0]!.status).toBe('accepted')
})

test('the Markdown export gives precision and recall of a theme with twenty reviewed units, and calls others not validated', async () => {
  const root = makeFolder()
  const book = path.join(root, 'book.yaml')
  const out = path.join(root, 'out')
  writeFileSync(
    book,
    'codebook: b\nversion: 1.0.0\ntitle: {en: B, zh: 乙}\nlanguages: [en, zh]\nfields: [abstract]\nthemes:\n' +
      '  - {id: trust, label: {en: Trust, zh: 信任}, indicators: {en: [trust], zh: [信任]}}\n' +
      '  - {id: pay, label: {en: Pay, zh: 报酬}, indicators: {en: [pay], zh: [报酬]}}\n',
  )
  const sentences = Array.from(
    { length: 12 },
    (_, n) => `In village ${n + 1} people spoke of trust and of pay.`,
  )
  const chinese = Array.from({ length: 10 }, (_, n) => `在第${n + 1}个村庄，人们谈到了信任，也谈到了时间。`)
  writeFileSync(path.join(root, 'en.txt'), `Abstract\n${sentences.join(' ')}\n`)
  writeFileSync(path.join(root, 'zh.txt'), `摘要\n${chinese.join('')}\n`)
  await runCli(['ingest', path.join(root, 'en.txt'), path.join(root, 'zh.txt'), '-o', out, '-c', book])
  const decisions = path.join(root, 'decisions.csv')
  await runCli(['export', out, '--to', 'review', '--theme', 'trust', '--coder', 'AB', '-o', decisions])
  const rows = read(decisions).filter((row) => row.coding_id !== '')
  expect(rows).toHaveLength(22)
  rows.forEach((row, n) => {
    row.decision = n < 4 ? 'reject' : 'accept'
  })
  writeRows(decisions, rows)
  await runCli(['code', out, '-c', book])
  const { stdout } = await runCli(['export', out, '--to', 'md'])
  expect(stdout).toContain('18 of 22 reviewed units accepted; precision 0.82, recall 1.00.')
  expect(stdout).toContain('Not validated: 0 of 20 units reviewed.')
})
