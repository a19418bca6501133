import { createHash } from 'node:crypto'
import { createPageList, type PageList } from '../../io/page-list.js'
import { measureFile } from '../../io/read-file.js'
import { isCutByBytes } from '../../page/sources/registry.js'
import type { ManifestShard } from '../manifest.js'
import type { FileRanges } from '../page-files.js'
import type { GivenSiteLines } from '../site-lines-file.js'
import { type ByteRange, type InputIdentity, type Shard, sliceFiles } from './shard.js'

/** The files of a part, and of what they are a part. */
export interface ShardFiles {
  readonly files: PageList
  /** Files that other parts take a range of, too. */
  readonly ranges: FileRanges
  /** The files that begin in this part: each is in one part only. */
  readonly own: PageList
  readonly input: InputIdentity
}

/** The files that a part takes of all files of a run. */
export function takeShard(found: PageList, shard: Shard): ShardFiles {
  const sizes = new Float64Array(found.length)
  const hash = createHash('sha256')
  let index = 0
  for (const { file, path } of found) {
    const bytes = measureFile(file)
    hash.update(`${path}\0${bytes}\n`)
    sizes[index++] = bytes
  }
  const files = createPageList()
  const own = createPageList()
  const ranges = new Map<number, ByteRange>()
  for (const slice of sliceFiles(sizes, shard, (i) => isCutByBytes(found.at(i).path))) {
    const page = found.at(slice.index)
    if (slice.range) ranges.set(files.length, slice.range)
    if (slice.isFirst) own.push(page)
    files.push(page)
  }
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  return { files, ranges, own, input: { files: found.length, bytes, sha256: hash.digest('hex') } }
}

/** What the manifest of a part says of it. */
export function describeShard(
  shard: Shard,
  input: InputIdentity,
  siteLines: GivenSiteLines | undefined,
): ManifestShard {
  return { ...shard, input, ...(siteLines?.pages !== undefined && { siteLinesOf: siteLines.pages }) }
}
