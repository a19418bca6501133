import type { CodedLanguage } from '../text/language.js'
import type { Codebook, Indicator, Localized, Theme } from './codebook.js'
import { describeIndicator } from './formats/indicator-text.js'

/** One change of meaning between two versions of a codebook. `themeId` is the new one, of a removed theme the old one. */
export type CodebookChange =
  | { readonly kind: 'theme-added' | 'theme-removed'; readonly themeId: string; readonly label: string }
  | { readonly kind: 'theme-renamed'; readonly themeId: string; readonly from: string }
  | { readonly kind: 'theme-moved'; readonly themeId: string; readonly from: string; readonly to: string }
  | {
      readonly kind: 'text-changed'
      readonly themeId: string
      readonly part: string
      readonly before: string
      readonly after: string
    }
  | {
      readonly kind: 'indicator-added' | 'indicator-removed'
      readonly themeId: string
      readonly language: CodedLanguage
      readonly indicator: string
    }
  | {
      readonly kind: 'indicator-moved'
      readonly themeId: string
      readonly from: string
      readonly language: CodedLanguage
      readonly indicator: string
    }
  | {
      readonly kind: 'list-changed'
      readonly list: string
      readonly language: CodedLanguage
      readonly added: readonly string[]
      readonly removed: readonly string[]
      /** Themes of the new version whose indicators use the list. */
      readonly themes: readonly string[]
    }

/** How two versions of a codebook differ. */
export interface CodebookComparison {
  readonly changes: readonly CodebookChange[]
  /** New ids of themes that were renamed, by their old ids. */
  readonly renames: ReadonlyMap<string, string>
}

const LANGUAGES = ['en', 'zh'] as const
/** Least share of indicators (Jaccard) by which a theme with another id is taken for the same one. */
const SAME_THEME = 0.5

/** Tells what changed in meaning from one version of a codebook to the next; order, layout and comments do not count. */
export function compareCodebooks(before: Codebook, after: Codebook): CodebookComparison {
  const renames = findRenames(before, after)
  const currentId = (id: string) => renames.get(id) ?? id
  const newThemes = new Map(after.themes.map((theme) => [theme.id, theme]))
  const oldThemes = new Map(before.themes.map((theme) => [currentId(theme.id), theme]))
  const changes: CodebookChange[] = [...compareHeads(before, after)]
  for (const theme of before.themes) {
    if (!newThemes.has(currentId(theme.id))) {
      changes.push({ kind: 'theme-removed', themeId: theme.id, label: labelOf(theme) })
    }
  }
  for (const theme of after.themes) {
    const old = oldThemes.get(theme.id)
    if (old === undefined) changes.push({ kind: 'theme-added', themeId: theme.id, label: labelOf(theme) })
    else changes.push(...compareThemes(old, theme, currentId))
  }
  changes.push(...compareIndicators(oldThemes, newThemes), ...compareLists(before, after))
  return { changes, renames }
}

const labelOf = ({ id, label }: Theme) => label.en ?? label.zh ?? id

function compareHeads(before: Codebook, after: Codebook): CodebookChange[] {
  const parts: [string, unknown, unknown][] = [
    ['codebook', before.id, after.id],
    ['languages', before.languages, after.languages],
    ['unit', before.unit, after.unit],
    ['fields', before.fields, after.fields],
  ]
  return parts.flatMap(([part, a, b]) => compareValue('', part, a, b))
}

function compareValue(themeId: string, part: string, before: unknown, after: unknown): CodebookChange[] {
  const [a, b] = [showValue(before), showValue(after)]
  return a === b ? [] : [{ kind: 'text-changed', themeId, part, before: a, after: b }]
}

