import { createHash } from 'node:crypto'
import { type LineChunk, readLineChunks } from '../../io/line-chunks.js'
import { openPartFile, readPartManifest } from '../../io/part-file.js'
import { openChunks } from '../../io/read-file.js'
import { fileUserError, UserError } from '../../io/user-error.js'
import { checkInterruption } from '../interruption.js'
import type { LinesManifest } from '../stream/stream-file.js'
import { type DescribedPart, orderParts, refuseDamaged } from './check-parts.js'

interface LinesPart extends DescribedPart {
  readonly manifest: LinesManifest
}

function openPart(name: string): LinesPart {
  const manifest = readPartManifest(name) as LinesManifest
  const { shard } = manifest
  if (shard === undefined || manifest.file === undefined) {
    throw new UserError(
      `\`${name}\` is not a part: it was not made with --shard`,
      'make parts with: themeline code corpus.jsonl --shard 1/8 -o part-1.jsonl',
    )
  }
  return {
    name,
    manifest,
    shard,
    facts: {
      version: manifest.tool.version,
      input: manifest.input,
      options: manifest.options,
      codebook: manifest.codebooks,
      'decisions.csv': manifest.decisions,
      'file of site lines': manifest.siteLines,
    },
  }
}

const FAILURE = Buffer.from('{"id":null,"line":')
const LF = 0x0a

/** A record without an id is named by its line: in a part it counts from the part's first line. */
function renumber(chunk: LineChunk, before: number): Uint8Array {
  const bytes = Buffer.from(chunk.bytes)
  const pieces: Buffer[] = []
  let from = 0
  for (let at = bytes.indexOf(FAILURE); at !== -1; at = bytes.indexOf(FAILURE, at + 1)) {
    if (at > 0 && bytes[at - 1] !== LF) continue
    const start = at + FAILURE.length
    const end = bytes.indexOf(',', start)
    const line = Number(bytes.toString('latin1', start, end)) + before
    pieces.push(bytes.subarray(from, start), Buffer.from(String(line)))
    from = end
  }
  return Buffer.concat([...pieces, bytes.subarray(from)])
}

/**
 * Joins the JSON Lines of all parts of a file into what one run over it would have written.
 * Throws a UserError that names the parts that are missing, doubled, damaged or of another run.
 */
export async function mergeLines(
  names: readonly string[],
  output: string,
  signal?: AbortSignal,
): Promise<LinesManifest['counts']> {
  const parts = orderParts(names.map(openPart))
  const file = openPartFile(output)
  const damaged: string[] = []
  const counts = { lines: 0, records: 0, failed: 0 }
  try {
    for (const { name, manifest } of parts) {
      const hash = createHash('sha256')
      const pieces = hashed(openChunks(name), (bytes) => hash.update(bytes))
      try {
        for await (const chunk of readLineChunks(pieces, { isStart: false })) {
          checkInterruption(signal)
          file.write(manifest.counts.failed > 0 ? renumber(chunk, counts.lines) : chunk.bytes)
        }
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === undefined) throw error
        throw fileUserError('read', name, error)
      }
      if (hash.digest('hex') !== manifest.file.sha256) damaged.push(name)
      counts.lines += manifest.counts.lines
      counts.records += manifest.counts.records
      counts.failed += manifest.counts.failed
    }
    refuseDamaged(damaged)
    const { shard: _, file: _file, ...manifest } = parts[0]!.manifest
    file.commit({ ...manifest, counts })
    return counts
  } catch (error) {
    file.discard()
    throw error
  }
}

async function* hashed(pieces: AsyncIterable<Uint8Array>, add: (bytes: Uint8Array) => void) {
  for await (const bytes of pieces) {
    add(bytes)
    yield bytes
  }
}
