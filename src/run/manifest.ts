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
  /** Hash of the decisions that were carried in, and of screening.csv. */
  readonly decisions: string
  readonly screening: string
  readonly siteLines: unknown
  readonly summary: RunSummary
  readonly pages: readonly ManifestPage[]
}

/** Whether two manifests would give the same bytes: everything but the summary agrees. */
export function sameRun(a: Manifest, b: Omit<Manifest, 'summary'>): boolean {
  const strip = ({ summary: _, ...rest }: Manifest) => rest
  return JSON.stringify(strip(a)) === JSON.stringify({ ...strip(b as Manifest) })
}
