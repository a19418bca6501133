import path from 'node:path'
import { readRangeLines } from '../../io/file-range.js'
import { readLineChunks } from '../../io/line-chunks.js'
import { openPartFile } from '../../io/part-file.js'
import { openChunks } from '../../io/read-file.js'
import { type SampledFile, sampleFile } from '../../io/sample-hash.js'
import { UserError } from '../../io/user-error.js'
import { readVersion } from '../../io/version.js'
import { sha256 } from '../../text/hash.js'
import type { Manifest } from '../manifest.js'
import { cutBytes, type Shard } from '../shards/shard.js'
import { type ByteSink, runStream, type StreamOptions, type StreamResult } from './run-stream.js'

/** What made a file of JSON Lines, and what it holds. It lies beside the file. */
export interface LinesManifest {
  readonly tool: Manifest['tool']
  readonly options: { readonly input: StreamOptions['input']; readonly rows: StreamOptions['rows'] }
  readonly codebooks: Manifest['codebooks']
  readonly decisions: string
  /** Hash of the site lines that were given. */
  readonly siteLines: string
  /** Absent where the lines came from stdin. */
  readonly input?: SampledFile & { readonly name: string }
  readonly shard?: Shard
  readonly counts: { readonly lines: number; readonly records: number; readonly failed: number }
  readonly file: { readonly bytes: number; readonly sha256: string }
}

export interface StreamFileOptions extends StreamOptions {
  /** A file of JSON Lines, which may end in .gz; stdin where absent. */
  readonly file?: string
  readonly shard?: Shard
  /** Where the lines go, with a manifest beside it; the sink where absent. */
  readonly output?: string
}

/** The bytes to read, and what they are of. */
function openInput(options: StreamFileOptions, stdin: AsyncIterable<Uint8Array>) {
  const { file, shard } = options
  if (file === undefined) {
    if (shard === undefined) return { pieces: stdin, input: undefined, isStart: true }
    throw new UserError(
      'stdin cannot be cut into parts',
      'name the file of JSON Lines: themeline code corpus.jsonl --shard 1/8',
    )
  }
  if (file.toLowerCase().endsWith('.gz')) {
    if (shard !== undefined) {
      throw new UserError(
        `\`${file}\` is compressed and cannot be cut into parts`,
        'unpack it first, or split it and give each job a file',
      )
    }
    return {
      pieces: openChunks(file),
      input: { name: path.basename(file), ...sampleFile(file) },
      isStart: true,
    }
  }
  const input = { name: path.basename(file), ...sampleFile(file) }
  const range = cutBytes(input.bytes, shard ?? { part: 1, of: 1 })
  return { pieces: readRangeLines(file, range), input, isStart: range.start === 0 }
}

async function* countLines(pieces: AsyncIterable<Uint8Array>, count: (lines: number) => void) {
  let isOpen = false
  for await (const piece of pieces) {
    let feeds = 0
    for (let at = piece.indexOf(0x0a); at !== -1; at = piece.indexOf(0x0a, at + 1)) feeds++
    if (piece.length > 0) isOpen = piece[piece.length - 1] !== 0x0a
    count(feeds)
    yield piece
  }
  if (isOpen) count(1)
}

/**
 * Codes JSON Lines of a file, or of one part of it, to a file that is whole or absent with a manifest beside it, or to
 * a sink. Throws a UserError for files that cannot be used, and Interrupted where the signal fires.
 */
export async function streamFile(
  options: StreamFileOptions,
  stdin: AsyncIterable<Uint8Array>,
  sink: ByteSink,
  signal?: AbortSignal,
): Promise<StreamResult> {
  const { shard, output } = options
  const { pieces, input, isStart } = openInput(options, stdin)
  let lines = 0
  const chunks = readLineChunks(
    countLines(pieces, (more) => {
      lines += more
    }),
    { isStart },
  )
  if (output === undefined) return runStream(chunks, sink, options, signal)
  const part = openPartFile(output)
  try {
    const toFile: ByteSink = {
      async write(bytes) {
        part.write(bytes)
        return true
      },
    }
    const result = await runStream(chunks, toFile, options, signal)
    const { counts, applied } = result
    if (counts === undefined || applied === undefined) {
      part.discard()
      return result
    }
    const manifest: Omit<LinesManifest, 'file'> = {
      tool: { name: 'themeline', version: readVersion() },
      options: { input: options.input, rows: options.rows },
      codebooks: applied.codebooks,
      decisions: applied.decisions,
      siteLines: sha256(JSON.stringify(applied.siteLines ?? {})),
      ...(input && { input }),
      ...(shard && { shard }),
      counts: { lines, ...counts },
    }
    part.commit(manifest)
    return result
  } catch (error) {
    part.discard()
    throw error
  }
}
