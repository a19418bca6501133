import type { ThemeCount } from '../coding/tally.js'
import type { CodebookOrigin } from '../io/codebook-files.js'

/** A theme with its counts, as the summary and the manifest keep them. */
export interface ThemeSummary {
  readonly id: string
  readonly label: string
  readonly studies: number
  readonly units: number
  readonly unitsFindings: number
  readonly unitsReviewed: number
  /** Of what rules suggested and people reviewed, the share they accepted; absent below VALIDATED_UNITS. */
  readonly precision?: number
  /** Of what people accepted or added, the share that rules had suggested; absent below VALIDATED_UNITS. */
  readonly recall?: number
}

/** A theme with fewer reviewed units than this is called not validated. */
export const VALIDATED_UNITS = 20

function rateTheme(count: ThemeCount): Pick<ThemeSummary, 'precision' | 'recall'> {
  if (count.unitsReviewed < VALIDATED_UNITS) return {}
  const { unitsConfirmed: right, unitsRejected: wrong, unitsAdded: missed } = count
  return {
    ...(right + wrong > 0 && { precision: right / (right + wrong) }),
    ...(right + missed > 0 && { recall: right / (right + missed) }),
  }
}

export interface CodebookSummary {
  readonly id: string
  readonly version: string
  readonly path: string
  readonly origin: CodebookOrigin
  readonly studiesCoded: number
  /** Assignable themes that were found, the most frequent first. */
  readonly themes: readonly ThemeSummary[]
  readonly themesTotal: number
}

/** What a run did: all counts, no times and no absolute paths, so that the manifest can keep it. */
export interface RunSummary {
  readonly pages: Readonly<Record<string, number>>
  readonly studies: number
  readonly studiesCounted: number
  readonly segments: Readonly<Record<string, number>>
  readonly units: number
  readonly codings: number
  readonly codebooks: readonly CodebookSummary[]
  /** Findings about pages by rule. */
  readonly findings: Readonly<Record<string, { readonly severity: string; readonly n: number }>>
  /** The pages that could not be read, with why; the first twenty. */
  readonly unread: readonly { readonly path: string; readonly status: string; readonly note: string }[]
  readonly staleDecisions: number
  /** Files in the folders that are no pages, by extension. */
  readonly skipped: Readonly<Record<string, number>>
  /** Themes coded in one language and not in the aligned sentence of the other. */
  readonly oneSided: Readonly<
    Record<string, { readonly en: number; readonly zh: number; readonly both: number }>
  >
}

/** The found themes of one codebook, the most frequent first, in the order of the codebook among equals. */
export function summarizeThemes(counts: readonly ThemeCount[], codebook: string): ThemeSummary[] {
  return counts
    .filter((count) => count.codebook === codebook && count.theme.assignable && count.units > 0)
    .map((count) => ({
      id: count.theme.id,
      label: count.theme.label.en ?? count.theme.label.zh ?? count.theme.id,
      studies: count.studies,
      units: count.units,
      unitsFindings: count.unitsFindings,
      unitsReviewed: count.unitsReviewed,
      ...rateTheme(count),
    }))
    .map((theme, i) => ({ theme, i }))
    .sort((a, b) => b.theme.studies - a.theme.studies || b.theme.units - a.theme.units || a.i - b.i)
    .map(({ theme }) => theme)
}
