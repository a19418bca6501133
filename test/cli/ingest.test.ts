import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readCsvObjects } from '../../src/table/read-csv.js'
import { sha256 } from '../../src/text/hash.js'
import { makeFolder, REPOSITORY, runCli } from '../support/cli.js'

const SEEDS = path.join(REPOSITORY, 'seeds')
const BOOK = path.join(REPOSITORY, 'codebooks/bridging-roles.yaml')

function table(folder: string, name: string) {
  return readCsvObjects(readFileSync(path.join(folder, `${name}.csv`), 'utf8'))
}

function readAll(folder: string): Record<string, string> {
  return Object.fromEntries(
    (
      readdirSync(folder, { recursive: true, withFileTypes: true }) as unknown as {
        isFile(): boolean
        parentPath: string
        name: string
      }[]
    )
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      // Hashes, so that a failure names the file and does not print it.
      .map((file) => [path.relative(folder, file), sha256(readFileSync(file))]),
  )
}

const PAGE_EN = `Trust in community health workers: an interview study in two rural districts

Background: Community health workers build trust with families. Methods: We interviewed 12 workers. Results: Mutual trust was essential.
`
const PAGE_ZH = `社区卫生工作者与家庭之间的信任：一项访谈研究

摘要:背景:社区卫生工作者与家庭建立信任关系。方法:访谈了12名社区卫生工作者。结果:相互信任至关重要。
`

test('ingest of the seeds writes every table, and every slice of a page text gives its quote', async () => {
  const out = path.join(makeFolder(), 'out')
  const { status, stdout } = await runCli(['ingest', SEEDS, '-o', out])
  expect(status).toBe(0)
  expect(stdout).toContain('bridging-roles')
  expect(stdout).toContain('ships with themeline')
  const names = readdirSync(out).sort()
  expect(names).toEqual([
    'alignments.csv',
    'blocks.csv',
    'cases.csv',
    'characteristics.csv',
    'codings.csv',
    'datapackage.json',
    'diagnostics.csv',
    'extractions.json',
    'flow.csv',
    'manifest.json',
    'pages.csv',
    'segments.csv',
    'studies.csv',
    'study-themes.csv',
    'texts',
    'theme-counts.csv',
    'theme-pairs.csv',
    'themes.csv',
    'values.csv',
  ])
  const codings = table(out, 'codings')
  expect(codings.length).toBeGreaterThan(100)
  for (const coding of codings) {
    const text = Array.from(readFileSync(path.join(out, 'texts', `${coding.page_id}.txt`), 'utf8'))
    expect(text.slice(Number(coding.start), Number(coding.end)).join('')).toBe(coding.quote)
  }
  const nested = JSON.parse(readFileSync(path.join(out, 'extractions.json'), 'utf8')) as {
    studies: { segments: { codings: unknown[] }[] }[]
  }
  const inJson = nested.studies.flatMap((s) => s.segments.flatMap((segment) => segment.codings))
  expect(inJson.length).toBe(codings.length)
})

test('the same pages give the same bytes, and a second run with nothing changed writes nothing', async () => {
  const root = makeFolder()
  const [a, b] = [path.join(root, 'a'), path.join(root, 'b')]
  await runCli(['ingest', SEEDS, '-o', a, '-c', BOOK])
  await runCli(['ingest', SEEDS, '-o', b, '-c', BOOK])
  expect(readAll(b)).toEqual(readAll(a))
  const again = await runCli(['ingest', SEEDS, '-o', a, '-c', BOOK])
  expect(again.stdout).toContain('Nothing has changed')
  expect(readAll(a)).toEqual(readAll(b))
})

