import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRangeLines } from '../../src/io/file-range.js'
import { cutBytes } from '../../src/run/shards/shard.js'
import { makeFolder, REPOSITORY, runCli } from '../support/cli.js'

const BOOK = path.join(REPOSITORY, 'test/cli/fixtures/stream-book.yaml')

/** Lines English and Chinese, some blank, some no records; no line feed at the end. */
function makeLines(count: number): string {
  return Array.from({ length: count }, (_, n) => {
    if (n % 7 === 3) return ''
    if (n % 11 === 5) return '{"text": "no id"}'
    return JSON.stringify({
      id: n,
      text:
        n % 2 === 0 ? `Trust was worth its cost ${n}. 😀`.repeat(1 + (n % 5)) : '建立信任关系。费用很高。',
    })
  }).join('\n')
}

async function run(...argv: string[]) {
  const { status, stderr, stdout } = await runCli([...argv, '--workers', '1'])
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${stderr}`)
  return stdout
}

async function runParts(command: 'code' | 'ingest', file: string, of: number, folder: string, rows: string) {
  const parts = Array.from({ length: of }, (_, i) => path.join(folder, `part-${of}-${i + 1}.jsonl`))
  for (const [i, part] of parts.entries()) {
    await run(command, file, '-c', BOOK, '--rows', rows, '--shard', `${i + 1}/${of}`, '-o', part)
  }
  return parts
}

test('the parts of a stream merge to the bytes of one run, whatever the cuts, and so does the manifest', async () => {
  const folder = makeFolder()
  const file = path.join(folder, 'corpus.jsonl')
  // A byte order mark counts as bytes and is no part of the first record.
  writeFileSync(file, `\ufeff${makeLines(60)}`)
  for (const command of ['code', 'ingest'] as const) {
    for (const rows of ['studies', 'codings']) {
      const whole = await run(command, file, '-c', BOOK, '--rows', rows)
      const single = path.join(folder, 'single.jsonl')
      await run(command, file, '-c', BOOK, '--rows', rows, '-o', single)
      expect(readFileSync(single, 'utf8')).toBe(whole)
      expect(
        (await runCli([command, '-', '-c', BOOK, '--rows', rows], readFileSync(file, 'utf8'))).stdout,
      ).toBe(whole)
      for (const of of [1, 2, 3, 7, 100]) {
        const merged = path.join(folder, 'merged.jsonl')
        await run('merge', ...(await runParts(command, file, of, folder, rows)).reverse(), '-o', merged)
        for (const name of ['', '.manifest.json']) {
          expect(readFileSync(merged + name, 'utf8')).toBe(readFileSync(single + name, 'utf8'))
        }
      }
    }
  }
})

test('every line of a file belongs to one range of its bytes, in order, for any file and any number of ranges', async () => {
  const folder = makeFolder()
  const file = path.join(folder, 'any.txt')
  const line = fc.string({ unit: fc.constantFrom('a', '信', '\r', ' '), maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 12 }), fc.integer({ min: 1, max: 9 }), async (lines, of) => {
      const bytes = Buffer.from(lines.join('\n'))
      writeFileSync(file, bytes)
      const pieces: Buffer[] = []
      for (let part = 1; part <= of; part++) {
        const own: Uint8Array[] = []
        for await (const piece of readRangeLines(file, cutBytes(bytes.length, { part, of }))) own.push(piece)
        const whole = Buffer.concat(own)
        const before = Buffer.concat(pieces)
        // A part begins where a line begins.
        if (whole.length > 0 && before.length > 0) expect(before.at(-1)).toBe(0x0a)
        pieces.push(whole)
      }
      expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
    }),
  )
})

test('merge refuses parts of a stream that are missing, damaged, unfinished or of another run', async () => {
  const folder = makeFolder()
  const file = path.join(folder, 'corpus.jsonl')
  const out = path.join(folder, 'out.jsonl')
  writeFileSync(file, makeLines(60))
  const parts = await runParts('code', file, 3, folder, 'codings')
  const refuse = async (names: readonly string[]) => {
    const { status, stderr } = await runCli(['merge', ...names, '-o', out])
    expect([status, existsSync(out)]).toEqual([2, false])
    return stderr
  }
  expect(await refuse(parts.slice(1))).toContain('missing: 1/3')
  const before = readFileSync(parts[0]!)
  const onto = await runCli(['merge', ...parts, '-o', parts[0]!])
  expect([onto.status, readFileSync(parts[0]!).equals(before)]).toEqual([2, true])
  const other = path.join(folder, 'other.jsonl')
  await run('code', file, '-c', BOOK, '--rows', 'studies', '--shard', '1/3', '-o', other)
  expect(await refuse([other, ...parts.slice(1)])).toMatch(/`[^`]*other.jsonl`: another options than/)
  appendFileSync(parts[1]!, '\n')
  appendFileSync(parts[2]!, '\n')
  expect(await refuse(parts)).toMatch(/damaged[^`]*`[^`]*part-3-2.jsonl`, `[^`]*part-3-3.jsonl`/)
  writeFileSync(path.join(folder, 'half.jsonl'), '')
  expect(await refuse([...parts, path.join(folder, 'half.jsonl')])).toContain('has no manifest')
  // What is changed in the middle of the corpus is another corpus.
  const lines = makeLines(60)
  writeFileSync(file, lines.replace('cost 30', 'cost 03'))
  const late = path.join(folder, 'late.jsonl')
  await run('code', file, '-c', BOOK, '--rows', 'codings', '--shard', '3/3', '-o', late)
  expect(await refuse([...parts.slice(0, 2), late])).toMatch(/`[^`]*`: another input than/)
  expect(readdirSync(folder).filter((name) => name.includes('.tmp-'))).toEqual([])
})

test('stdin and a compressed file have no parts, and a part must be one of its number', async () => {
  const folder = makeFolder()
  const file = path.join(folder, 'corpus.jsonl.gz')
  writeFileSync(file, gzipSync(makeLines(9)))
  expect(await run('code', file, '-c', BOOK)).not.toBe('')
  for (const argv of [
    ['code', '-', '--shard', '1/2'],
    ['code', file, '--shard', '1/2'],
    ['code', folder, '--shard', '1/2'],
    ['ingest', REPOSITORY, '--shard', '3/2'],
    ['ingest', REPOSITORY, '--shard', '0/2'],
    ['ingest', REPOSITORY, '--shard', 'one'],
    ['code', BOOK],
  ]) {
    const { status, stderr } = await runCli([...argv, '-c', BOOK])
    expect([argv, status, stderr.includes('hint:')]).toEqual([argv, 2, true])
  }
})

test('a full disk asks to try again and leaves no part', () => {
  const folder = makeFolder()
  const file = path.join(folder, 'corpus.jsonl')
  writeFileSync(file, makeLines(60))
  const script = `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const write = fs.writeSync
    fs.writeSync = (handle, ...rest) => {
      if (handle > 2) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
      return write(handle, ...rest)
    }
    syncBuiltinESMExports()
    const { main } = await import(${JSON.stringify(path.join(REPOSITORY, 'dist/cli/main.js'))})
    process.exitCode = await main(process.argv.slice(1))`
  for (const argv of [
    ['code', file, '-c', BOOK, '--shard', '1/2', '-o', path.join(folder, 'part.jsonl')],
    ['ingest', file, '-c', BOOK, '--shard', '1/2', '-o', path.join(folder, 'part')],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, ...argv], {
      encoding: 'utf8',
    })
    expect([argv[0], status, stderr]).toEqual([argv[0], 75, expect.stringContaining('full')])
    expect(readdirSync(folder)).toEqual(['corpus.jsonl'])
  }
})
