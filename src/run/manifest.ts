import type { ManifestFile } from '../io/manifest-file.js'
import type { SiteLinesJson } from '../page/lines/site-lines.js'
import { sha256 } from '../text/hash.js'
import type { LoadedCodebook } from './load-codebooks.js'
import { type ManifestPage, type ManifestPages, packPages } from './manifest-pages.js'
import type { InputIdentity, Shard } from './shards/shard.js'
import type { RunSummary } from './summary.js'

/** Which part of a run a folder is. */
export interface ManifestShard extends Shard {
  readonly input: InputIdentity
  /** The sum of the pages that the given site lines were counted on, where they say so. */
  readonly siteLinesOf?: string
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
  readonly siteLines: SiteLinesJson
  /** Lines had to be forgotten while counting: the counts depend on every page. */
  readonly siteLinesBounded: boolean
  /** Hash of the page texts, in the order of pages.csv. */
  readonly texts: string
  readonly summary: RunSummary
  /** Absent but in a part of a run, which looked at no other part. */
  readonly shard?: ManifestShard
  readonly pages: ManifestPages
}

/** The manifest that a folder of pages holds; undefined where it is another. Throws where it is damaged. */
export function asManifest({ head, pages }: ManifestFile): Manifest | undefined {
  if (pages === undefined || !('options' in head)) return undefined
  return { ...(head as Omit<Manifest, 'pages'>), pages: packPages(pages as Iterable<ManifestPage>) }
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

/** What a run applies to its pages; where only this changed, stored pages are coded again. */
export type Applied = Pick<Manifest, 'codebooks' | 'decisions' | 'screening'>

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Whether the stored pages of a run were read as this one would: same version, options and part of the input. */
export function readsAlike(a: Manifest, b: Pick<Manifest, 'tool' | 'options' | 'shard'>): boolean {
  return same(a.tool, b.tool) && same(a.options, b.options) && same(a.shard, b.shard)
}

/** Whether two runs apply the same to their pages. */
export function appliesAlike(a: Manifest, b: Applied): boolean {
  const plain = ({ codebooks, decisions, screening }: Applied) => ({ codebooks, decisions, screening })
  return same(plain(a), plain(b))
}

/** Whether two runs code the same page alike. */
export function codesAlike(a: Manifest, b: Applied): boolean {
  return same([a.codebooks, a.decisions], [b.codebooks, b.decisions])
}