test('a changed byte of a page is noticed', async () => {
  const root = makeFolder()
  const pages = path.join(root, 'pages')
  const out = path.join(root, 'out')
  mkdirSync(pages)
  writeFileSync(path.join(pages, 'a.txt'), PAGE_EN)
  await runCli(['ingest', pages, '-o', out, '-c', BOOK])
  writeFileSync(path.join(pages, 'a.txt'), PAGE_EN.replace('12 workers', '13 workers'))
  const again = await runCli(['ingest', pages, '-o', out, '-c', BOOK])
  expect(again.stdout).not.toContain('Nothing has changed')
  expect(table(out, 'segments').some((s) => s.text?.includes('13 workers'))).toBe(true)
})

test('code applies codebooks again and gives the same bytes as ingest, in place and elsewhere', async () => {
  const root = makeFolder()
  const [a, b, c] = ['a', 'b', 'c'].map((name) => path.join(root, name)) as [string, string, string]
  await runCli(['ingest', SEEDS, '-o', a, '-c', BOOK])
  await runCli(['ingest', SEEDS, '-o', b, '-c', path.join(REPOSITORY, 'codebooks/i-parihs.yaml')])
  expect((await runCli(['code', b, '-c', BOOK, '-o', c])).status).toBe(0)
  expect(readAll(c)).toEqual(readAll(a))
  await runCli(['code', b, '-c', BOOK])
  expect(readAll(b)).toEqual(readAll(a))
})

test('pages in English and Chinese, in a folder with other files, are read and the rest is said', async () => {
  const root = makeFolder()
  const pages = path.join(root, 'pages')
  mkdirSync(path.join(pages, 'sub'), { recursive: true })
  writeFileSync(path.join(pages, 'en.txt'), PAGE_EN)
  writeFileSync(path.join(pages, 'sub', '中文.md'), PAGE_ZH)
  writeFileSync(path.join(pages, 'figure.png'), 'x')
  const out = path.join(root, 'out')
  const { status, stdout } = await runCli(['ingest', pages, '-o', out, '-c', BOOK])
  expect(status).toBe(0)
  expect(stdout).toContain('1 .png')
  expect(stdout).toContain(`yours: ${BOOK}`)
  expect(table(out, 'pages').map((p) => p.path)).toEqual(['pages/en.txt', 'pages/sub/中文.md'])
  const trust = table(out, 'codings').filter((c) => c.theme_id === 'rel-trust')
  expect(new Set(trust.map((c) => c.language))).toEqual(new Set(['en', 'zh']))
})

test('binary, empty and unreadable files are reported and the other pages are done', async () => {
  const root = makeFolder()
  const pages = path.join(root, 'pages')
  mkdirSync(pages)
  writeFileSync(path.join(pages, 'a-binary.txt'), Buffer.from([0, 1, 2, 0, 255, 0, 7]))
  writeFileSync(path.join(pages, 'b-empty.txt'), '')
  writeFileSync(path.join(pages, 'c-secret.txt'), PAGE_EN)
  writeFileSync(path.join(pages, 'd-good.txt'), PAGE_EN)
  writeFileSync(path.join(pages, 'e-title.txt'), 'Only a title about community health workers\n')
  chmodSync(path.join(pages, 'c-secret.txt'), 0o000)
  const out = path.join(root, 'out')
  const { status, stdout } = await runCli(['ingest', pages, '-o', out, '-c', BOOK])
  expect(status).toBe(1)
  const statuses = Object.fromEntries(table(out, 'pages').map((p) => [path.basename(p.path!), p.status]))
  const asRoot = process.getuid?.() === 0
  expect(statuses).toEqual({
    'a-binary.txt': 'refused',
    'b-empty.txt': 'empty',
    // Root may read everything, so the copy is then a duplicate's first.
    'c-secret.txt': asRoot ? 'ok' : 'error',
    'd-good.txt': asRoot ? 'duplicate' : 'ok',
    'e-title.txt': 'partial',
  })
  expect(stdout).toContain('a-binary.txt')
})