function showValue(value: unknown): string {
  if (value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function compareThemes(old: Theme, theme: Theme, currentId: (id: string) => string): CodebookChange[] {
  const changes: CodebookChange[] = []
  const { id } = theme
  if (old.id !== id) changes.push({ kind: 'theme-renamed', themeId: id, from: old.id })
  const [from, to] = [old.parent === undefined ? '' : currentId(old.parent), theme.parent ?? '']
  if (from !== to) changes.push({ kind: 'theme-moved', themeId: id, from, to })
  const texts: [string, Localized, Localized][] = [
    ['label', old.label, theme.label],
    ['definition', old.definition, theme.definition],
    ['use_when', old.useWhen, theme.useWhen],
    ['not_when', old.notWhen, theme.notWhen],
  ]
  for (const [part, a, b] of texts) {
    for (const language of LANGUAGES)
      changes.push(...compareValue(id, `${part}.${language}`, a[language], b[language]))
  }
  const renamed = (ids: readonly string[] | undefined) => ids?.map(currentId)
  const negation = typeof old.negation === 'object' ? { flip: currentId(old.negation.flip) } : old.negation
  const rules: [string, unknown, unknown][] = [
    ['assignable', old.assignable, theme.assignable],
    ['valence', old.valence, theme.valence],
    ['negation', negation, theme.negation],
    ['sections', old.sections, theme.sections],
    ['yields_to', renamed(old.yieldsTo), theme.yieldsTo],
    ['not', old.not, theme.not],
    ['unless', old.unless, theme.unless],
    ['requires', renamed(old.requires), theme.requires],
    ['carry', old.carry, theme.carry],
    ['stance', old.stance, theme.stance],
    ['headings', old.headings, theme.headings],
  ]
  for (const [part, a, b] of rules) changes.push(...compareValue(id, part, a, b))
  return changes
}

interface PlacedIndicator {
  readonly themeId: string
  readonly language: CodedLanguage
  readonly indicator: string
}

/** Indicators that one theme lost and another gained have moved. */
function compareIndicators(
  oldThemes: ReadonlyMap<string, Theme>,
  newThemes: ReadonlyMap<string, Theme>,
): CodebookChange[] {
  const [gone, come] = [listMissing(oldThemes, newThemes), listMissing(newThemes, oldThemes)]
  const changes: CodebookChange[] = []
  const byText = new Map<string, PlacedIndicator[]>()
  for (const place of gone) {
    const key = `${place.language}\0${place.indicator}`
    byText.set(key, [...(byText.get(key) ?? []), place])
  }
  for (const place of come) {
    const from = byText.get(`${place.language}\0${place.indicator}`)?.shift()
    changes.push(
      from === undefined
        ? { kind: 'indicator-added', ...place }
        : { kind: 'indicator-moved', ...place, from: from.themeId },
    )
  }
  for (const places of byText.values()) {
    for (const place of places) changes.push({ kind: 'indicator-removed', ...place })
  }
  return changes
}

/** Indicators of themes that the themes of the same ids do not have. */
function listMissing(
  themes: ReadonlyMap<string, Theme>,
  others: ReadonlyMap<string, Theme>,
): PlacedIndicator[] {
  return [...themes].flatMap(([themeId, theme]) =>
    LANGUAGES.flatMap((language) => {
      const known = new Set((others.get(themeId)?.indicators[language] ?? []).map(keyOf))
      return (theme.indicators[language] ?? [])
        .filter((indicator) => !known.has(keyOf(indicator)))
        .map((indicator) => ({ themeId, language, indicator: describeIndicator(indicator) }))
    }),
  )
}

/** An indicator as a key: the order of keys and a name given to it do not matter. */
function keyOf(indicator: Indicator): string {
  if (typeof indicator === 'string') return JSON.stringify({ match: indicator })
  const { id: _, ...rest } = indicator
  return JSON.stringify(Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))))
}

function compareLists(before: Codebook, after: Codebook): CodebookChange[] {
  const names = [...new Set([...Object.keys(before.lists), ...Object.keys(after.lists)])]
  return names.flatMap((list) =>
    LANGUAGES.flatMap((language): CodebookChange[] => {
      const [a, b] = [before.lists[list]?.[language] ?? [], after.lists[list]?.[language] ?? []]
      const [had, has] = [new Set(a), new Set(b)]
      const added = b.filter((pattern) => !had.has(pattern))
      const removed = a.filter((pattern) => !has.has(pattern))
      if (added.length + removed.length === 0) return []
      return [{ kind: 'list-changed', list, language, added, removed, themes: listUsers(after, list) }]
    }),
  )
}

function listUsers({ themes }: Codebook, list: string): string[] {
  const names = new RegExp(`@${list.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`)
  return themes
    .filter(({ indicators, not, unless }) => names.test(JSON.stringify([indicators, not, unless])))
    .map(({ id }) => id)
}

/** Pairs themes that are gone with themes that are new, the most alike first. */
function findRenames(before: Codebook, after: Codebook): ReadonlyMap<string, string> {
  const [oldIds, newIds] = [
    new Set(before.themes.map(({ id }) => id)),
    new Set(after.themes.map(({ id }) => id)),
  ]
  const gone = before.themes.filter(({ id }) => !newIds.has(id))
  const come = after.themes.filter(({ id }) => !oldIds.has(id))
  const pairs = gone
    .flatMap((old) =>
      come.map((theme) => ({ old: old.id, theme: theme.id, score: scoreLikeness(old, theme) })),
    )
    .filter(({ score }) => score >= SAME_THEME)
    .sort((a, b) => b.score - a.score)
  const renames = new Map<string, string>()
  const taken = new Set<string>()
  for (const { old, theme } of pairs) {
    if (renames.has(old) || taken.has(theme)) continue
    renames.set(old, theme)
    taken.add(theme)
  }
  return renames
}

/** From 0 to 1: the share of indicators in common; where neither has any, whether label or definition is the same. */
function scoreLikeness(old: Theme, theme: Theme): number {
  const keys = ({ indicators }: Theme) =>
    new Set(LANGUAGES.flatMap((language) => (indicators[language] ?? []).map(keyOf)))
  const [a, b] = [keys(old), keys(theme)]
  const common = [...a].filter((key) => b.has(key)).length
  const share = a.size + b.size === 0 ? 0 : common / (a.size + b.size - common)
  const same = (x: Localized, y: Localized) =>
    LANGUAGES.some((l) => x[l] !== undefined && x[l] !== '' && x[l] === y[l])
  if (a.size + b.size === 0)
    return same(old.label, theme.label) || same(old.definition, theme.definition) ? 1 : 0
  return (
    share + (same(old.label, theme.label) ? 0.25 : 0) + (same(old.definition, theme.definition) ? 0.25 : 0)
  )
}
