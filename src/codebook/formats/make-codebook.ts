import { makeId } from '../../text/hash.js'
import type { CodedLanguage } from '../../text/language.js'
import type { Codebook, Indicator, Localized, Theme } from '../codebook.js'
import type { ForeignCodebook, ForeignTheme, Loss } from './foreign-codebook.js'
import { hasHan } from './script-of.js'
import { slugOf } from './slug.js'

interface Placed {
  readonly theme: ForeignTheme
  /** Names from the top theme down. */
  readonly path: readonly string[]
  readonly parent: number | undefined
}

/**
 * A codebook of our own from what a foreign file holds. Names become ids: where two themes have one name, their
 * parents' names stand before it, and what is still the same is numbered.
 * @param id the codebook's id
 */
export function makeCodebook(
  foreign: ForeignCodebook,
  id: string,
): { codebook: Codebook; losses: readonly Loss[] } {
  const placed = flatten(foreign.themes)
  const ids = chooseIds(placed)
  const losses: Loss[] = []
  const themes = placed.map((place, index) => makeTheme(place, ids[index]!, ids, losses))
  const used = new Set(themes.flatMap((theme) => Object.keys(theme.indicators)))
  const languages = (['en', 'zh'] as const).filter((language) => used.has(language))
  const spoken = languages.length > 0 ? languages : guessLanguages(placed)
  return {
    codebook: {
      id,
      version: '1.0.0',
      title: foreign.title === undefined ? {} : localize(foreign.title),
      description: {},
      languages: spoken,
      unit: 'sentence',
      fields: ['title', 'abstract'],
      lists: Object.fromEntries(
        Object.entries(foreign.lists ?? {}).map(([name, terms]) => [name, splitByLanguage(terms)]),
      ),
      themes,
      lint: {},
    },
    losses,
  }
}

function guessLanguages(placed: readonly Placed[]): CodedLanguage[] {
  const [han, latin] = [
    placed.some(({ theme }) => hasHan(theme.name)),
    placed.some(({ theme }) => !hasHan(theme.name)),
  ]
  return han && latin ? ['en', 'zh'] : han ? ['zh'] : ['en']
}

function flatten(
  themes: readonly ForeignTheme[],
  path: readonly string[] = [],
  parent?: number,
  into: Placed[] = [],
): Placed[] {
  for (const theme of themes) {
    const own = [...path, theme.name]
    const index = into.push({ theme, path: own, parent }) - 1
    flatten(theme.children, own, index, into)
  }
  return into
}

function chooseIds(placed: readonly Placed[]): string[] {
  // A name without Latin letters (Chinese) has no slug; its hash is the same in every conversion.
  const slug = (names: readonly string[]) =>
    names
      .map(slugOf)
      .filter((part) => part !== '')
      .join('-') || makeId('theme-', ...names).slice(0, 14)
  const last = placed.map(({ theme, path }) =>
    theme.id !== undefined ? theme.id : slugOf(theme.name) || makeId('theme-', ...path).slice(0, 14),
  )
  const count = (ids: readonly string[]) => {
    const counts = new Map<string, number>()
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
    return counts
  }
  const counts = count(last)
  const qualified = last.map((id, index) => (counts.get(id) === 1 ? id : slug(placed[index]!.path)))
  const taken = new Set<string>()
  return qualified.map((id) => {
    let free = id
    for (let n = 2; taken.has(free); n += 1) free = `${id}-${n}`
    taken.add(free)
    return free
  })
}

function makeTheme({ theme, parent }: Placed, id: string, ids: readonly string[], losses: Loss[]): Theme {
  const { texts = {}, textsZh = {} } = theme
  const indicators: Partial<Record<CodedLanguage, Indicator[]>> = {}
  const seen = new Set<string>()
  for (const { indicator, language = languageOf(indicator), line } of theme.indicators) {
    const key = `${language}\0${JSON.stringify(indicator)}`
    if (seen.has(key)) {
      losses.push({
        line,
        entry: describe(indicator),
        message: 'stands twice in one category: it was taken once',
      })
      continue
    }
    seen.add(key)
    const list = indicators[language] ?? []
    list.push(indicator)
    indicators[language] = list
  }
  const label: Localized =
    textsZh.label && !hasHan(theme.name) ? { en: theme.name, zh: textsZh.label } : localize(theme.name)
  const examples = (list: readonly string[] = []) =>
    list.map((text) => ({ text, lang: hasHan(text) ? ('zh' as const) : ('en' as const) }))
  return {
    id,
    ...(parent === undefined ? {} : { parent: ids[parent]! }),
    assignable: theme.assignable ?? (seen.size > 0 || theme.children.length === 0),
    valence: theme.valence ?? 'neutral',
    label,
    definition: localize(texts.definition, textsZh.definition),
    useWhen: localize(texts.useWhen, textsZh.useWhen),
    notWhen: localize(texts.notWhen, textsZh.notWhen),
    negation: 'keep',
    yieldsTo: [],
    indicators,
    examples: examples(theme.examples),
    counterexamples: examples(theme.counterexamples),
  }
}

function localize(text = '', zh = ''): Localized {
  if (zh !== '') return text === '' ? { zh } : { en: text, zh }
  return text === '' ? {} : hasHan(text) && !/[a-z]{3}/i.test(text) ? { zh: text } : { en: text }
}

function describe(indicator: Indicator): string {
  return typeof indicator === 'string'
    ? indicator
    : 'glob' in indicator
      ? indicator.glob
      : JSON.stringify(indicator)
}

const languageOf = (indicator: Indicator): CodedLanguage => (hasHan(JSON.stringify(indicator)) ? 'zh' : 'en')

function splitByLanguage(terms: readonly string[]): Partial<Record<CodedLanguage, readonly string[]>> {
  const [en, zh] = [terms.filter((term) => !hasHan(term)), terms.filter(hasHan)]
  return { ...(en.length > 0 && { en }), ...(zh.length > 0 && { zh }) }
}
