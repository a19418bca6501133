import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readCsvObjects } from '../../src/table/read-csv.js'
import { REPOSITORY, runCli } from '../support/cli.js'

const BOOK = path.join(REPOSITORY, 'codebooks/bridging-roles.yaml')
let root: string
let out: string

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'themeline-kwic-'))
  out = path.join(root, 'out')
  await runCli(['ingest', path.join(REPOSITORY, 'seeds'), '-o', out, '-c', BOOK])
  return () => rmSync(root, { recursive: true, force: true })
})

test('a pattern shows every place it matches in its sentence, in English and Chinese', async () => {
  const english = await runCli(['kwic', out, 'mutual trust', '--format', 'csv'])
  expect(readCsvObjects(english.stdout)).toEqual([
    expect.objectContaining({ hit: 'mutual trust', study_label: 'Apers 2024', language: 'en' }),
  ])
  const chinese = await runCli(['kwic', out, '相互信任', '--format', 'csv'])
  const [hit] = readCsvObjects(chinese.stdout)
  expect(hit).toMatchObject({ hit: '相互信任', language: 'zh', line: '12' })
  expect(`${hit!.before}${hit!.hit}${hit!.after}`).toContain('强大的地方伙伴关系')
  expect(chinese.stderr).toContain('1 hit in 1 study')
})

test('an indicator as a mapping and a list of a codebook are searched too', async () => {
  const near = await runCli(['kwic', out, '{near: [role*, clarity|defined], within: 2}', '--json'])
  expect(JSON.parse(near.stdout).length).toBeGreaterThan(1)
  const list = await runCli(['kwic', out, '@chw', '-c', BOOK, '--json', '--language', 'zh'])
  expect(JSON.parse(list.stdout).every((row: { language: string }) => row.language === 'zh')).toBe(true)
  expect(JSON.parse(list.stdout).length).toBeGreaterThan(1)
})

test('the hits stand under each other, at the display width of Chinese', async () => {
  const { stdout } = await runCli(['kwic', out, '信任', '-w', '20'])
  const lines = stdout.trimEnd().split('\n')
  expect(lines.length).toBe(3)
  for (const line of lines) expect(line).toContain(' 信任 ')
})

test('why names what fired and what was suppressed by what', async () => {
  const { status, stdout } = await runCli(['why', out, 'lack of role clarity', '-c', BOOK])
  expect(status).toBe(0)
  expect(stdout).toMatch(/coded {2}bar-role-ambiguity/)
  expect(stdout).toMatch(/not coded {2}fac-role-clarity {2}lies inside what its `not` names/)
  expect(stdout).toContain('^^^^^^^^^^^^')
})

test('a place is a segment, a coding, a page and line, or words', async () => {
  const [coding] = readCsvObjects(readFileSync(path.join(out, 'codings.csv'), 'utf8'))
  const json = async (place: string) =>
    JSON.parse((await runCli(['why', out, place, '-c', BOOK, '--json'])).stdout)
  const [byCoding] = await json(coding!.coding_id!)
  expect(byCoding.segment_id).toBe(coding!.segment_id)
  expect((await json(coding!.segment_id!))[0]).toEqual(byCoding)
  expect(
    (await json('seeds/000_7eaaa0a835701454.txt:12')).every((s: { line: number }) => s.line === 12),
  ).toBe(true)
  const nothing = await runCli(['why', out, 'words that stand nowhere'])
  expect(nothing.status).toBe(2)
  expect(nothing.stderr).toContain('no sentence is meant by')
})
