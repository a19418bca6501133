import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '../../../src/text/hash.js'
import { makeFolder, REPOSITORY, runCli } from '../../support/cli.js'
import { makePages } from '../../support/made-pages.js'
import { sharedPath, testWith } from '../../support/needs.js'

const BOOK = path.join(REPOSITORY, 'test/cli/fixtures/stream-book.yaml')
const FULL_BOOK = path.join(REPOSITORY, 'codebooks/bridging-roles.yaml')

/** Every file below a folder with its hash. */
function hashAll(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    files
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .sort()
      .map((name) => [name, sha256(readFileSync(path.join(folder, name)))]),
  )
}

async function run(...argv: string[]): Promise<void> {
  const { status, stderr } = await runCli([...argv, '--quiet', '--workers', '1'])
  // 1 is said of pages that cannot be read.
  if (status > 1) throw new Error(`${argv.join(' ')}: ${stderr}`)
}

/** Reads pages in `of` parts with site lines counted in as many, and merges them; returns the merged folder. */
async function runInParts(pages: string, of: number, folder: string, book = BOOK): Promise<string> {
  const at = path.join(folder, `of-${of}`)
  const parts = Array.from({ length: of }, (_, i) => i + 1)
  const lines = path.join(at, 'lines.json')
  for (const part of parts) {
    const own = path.join(at, `lines-${part}.json`)
    await run('ingest', pages, '--shard', `${part}/${of}`, '--write-site-lines', own)
  }
  await run('merge', ...parts.map((part) => path.join(at, `lines-${part}.json`)), '-o', lines)
  for (const part of parts) {
    const own = path.join(at, 'parts', String(part))
    await run('ingest', pages, '-c', book, '--shard', `${part}/${of}`, '--site-lines', lines, '-o', own)
  }
  const merged = path.join(at, 'merged')
  // The order in which parts are named does not matter.
  const named = parts.reverse().map((part) => path.join(at, 'parts', String(part)))
  await run('merge', ...named, '-c', book, '-o', merged)
  return merged
}

test('parts merged are what one run writes, byte for byte: duplicates across parts, site lines, records', async () => {
  const folder = makeFolder()
  const pages = path.join(folder, 'pages')
  makePages(pages, 90)
  writeFileSync(
    path.join(pages, 'screening.csv'),
    'path,decision,reason\npages/b/0001.txt,exclude,wrong topic\n',
  )
  const single = path.join(folder, 'single')
  await run('ingest', pages, '-c', BOOK, '-o', single)
  const flow = readFileSync(path.join(single, 'flow.csv'), 'utf8')
  for (const reason of ['same doi', 'same title', 'wrong topic', 'refused']) expect(flow).toContain(reason)
  const manifest = JSON.parse(readFileSync(path.join(single, 'manifest.json'), 'utf8'))
  expect(Object.keys(manifest.siteLines)).toHaveLength(3)
  // An id that comes again in a file of records is another page.
  const ids = readFileSync(path.join(single, 'pages.csv'), 'utf8').match(/^p[0-9a-f]{16},/gm)!
  expect(new Set(ids).size).toBe(ids.length)
  const whole = hashAll(single)
  for (const of of [1, 2, 3, 7]) {
    const merged = await runInParts(pages, of, folder)
    expect([of, hashAll(merged)]).toEqual([of, whole])
  }
})

const gold = sharedPath('gold/pages')

testWith(
  'the gold pages in ../shared',
  gold.isThere,
  'the seeds and the gold pages merge to the bytes of one run',
  async () => {
    const folder = makeFolder()
    const pages = path.join(folder, 'pages')
    cpSync(path.join(REPOSITORY, 'seeds'), pages, { recursive: true })
    cpSync(gold.file, path.join(pages, 'gold'), { recursive: true })
    await run('ingest', pages, '-c', FULL_BOOK, '-o', path.join(folder, 'single'))
    const merged = await runInParts(pages, 3, folder, FULL_BOOK)
    expect(hashAll(merged)).toEqual(hashAll(path.join(folder, 'single')))
  },
)

test('however many the pages and the parts, the merged folder is that of one run', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 9 }), async (count, of) => {
      const folder = makeFolder()
      makePages(path.join(folder, 'pages'), count)
      const pages = path.join(folder, 'pages')
      await run('ingest', pages, '-c', BOOK, '-o', path.join(folder, 'single'))
      const merged = await runInParts(pages, of, folder)
      expect(hashAll(merged)).toEqual(hashAll(path.join(folder, 'single')))
    }),
    { numRuns: 8, seed: 6 },
  )
}, 120_000)

test('a single run that is given the site lines of its own pages is as if it had counted them; others are marked', async () => {
  const folder = makeFolder()
  const pages = path.join(folder, 'pages')
  makePages(pages, 12)
  const [counted, given, other] = ['counted', 'given', 'other'].map((name) => path.join(folder, name))
  await run('ingest', pages, '-c', BOOK, '-o', counted!)
  const lines = path.join(folder, 'lines.json')
  await run('ingest', pages, '--write-site-lines', lines)
  await run('ingest', pages, '-c', BOOK, '--site-lines', lines, '-o', given!)
  expect(hashAll(given!)).toEqual(hashAll(counted!))
  appendFileSync(path.join(pages, 'b/0001.txt'), '\n')
  await run('ingest', pages, '-c', BOOK, '--site-lines', lines, '-o', other!)
  const { options } = JSON.parse(readFileSync(path.join(other!, 'manifest.json'), 'utf8'))
  expect(options.siteLines).toMatch(/^[0-9a-f]{64}$/)
  // So a run that counts does not take over what was read with them.
  await run('ingest', pages, '-c', BOOK, '-o', other!)
  await run('ingest', pages, '-c', BOOK, '-o', path.join(folder, 'fresh'))
  expect(hashAll(other!)).toEqual(hashAll(path.join(folder, 'fresh')))
})

