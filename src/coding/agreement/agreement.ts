import { bootstrapIntervals, type Interval } from './bootstrap.js'
import { addTable, type Coefficients, computeCoefficients, emptyTable, type TwoByTwo } from './two-by-two.js'

/** One unit that a coder looked at, with the themes found in it. */
export interface RatedUnit {
  readonly id: string
  /** Units of one study are drawn together in the bootstrap. */
  readonly studyId: string
  readonly language: string
  readonly section: string
  /** 1, or the number of characters where the unit is a stretch of text. */
  readonly weight: number
  readonly themes: ReadonlySet<string>
}

/** What one coder found. A unit that is not listed was not looked at, which is not the same as finding nothing. */
export interface Ratings {
  readonly name: string
  readonly units: readonly RatedUnit[]
}

export interface AgreementOptions {
  /** The themes that could have been coded; those that were, where absent. */
  readonly themes?: readonly string[]
  /** Leaves out units in which neither coder found anything. */
  readonly ignoreUncoded?: boolean
  /** Draws of the bootstrap; 0 leaves the intervals out. */
  readonly draws?: number
  readonly seed?: number
}

/** Agreement on a group of decisions: all of them, a theme, a language or a section. */
export interface AgreementRow extends Coefficients {
  readonly name: string
  /** Weight of the units that each coder coded. */
  readonly codedA: number
  readonly codedB: number
  readonly intervals: Readonly<Record<'kappa' | 'alpha' | 'f1', Interval>> | undefined
}

/** How far two coders agree. The coefficients of groups pool the decisions `unit x theme`. */
export interface Agreement {
  readonly overall: AgreementRow
  readonly themes: readonly AgreementRow[]
  readonly languages: readonly AgreementRow[]
  readonly sections: readonly AgreementRow[]
  /** Mean over the themes that either coder used: coefficients that are not defined are left out. */
  readonly macro: { readonly kappa: number; readonly alpha: number; readonly f1: number }
  readonly units: number
  readonly studies: number
  /** Units that only one of the two looked at. */
  readonly onlyA: number
  readonly onlyB: number
}

interface Pair {
  readonly a: RatedUnit
  readonly b: RatedUnit
}

function pairUnits(a: Ratings, b: Ratings): { pairs: Pair[]; onlyA: number; onlyB: number } {
  const byId = new Map(b.units.map((unit) => [unit.id, unit]))
  const pairs: Pair[] = []
  for (const unit of a.units) {
    const other = byId.get(unit.id)
    if (other !== undefined) pairs.push({ a: unit, b: other })
  }
  return { pairs, onlyA: a.units.length - pairs.length, onlyB: b.units.length - pairs.length }
}

/** The tables of one group of decisions, one a study. */
class Group {
  readonly name: string
  readonly byStudy: TwoByTwo[]

  constructor(name: string, studies: number) {
    this.name = name
    this.byStudy = Array.from({ length: studies }, emptyTable)
  }

  add(study: number, inA: boolean, inB: boolean, weight: number): void {
    const table = this.byStudy[study]!
    if (inA && inB) table.both += weight
    else if (inA) table.onlyA += weight
    else if (inB) table.onlyB += weight
    else table.neither += weight
  }

  sum(draw?: Uint32Array): TwoByTwo {
    const sum = emptyTable()
    if (draw === undefined) for (const table of this.byStudy) addTable(sum, table)
    else for (const study of draw) addTable(sum, this.byStudy[study]!)
    return sum
  }
}

const DEFAULT_DRAWS = 1000
const DEFAULT_SEED = 1

function finishGroup(group: Group, intervals: readonly Interval[] | undefined): AgreementRow {
  const table = group.sum()
  const [kappa, alpha, f1] = intervals ?? []
  return {
    name: group.name,
    codedA: table.both + table.onlyA,
    codedB: table.both + table.onlyB,
    ...computeCoefficients(table),
    intervals: kappa && alpha && f1 ? { kappa, alpha, f1 } : undefined,
  }
}

const mean = (values: readonly number[]) => {
  const defined = values.filter((value) => !Number.isNaN(value))
  return defined.reduce((sum, value) => sum + value, 0) / defined.length
}

/**
 * Compares two coders, `a` as the standard for precision and recall. A decision is a unit and a theme, yes or no:
 * percent agreement, Cohen's kappa (1960), Krippendorff's nominal alpha (2011), Gwet's AC1 (2008), precision, recall
 * and F1, with 95 % intervals from a bootstrap over studies under a fixed seed.
 */
export function agreement(a: Ratings, b: Ratings, options: AgreementOptions = {}): Agreement {
  const { pairs: all, onlyA, onlyB } = pairUnits(a, b)
  const pairs = options.ignoreUncoded ? all.filter((p) => p.a.themes.size + p.b.themes.size > 0) : all
  const themes = options.themes ?? [...new Set(pairs.flatMap((p) => [...p.a.themes, ...p.b.themes]))].sort()
  const studyIds = [...new Set(pairs.map((p) => p.a.studyId))]
  const studyIndex = new Map(studyIds.map((id, i) => [id, i]))
  const overall = new Group('all', studyIds.length)
  const byTheme = themes.map((theme) => new Group(theme, studyIds.length))
  const byLanguage = new Map<string, Group>()
  const bySection = new Map<string, Group>()
  const groupOf = (groups: Map<string, Group>, name: string) => {
    const group = groups.get(name) ?? new Group(name, studyIds.length)
    groups.set(name, group)
    return group
  }
  for (const pair of pairs) {
    const study = studyIndex.get(pair.a.studyId)!
    const groups = [overall, groupOf(byLanguage, pair.a.language), groupOf(bySection, pair.a.section)]
    themes.forEach((theme, i) => {
      const inA = pair.a.themes.has(theme)
      const inB = pair.b.themes.has(theme)
      for (const group of groups) group.add(study, inA, inB, pair.a.weight)
      byTheme[i]!.add(study, inA, inB, pair.a.weight)
    })
  }
  const sorted = (groups: Map<string, Group>) =>
    [...groups.values()].sort((x, y) => (x.name < y.name ? -1 : 1))
  const groups = [overall, ...byTheme, ...sorted(byLanguage), ...sorted(bySection)]
  const draws = options.draws ?? DEFAULT_DRAWS
  const flat =
    draws === 0 || studyIds.length < 2
      ? []
      : bootstrapIntervals(
          studyIds.length,
          (draw) =>
            groups.flatMap((group) => {
              const { kappa, alpha, f1 } = computeCoefficients(group.sum(draw))
              return [kappa, alpha, f1]
            }),
          { draws, seed: options.seed ?? DEFAULT_SEED },
        )
  const rows = groups.map((group, i) =>
    finishGroup(group, flat.length > 0 ? flat.slice(i * 3, i * 3 + 3) : undefined),
  )
  const themeRows = rows.slice(1, 1 + byTheme.length)
  const used = themeRows.filter((row) => row.codedA + row.codedB > 0)
  return {
    overall: rows[0]!,
    themes: themeRows,
    languages: rows.slice(1 + byTheme.length, 1 + byTheme.length + byLanguage.size),
    sections: rows.slice(1 + byTheme.length + byLanguage.size),
    macro: {
      kappa: mean(used.map((row) => row.kappa)),
      alpha: mean(used.map((row) => row.alpha)),
      f1: mean(used.map((row) => (Number.isNaN(row.f1) ? 0 : row.f1))),
    },
    units: pairs.length,
    studies: studyIds.length,
    onlyA,
    onlyB,
  }
}
