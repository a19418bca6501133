import { type CodedLanguage, isCoded } from '../text/language.js'
import type { Codebook, Example, Localized, Theme } from './codebook.js'
import type { CodebookInput, LocalizedInput, ThemeInput } from './schema.js'
import { toValue, type YamlNode } from './yaml-node.js'

/**
 * The codebook that a tree states, with defaults filled in. The tree meets the schema, or has lost what does not:
 * a missing id, version or label is empty, a number or truth value where text belongs is the text as written.
 */
export function buildCodebook(root: YamlNode): Codebook | undefined {
  const input = toValue(textify(root)) as Partial<CodebookInput>
  if (!Array.isArray(input?.themes) || input.themes.length === 0) return undefined
  const languages = input.languages ?? ['en', 'zh']
  const [first] = languages
  const localize = (text: LocalizedInput | undefined): Localized => localizeText(text, first ?? 'en')
  const parents = new Set(input.themes.map((theme) => theme.parent))
  return {
    id: input.codebook ?? '',
    version: input.version ?? '',
    title: localize(input.title),
    description: localize(input.description),
    languages,
    unit: input.unit ?? 'sentence',
    fields: input.fields ?? ['title', 'abstract'],
    lists: { ...input.lists } as Codebook['lists'],
    themes: input.themes.map((theme) => buildTheme(theme, parents.has(theme.id), localize)),
    lint: { ...input.lint },
  }
}

function buildTheme(
  input: ThemeInput,
  hasChildren: boolean,
  localize: (text: LocalizedInput | undefined) => Localized,
): Theme {
  const indicators = { ...input.indicators }
  const hasIndicators = Object.values(indicators).some((list) => (list?.length ?? 0) > 0)
  return {
    id: input.id,
    ...(input.parent === undefined ? {} : { parent: input.parent }),
    assignable: input.assignable ?? (hasIndicators || !hasChildren),
    valence: input.valence ?? 'neutral',
    label: localize(input.label),
    definition: localize(input.definition),
    useWhen: localize(input.use_when),
    notWhen: localize(input.not_when),
    negation: input.negation ?? 'keep',
    ...(input.sections === undefined ? {} : { sections: input.sections }),
    yieldsTo: input.yields_to ?? [],
    ...(input.not === undefined ? {} : { not: input.not }),
    ...(input.unless === undefined ? {} : { unless: input.unless }),
    ...(input.requires === undefined ? {} : { requires: input.requires }),
    ...(input.carry === undefined ? {} : { carry: input.carry }),
    ...(input.stance === undefined ? {} : { stance: input.stance }),
    ...(input.headings === undefined ? {} : { headings: input.headings }),
    indicators: indicators as Theme['indicators'],
    examples: (input.examples ?? []).map(buildExample),
    counterexamples: (input.counterexamples ?? []).map(buildExample),
  }
}

function buildExample(input: NonNullable<ThemeInput['examples']>[number]): Example {
  return (typeof input === 'string' ? { text: input } : { ...input }) as Example
}

function localizeText(text: LocalizedInput | undefined, first: CodedLanguage): Localized {
  if (text === undefined || text === null) return {}
  if (typeof text === 'string') return { [first]: text }
  const localized: Partial<Record<CodedLanguage, string>> = {}
  for (const [language, value] of Object.entries(text)) {
    if (isCoded(language) && value !== undefined && value !== null) localized[language] = value
  }
  return localized
}

/** Keys whose values are not text. */
const TYPED_KEYS: ReadonlySet<string> = new Set(['assignable', 'within', 'clause', 'carry', 'short'])

/** Plain scalars become the text as written, save where a number or a truth value belongs. */
function textify(node: YamlNode, key = ''): YamlNode {
  if (node.kind === 'scalar') {
    return typeof node.value === 'string' || node.value === null || TYPED_KEYS.has(key)
      ? node
      : { ...node, value: node.text }
  }
  if (node.kind === 'sequence') return { ...node, items: node.items.map((item) => textify(item, key)) }
  return {
    ...node,
    entries: node.entries.map((entry) => ({ ...entry, value: textify(entry.value, entry.key.text) })),
  }
}
