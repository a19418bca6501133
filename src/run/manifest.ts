import { sha256 } from '../text/hash.js'
import type { LoadedCodebook } from './load-codebooks.js'
import type { RunSummary } from './summary.js'

/** A page as the manifest knows it. */
export interface ManifestPage {
  readonly path: string
  readonly sha256: string
}

/** What made an extractions folder: all that must be the same for the same bytes to come out. */
export interface Manifest {
  readonly tool: { readonly name: 'themeline'; readonly version: string }
  readonly options: Readonly<Record<string, string | boolean>>
  readonly codebooks: readonly {
    readonly id: string
    readonly version: string
    readonly path: string
    readonly origin: string
    readonly sha256: string
  }[]
  /** Hash of the decisions that were carried in. */
  readonly decisions: string
  /** Studies (ids or paths) that screening.csv takes out, with the reason. */
  readonly screening: readonly (readonly [string, string])[]
  readonly siteLines: unknown
  readonly summary: RunSummary
  readonly pages: readonly ManifestPage[]
}

/** The codebooks of a run, as the manifest names them. */
export function describeCodebooks(books: readonly LoadedCodebook[]): Manifest['codebooks'] {
  return books.map(({ codebook, path, origin, sha256: hash }) => ({
    id: codebook.id,
    version: codebook.version,
    path,
    origin,
    sha256: hash,
  }))
}

/** A hash of all decisions of a run. */
export function hashDecisions(books: readonly LoadedCodebook[]): string {
  return sha256(JSON.stringify(books.map(({ decisions }) => decisions)))
}

/** Whether two manifests would give the same bytes: everything but the summary agrees. */
export function sameRun(a: Omit<Manifest, 'summary'>, b: Omit<Manifest, 'summary'>): boolean {
  const plain = ({
    tool,
    options,
    codebooks,
    decisions,
    screening,
    siteLines,
    pages,
  }: Omit<Manifest, 'summary'>) =>
    JSON.stringify({ tool, options, codebooks, decisions, screening, siteLines, pages })
  return plain(a) === plain(b)
}
