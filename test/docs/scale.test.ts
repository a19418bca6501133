import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder, REPOSITORY, runCli } from '../support/cli.js'

const PAGE = readFileSync(path.join(REPOSITORY, 'docs/scale.md'), 'utf8')
const home = process.cwd()
afterAll(() => process.chdir(home))

test('every command of docs/scale.md runs, in its order, and the parts merge to what one run writes', async () => {
  const working = makeFolder()
  cpSync(path.join(REPOSITORY, 'seeds'), path.join(working, 'my-pages'), { recursive: true })
  cpSync(path.join(REPOSITORY, 'test/cli/fixtures/stream-book.yaml'), path.join(working, 'mine.yaml'))
  const records = Array.from({ length: 9 }, (_, id) => ({
    id,
    text: id % 2 ? '信任很重要。' : 'Trust costs.',
  }))
  writeFileSync(path.join(working, 'corpus.jsonl'), records.map((r) => `${JSON.stringify(r)}\n`).join(''))
  process.chdir(working)
  const commands = [...PAGE.matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
    .flatMap(([, block]) => block!.split('\n'))
    .filter((line) => line !== '')
  expect(commands.length).toBeGreaterThanOrEqual(10)
  for (const command of commands) {
    const [name, ...argv] = command.split(/\s+/)
    expect(name).toBe('themeline')
    const { status, stderr } = await runCli(argv)
    expect([command, status, stderr.includes('error:')]).toEqual([command, 0, false])
  }
  await runCli(['ingest', 'my-pages/', '-c', 'mine.yaml', '-o', 'single'])
  await runCli(['code', 'corpus.jsonl', '-c', 'mine.yaml', '--rows', 'codings', '-o', 'single.jsonl'])
  for (const [a, b] of [
    ['single/manifest.json', 'extractions/manifest.json'],
    ['single/datapackage.json', 'extractions/datapackage.json'],
    ['single.jsonl', 'coded.jsonl'],
  ]) {
    expect(readFileSync(a!, 'utf8')).toBe(readFileSync(b!, 'utf8'))
  }
})

test('every file and folder that docs/scale.md links is there', () => {
  const links = [...PAGE.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, link]) => link!)
  expect(links.filter((link) => !existsSync(path.resolve(REPOSITORY, 'docs', link)))).toEqual([])
})
