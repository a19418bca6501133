import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { codingsTable } from '../../src/table/codings.js'
import { makeFolder, REPOSITORY, runCli } from '../support/cli.js'

const BOOK = path.join(REPOSITORY, 'test/cli/fixtures/stream-book.yaml')

const lines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const jsonl = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('')

const RECORDS = [
  {
    id: 'b',
    title: 'Community health workers and trust',
    text: 'Mutual trust was essential. 😀 Costs were high.',
  },
  { id: 'a', text: '社区卫生工作者与家庭建立信任关系。费用很高。', language: 'zh' },
  { id: 7, text: 'Nothing to see here.' },
]

test('code - writes one study a line in the order that came in, with segments and codings nested', async () => {
  const { status, stdout } = await runCli(['code', '-', '-c', BOOK], jsonl(RECORDS))
  expect(status).toBe(0)
  const studies = lines(stdout)
  expect(studies.map((study) => study.id)).toEqual(['b', 'a', '7'])
  const [english, chinese] = studies
  expect(english.title_en).toBe('Community health workers and trust')
  const themes = (study: { segments: { codings: { theme_id: string }[] }[] }) =>
    study.segments.flatMap((segment) => segment.codings.map((coding) => coding.theme_id))
  expect(themes(english)).toEqual(['trust', 'trust', 'cost'])
  expect(themes(chinese)).toEqual(['trust', 'cost'])
})

test('places of code - count code points in the title, a blank line and the text', async () => {
  const { stdout } = await runCli(['code', '-', '-c', BOOK], jsonl(RECORDS))
  const [english, chinese] = lines(stdout)
  const pages = [`${RECORDS[0]!.title}\n\n${RECORDS[0]!.text}`, RECORDS[1]!.text]
  for (const [i, study] of [english, chinese].entries()) {
    for (const segment of study.segments) {
      for (const { quote, start, end } of segment.codings) {
        expect(Array.from(pages[i]!).slice(start, end).join('')).toBe(quote)
      }
    }
  }
})

test('--rows codings writes the columns of codings.csv, every one in every line', async () => {
  const { stdout } = await runCli(['code', '-', '-c', BOOK, '--rows', 'codings'], jsonl(RECORDS))
  const rows = lines(stdout)
  expect(rows).toHaveLength(5)
  for (const row of rows) expect(Object.keys(row)).toEqual(codingsTable.fields.map((field) => field.name))
  expect(rows.map((row) => row.language)).toEqual(['en', 'en', 'en', 'zh', 'zh'])
})

test('a record that fails becomes its id and an error, and the status stays 0 unless --strict', async () => {
  const input = `{"id":"x"}\nno json\n\n{"text":"no id"}\n[1]\n{"id":"y","text":"t","language":"fr"}\n${jsonl(RECORDS)}`
  const lax = await runCli(['code', '-', '-c', BOOK], input)
  expect(lax.status).toBe(0)
  const out = lines(lax.stdout)
  expect(out).toHaveLength(8)
  expect(out[0]).toEqual({ id: 'x', error: 'expected `text`: a string' })
  expect(out[1]).toMatchObject({ id: null, line: 2 })
  expect(out[2]).toMatchObject({ id: null, line: 4 })
  expect(out[3]).toMatchObject({ id: null, line: 5 })
  expect(out[4].error).toContain('"fr"')
  expect(out[5].id).toBe('b')
  expect(lax.stderr).toContain('5 of 8 records failed')
  expect((await runCli(['code', '-', '-c', BOOK, '--strict'], input)).status).toBe(1)
  expect((await runCli(['code', '-', '-c', BOOK, '--strict'], jsonl(RECORDS))).status).toBe(0)
})

test('ingest - cleans raw pages of text and HTML, English and Chinese', async () => {
  const page =
    'Home\nShare this article\n\nTrust in community health workers: an interview study\n\nAbstract\n\nBackground: Community health workers build trust with families.\n\nCopyright 2020\n'
  const html =
    '<html><body><nav>Home | Login</nav><h1>社区卫生工作者与家庭之间的信任：一项访谈研究</h1><p>摘要：社区卫生工作者与家庭建立信任关系，费用很高。</p></body></html>'
  const { stdout, status } = await runCli(
    ['ingest', '-', '-c', BOOK],
    jsonl([
      { id: 'en', text: page, url: 'https://example.org/1' },
      { id: 'zh', html },
      { id: 'none', text: '' },
    ]),
  )
  expect(status).toBe(0)
  const [english, chinese, empty] = lines(stdout)
  expect(english.title_en).toBe('Trust in community health workers: an interview study')
  expect(chinese.title_zh).toContain('一项访谈研究')
  expect(empty).toMatchObject({ id: 'none', error: expect.any(String) })
})

test('lines of any length and a last line without its end are read, whatever the pieces they come in', async () => {
  const long = { id: 'long', text: 'Trust. '.repeat(60_000) }
  const input = `${jsonl([...RECORDS, long])}{"id":"last","text":"trust"}`
  const { stdout } = await runCli(['code', '-', '-c', BOOK], input)
  expect(lines(stdout).map((study) => study.id)).toEqual(['b', 'a', '7', 'long', 'last'])
})

test('any number of workers gives the same bytes, and a reader that leaves ends the run quietly', () => {
  const folder = makeFolder()
  const file = path.join(folder, 'in.jsonl')
  const records = Array.from({ length: 6000 }, (_, i) => ({
    ...RECORDS[i % 3],
    id: `r${i}`,
    title: 'Trust '.repeat(20),
  }))
  writeFileSync(file, jsonl(records))
  const bin = path.join(REPOSITORY, 'bin/themeline.js')
  const run = (workers: string) =>
    spawnSync(process.execPath, [bin, 'code', '-', '-c', BOOK, '--workers', workers], {
      input: readFileSync(file),
      maxBuffer: 1 << 28,
    })
  const [one, three] = [run('1'), run('3')]
  expect(one.status).toBe(0)
  expect(three.stderr.toString()).toBe('')
  expect(three.stdout.equals(one.stdout)).toBe(true)
  const cut = spawnSync('sh', [
    '-c',
    `{ "${process.execPath}" "${bin}" code - -c "${BOOK}" --workers 2 < "${file}"; echo "status $?" >&2; } | head -1 >/dev/null`,
  ])
  expect(cut.stderr.toString()).toBe('status 0\n')
})
