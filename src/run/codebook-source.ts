import { parseCodebook } from '../codebook/parse-codebook.js'
import type { Decision } from '../coding/decisions.js'
import type { AppliedCodebook } from './coder.js'
import type { LoadedCodebook } from './load-codebooks.js'

/** A codebook as it crosses to a worker, which parses and compiles it for itself. */
export interface CodebookSource {
  readonly path: string
  readonly source: string
  readonly decisions: readonly Decision[]
}

/** What workers need of the codebooks of a run. */
export function packCodebooks(books: readonly LoadedCodebook[]): CodebookSource[] {
  return books.map(({ path, source, decisions }) => ({ path, source, decisions }))
}

/** The codebooks again, in the worker. */
export function unpackCodebooks(sources: readonly CodebookSource[]): AppliedCodebook[] {
  return sources.flatMap(({ path, source, decisions }) => {
    const { codebook } = parseCodebook(source, path)
    return codebook === undefined ? [] : [{ codebook, decisions }]
  })
}