test('a part that is made again with nothing changed is left as it is', async () => {
  const folder = makeFolder()
  makePages(path.join(folder, 'pages'), 9)
  const argv = [
    'ingest',
    path.join(folder, 'pages'),
    '-c',
    BOOK,
    '--shard',
    '2/3',
    '-o',
    path.join(folder, 'part'),
  ]
  await run(...argv)
  const { stdout } = await runCli(argv)
  expect(stdout).toContain('Nothing has changed')
})

async function makeParts(folder: string): Promise<{ pages: string; parts: string[] }> {
  const pages = path.join(folder, 'pages')
  makePages(pages, 12)
  const parts = [1, 2, 3].map((part) => path.join(folder, `part-${part}`))
  for (const [i, part] of parts.entries()) {
    await run('ingest', pages, '-c', BOOK, '--shard', `${i + 1}/3`, '-o', part)
  }
  return { pages, parts }
}

test('merge names the parts that are missing, doubled, damaged or of another run, and writes nothing', async () => {
  const folder = makeFolder()
  const { pages, parts } = await makeParts(folder)
  const [one, two, three] = parts as [string, string, string]
  const out = path.join(folder, 'out')
  const refuse = async (...argv: string[]) => {
    const { status, stderr } = await runCli(['merge', ...argv, '-c', BOOK, '-o', out])
    expect(status).toBe(2)
    expect(existsSync(out)).toBe(false)
    return stderr
  }
  expect(await refuse(one)).toContain('missing: 2/3, 3/3')
  expect(await refuse(one, two, three, two)).toMatch(/part 2\/3 is there twice: `[^`]*part-2`, `[^`]*part-2`/)

  const otherBook = path.join(folder, 'other.yaml')
  writeFileSync(otherBook, readFileSync(BOOK, 'utf8').replace('[费用]', '[费用, 钱]'))
  const mixed = path.join(folder, 'mixed')
  await run('ingest', pages, '-c', otherBook, '--shard', '2/3', '-o', mixed)
  expect(await refuse(one, mixed, three)).toMatch(/`[^`]*mixed`: another codebook than/)
  await run('ingest', pages, '-c', BOOK, '--shard', '2/3', '--excel', '-o', mixed)
  expect(await refuse(one, mixed, three)).toMatch(/`[^`]*mixed`: another options than/)
  await run('ingest', pages, '-c', BOOK, '--shard', '2/4', '-o', mixed)
  expect(await refuse(one, mixed, three)).toMatch(/`[^`]*mixed`: another number of parts than/)
  writeFileSync(path.join(pages, 'z/new.txt'), 'A page that came later')
  await run('ingest', pages, '-c', BOOK, '--shard', '2/3', '-o', mixed)
  expect(await refuse(one, mixed, three)).toMatch(/`[^`]*mixed`: another input than/)

  const whole = path.join(folder, 'whole')
  await run('ingest', pages, '-c', BOOK, '-o', whole)
  expect(await refuse(one, two, whole)).toContain('is not a part')
  const { stderr } = await runCli(['merge', ...parts, '-c', otherBook, '-o', out])
  expect(stderr).toContain('name the codebooks of the parts with -c')

  const text = path.join(two, 'texts', readdirSync(path.join(two, 'texts'))[0]!)
  for (const file of [path.join(two, 'codings.csv'), text]) {
    const before = readFileSync(file)
    appendFileSync(file, ' ')
    expect(await refuse(one, two, three)).toMatch(/damaged[^`]*`[^`]*part-2`/)
    writeFileSync(file, before)
  }
  rmSync(path.join(two, 'values.csv'))
  expect(await refuse(one, two, three)).toMatch(/damaged[^`]*`[^`]*part-2`/)
})

test('site lines that were counted on one part, or damaged, are refused', async () => {
  const folder = makeFolder()
  const pages = path.join(folder, 'pages')
  makePages(pages, 12)
  const lines = path.join(folder, 'lines.json')
  await run('ingest', pages, '--shard', '1/2', '--write-site-lines', lines)
  const part = await runCli([
    'ingest',
    pages,
    '--shard',
    '1/2',
    '--site-lines',
    lines,
    '-o',
    path.join(folder, 'o'),
  ])
  expect([part.status, part.stderr]).toEqual([2, expect.stringContaining('part 1/2 only')])
  await run('ingest', pages, '--write-site-lines', lines)
  writeFileSync(lines, readFileSync(lines, 'utf8').replace('"pages": 2,', '"pages": 3,'))
  const damaged = await runCli(['ingest', pages, '--site-lines', lines, '-o', path.join(folder, 'o')])
  expect([damaged.status, damaged.stderr]).toEqual([2, expect.stringContaining('damaged')])
  mkdirSync(path.join(folder, 'empty'))
  const none = await runCli(['merge', path.join(folder, 'empty'), '-o', path.join(folder, 'out')])
  expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('not an extractions folder')])
})