test('an empty folder, a missing one and an output that is not ours are refused with a hint', async () => {
  const root = makeFolder()
  const empty = path.join(root, 'empty')
  mkdirSync(empty)
  const nothing = await runCli(['ingest', empty])
  expect(nothing.status).toBe(2)
  expect(nothing.stderr).toMatch(/error: no page in .*empty.*\nhint: pages are \.txt/)
  const missing = await runCli(['ingest', path.join(root, 'nope')])
  expect(missing).toMatchObject({ status: 2 })
  expect(missing.stderr).toContain('there is no file or folder')
  const thesis = path.join(root, 'thesis')
  mkdirSync(thesis)
  writeFileSync(path.join(thesis, 'chapter.txt'), 'years of work')
  const refused = await runCli(['ingest', SEEDS, '-o', thesis])
  expect(refused.status).toBe(2)
  expect(refused.stderr).toContain('is not an extractions folder, so it is not replaced')
  expect(readdirSync(thesis)).toEqual(['chapter.txt'])
})

test('a codebook with an unknown key and a duplicate id is framed, and what was there before stays', async () => {
  const root = makeFolder()
  const out = path.join(root, 'out')
  await runCli(['ingest', SEEDS, '-o', out, '-c', BOOK])
  const before = readAll(out)
  const broken = path.join(root, 'broken.yaml')
  writeFileSync(broken, 'codebook: broken\nversion: 1.0.0\nthemes: [\n')
  const failed = await runCli(['ingest', SEEDS, '-o', out, '-c', broken])
  expect(failed.status).toBe(1)
  expect(failed.stderr).toContain('broken.yaml:')
  expect(failed.stderr).toContain('nothing was written')
  expect(readAll(out)).toEqual(before)
  expect(existsSync(`${out}.lock`)).toBe(false)
})

test('a codebook whose themes hardly occur is said not to fit', async () => {
  const root = makeFolder()
  const book = path.join(root, 'whales.yaml')
  writeFileSync(
    book,
    'codebook: whales\nversion: 1.0.0\nthemes:\n  - id: song\n    label: {en: Song, zh: 歌}\n    indicators: {en: [humpback song], zh: [座头鲸之歌]}\n',
  )
  const { stdout } = await runCli(['ingest', SEEDS, '-o', path.join(root, 'out'), '-c', book])
  expect(stdout).toContain('it may not fit your question')
  expect(stdout).toContain('themeline init')
})

test('decisions beside a codebook and screening beside the pages are carried in', async () => {
  const root = makeFolder()
  const books = path.join(root, 'books')
  const pages = path.join(root, 'pages')
  mkdirSync(books)
  cpSync(BOOK, path.join(books, 'b.yaml'))
  cpSync(SEEDS, pages, { recursive: true })
  const out = path.join(root, 'out')
  const args = ['ingest', pages, '-o', out, '-c', path.join(books, 'b.yaml')]
  await runCli(args)
  const [coding] = table(out, 'codings')
  const last = table(out, 'studies').at(-1)!
  writeFileSync(
    path.join(books, 'decisions.csv'),
    `coding_id,study_id,theme_id,quote,prefix,suffix,decision,new_theme_id,coder,decided_at,memo\n${coding!.coding_id},${coding!.study_id},${coding!.theme_id},,,,reject,,AB,2026-01-02,"not here, 不是"\nc0,s0,${coding!.theme_id},gone,,,accept,,AB,,\n`,
  )
  writeFileSync(
    path.join(pages, 'screening.csv'),
    `study_id,decision,reason,coder\n${last.study_id},exclude,wrong population,AB\n`,
  )
  const { stdout } = await runCli(args)
  expect(stdout).toContain('1 decision in decisions.csv found no sentence any more')
  expect(table(out, 'codings')[0]).toMatchObject({ status: 'rejected', coder: 'AB', memo: 'not here, 不是' })
  const flow = table(out, 'flow')
  expect(flow.find((row) => row.reason === 'wrong population')).toMatchObject({
    stage: 'studies_screened_out',
    n: '1',
  })
  expect(table(out, 'study-themes').length).toBe(3)
})
