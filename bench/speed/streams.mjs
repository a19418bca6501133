// `code -` and `ingest -` from end to end: JSON Lines in, a study a line out.
import { statSync } from 'node:fs'
import { makeLines } from './corpus.mjs'
import { measureProcess, THEMELINE } from './process.mjs'
import { floorFor } from './table.mjs'

const BOOK = ['-c', 'bench/codebooks/bench-40.yaml']

export async function* measureStreams({ shared, size, rounds, found }) {
  const input = makeLines(shared, 'en', size)
  const megabytes = statSync(input).size / 1e6
  const floor = floorFor(found, megabytes)
  const commands = {
    'code -, 1 worker': ['code', '-', ...BOOK, '--workers', '1'],
    'code -, 2 workers': ['code', '-', ...BOOK, '--workers', '2'],
    'code - --rows codings, 1 worker': ['code', '-', ...BOOK, '--rows', 'codings', '--workers', '1'],
    'code - --rows codings, 2 workers': ['code', '-', ...BOOK, '--rows', 'codings', '--workers', '2'],
    'ingest -, 1 worker': ['ingest', '-', ...BOOK, '--workers', '1'],
    'ingest -, 2 workers': ['ingest', '-', ...BOOK, '--workers', '2'],
  }
  for (const [name, args] of Object.entries(commands)) {
    yield await measureProcess(name, [...THEMELINE, ...args], { rounds, input, megabytes, floor })
  }
}
