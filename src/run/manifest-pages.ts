import type { PageList } from '../io/page-list.js'
import { createPackedTexts } from '../text/packed-texts.js'

/** A file of pages as the manifest knows it. */
export interface ManifestPage {
  readonly path: string
  /** Hash of its bytes; empty where it could not be read. */
  readonly sha256: string
}

/** The files of a run in the order of their paths, in few bytes. */
export interface ManifestPages extends Iterable<ManifestPage> {
  readonly length: number
  at(index: number): ManifestPage
}

const HASH_BYTES = 32
const CHUNK_HASHES = 1024
const NO_HASH = '0'.repeat(HASH_BYTES * 2)

/** An empty list of SHA-256 hashes, 32 bytes each. */
function createHashList() {
  const chunks: Buffer[] = []
  let length = 0
  return {
    push(hash: string) {
      const place = length % CHUNK_HASHES
      if (place === 0) chunks.push(Buffer.alloc(CHUNK_HASHES * HASH_BYTES))
      chunks.at(-1)!.write(hash, place * HASH_BYTES, 'hex')
      length++
    },
    at(index: number): string {
      const start = (index % CHUNK_HASHES) * HASH_BYTES
      const digits = chunks[Math.floor(index / CHUNK_HASHES)]!.toString('hex', start, start + HASH_BYTES)
      return digits === NO_HASH ? '' : digits
    },
  }
}

function* iterate(pages: Pick<ManifestPages, 'at' | 'length'>): Generator<ManifestPage> {
  for (let index = 0; index < pages.length; index++) yield pages.at(index)
}

/** The pages of a list with the hashes of their bytes, which `hash` finds. */
export function hashPages(found: PageList, hash: (file: string) => string): ManifestPages {
  const hashes = createHashList()
  for (const { file } of found) hashes.push(hash(file))
  const pages = {
    length: found.length,
    at: (index: number) => ({ path: found.at(index).path, sha256: hashes.at(index) }),
  }
  return { ...pages, [Symbol.iterator]: () => iterate(pages) }
}

/** The pages that a manifest lists. */
export function packPages(listed: Iterable<ManifestPage>): ManifestPages {
  const paths = createPackedTexts()
  const hashes = createHashList()
  for (const { path, sha256 } of listed) {
    paths.push(path)
    hashes.push(sha256)
  }
  const pages = {
    length: paths.length,
    at: (index: number) => ({ path: paths.at(index), sha256: hashes.at(index) }),
  }
  return { ...pages, [Symbol.iterator]: () => iterate(pages) }
}

/** Whether two lists name the same files with the same bytes, all of them readable. */
export function samePages(a: ManifestPages, b: ManifestPages): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) {
    const one = a.at(index)
    const other = b.at(index)
    if (one.sha256 === '' || one.sha256 !== other.sha256 || one.path !== other.path) return false
  }
  return true
}

/** Returns what finds the index of a path in a list in the order of paths, -1 where it is not there. */
export function makePathFinder(pages: {
  readonly length: number
  at(index: number): { readonly path: string }
}): (path: string) => number {
  let last = -1
  return (path) => {
    // Most are asked for in order.
    for (const near of [last, last + 1]) {
      if (near >= 0 && near < pages.length && pages.at(near).path === path) {
        last = near
        return near
      }
    }
    let from = 0
    let to = pages.length
    while (from < to) {
      const middle = (from + to) >>> 1
      const found = pages.at(middle).path
      if (found === path) {
        last = middle
        return middle
      }
      if (found < path) from = middle + 1
      else to = middle
    }
    return -1
  }
}
