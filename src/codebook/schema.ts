// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how editors want the places of a snippet
import { z } from 'zod'

/*
 * The shape of a codebook file as people write it: keys in snake_case, defaults not filled in.
 * schema/codebook.schema.json is generated from it; descriptions and snippets are what editors show.
 */

const pattern = z.string().min(1).meta({
  description:
    'Words, a /regular expression/ between slashes, or a @list. `*` is any rest of a word, `?` one character.',
})

const item = z.string().min(1).meta({
  description:
    'One item: words, a /regular expression/ or a @list; `|` separates words that may stand for each other.',
})

const localized = z
  .union([
    z.string(),
    z.strictObject({
      en: z.string().optional().meta({ description: 'English.' }),
      zh: z.string().optional().meta({ description: 'Chinese.' }),
    }),
  ])
  .meta({
    id: 'localized',
    description: 'A text in each language, or plain text in the codebook’s first language.',
    defaultSnippets: [{ label: 'English and Chinese', body: { en: '$1', zh: '$2' } }],
  })

const language = z.enum(['en', 'zh'])

const sectionName = z
  .enum(['title', 'background', 'objective', 'methods', 'results', 'conclusion', 'other'])
  .meta({ id: 'section', description: 'A section of an abstract, or the title.' })

const sections = z
  .union([
    z.array(sectionName).min(1),
    z.strictObject({
      except: z
        .array(sectionName)
        .min(1)
        .meta({ description: 'Where it does not fire; anywhere else it does.' }),
    }),
  ])
  .meta({
    id: 'sections',
    description: 'Sections where a match counts, or `except` and those where it does not.',
    defaultSnippets: [
      { label: 'only in', body: ['${1:results}', '${2:conclusion}'] },
      { label: 'except in', body: { except: ['${1:methods}'] } },
    ],
  })

const themeId = z.string().min(1)

const options = {
  id: z.string().min(1).optional().meta({ description: 'A name for the indicator, shown in codings.csv.' }),
  not: z
    .array(pattern)
    .min(1)
    .optional()
    .meta({ description: 'A match that lies inside a match of one of these does not count.' }),
  unless: z
    .array(pattern)
    .min(1)
    .optional()
    .meta({ description: 'A match does not count in a sentence where one of these occurs.' }),
  sections: sections.optional(),
  subject: z.array(themeId).min(1).optional().meta({
    description:
      'Themes of which one, or one below it, must be coded earlier in the sentence: who does what the indicator says.',
  }),
  short: z
    .union([z.boolean(), z.literal('head')])
    .optional()
    .meta({
      description:
        'A short form: counts only in a study that another indicator of the theme, in either language, names in full; `head`: only where such a name ends in it.',
    }),
}

const within = z
  .int()
  .min(0)
  .max(100)
  .optional()
  .meta({ description: 'How many words (in Chinese characters) may stand between two items; 5 unless said.' })

const clause = z
  .boolean()
  .optional()
  .meta({ description: 'Whether all items must stand in one clause; false unless said.' })

const items = z.array(item).min(2)

/** The keys that say which form an indicator written as a mapping has. */
export const INDICATOR_FORMS = ['match', 'near', 'before', 'all', 'glob'] as const

const indicator = z
  .union([
    pattern,
    z.strictObject({ match: pattern, ...options }),
    z.strictObject({
      near: items.meta({ description: 'Items in any order, near each other.' }),
      within,
      clause,
      ...options,
    }),
    z.strictObject({
      before: items.meta({ description: 'Items in this order, near each other.' }),
      within,
      clause,
      ...options,
    }),
    z.strictObject({ all: items.meta({ description: 'Items anywhere in the unit.' }), ...options }),
    z.strictObject({
      glob: z.string().min(1).meta({ description: 'A quanteda glob: a lone * is one word.' }),
      ...options,
    }),
  ])
  .meta({
    id: 'indicator',
    description: 'One rule that is evidence for the theme.',
    defaultSnippets: [
      { label: 'words', body: '${1:role ambiguity}' },
      { label: 'near', body: { near: ['${1:role*}', '${2:unclear|confus*}'], within: 4 } },
      { label: 'before', body: { before: ['${1:lack of}', '${2:clarity}'] } },
      { label: 'all', body: { all: ['${1:worker*}', '${2:expectation*}'] } },
      {
        label: 'match, but not inside',
        body: { match: '${1:role clarity}', not: ['${2:lack of role clarity}'] },
      },
    ],
  })

const indicators = z
  .strictObject({
    en: z.array(indicator).optional().meta({ description: 'English indicators.' }),
    zh: z.array(indicator).optional().meta({ description: 'Chinese indicators.' }),
  })
  .meta({ description: 'What is evidence for the theme, by language.' })

const example = z
  .union([
    z.string().min(1),
    z.strictObject({
      text: z.string().min(1).meta({ description: 'A sentence.' }),
      lang: language.optional().meta({ description: 'Its language; told from its script unless said.' }),
      by: z
        .string()
        .min(1)
        .optional()
        .meta({ description: 'The indicator (its id, or as written) that must fire.' }),
      section: sectionName.optional(),
      todo: z.string().min(1).optional().meta({
        description: 'Why this does not work yet: a known gap does not fail, and is reported once it works.',
      }),
    }),
  ])
  .meta({
    id: 'example',
    defaultSnippets: [{ label: 'sentence', body: { text: '$1', lang: '${2|en,zh|}' } }],
  })

const theme = z
  .strictObject({
    id: themeId.meta({ description: 'A short name that never changes: small letters, digits, hyphens.' }),
    parent: themeId.optional().meta({ description: 'The id of the theme above.' }),
    assignable: z.boolean().optional().meta({
      description:
        'Whether sentences can be coded with it; a mere heading is not. True if it has indicators or no children.',
    }),
    valence: z
      .enum(['facilitator', 'barrier', 'neutral'])
      .optional()
      .meta({ description: 'Whether the theme helps, hinders or neither (neutral unless said).' }),
    label: localized.meta({ description: 'The name people read.' }),
    definition: localized.optional().meta({ description: 'What the theme means.' }),
    use_when: localized.optional().meta({ description: 'When to code it (MacQueen’s inclusion criteria).' }),
    not_when: localized
      .optional()
      .meta({ description: 'When not to, and what to code instead (exclusion criteria).' }),
    negation: z
      .union([
        z.enum(['keep', 'drop']),
        z.strictObject({
          flip: themeId.meta({ description: 'The theme that a negated match is coded under.' }),
        }),
      ])
      .optional()
      .meta({
        description: 'What a negated match does: keep (polarity negated), drop, or {flip: theme-id}.',
      }),
    sections: sections.optional(),
    yields_to: z
      .array(themeId)
      .optional()
      .meta({ description: 'Not coded in a segment where one of these is.' }),
    not: z
      .array(pattern)
      .min(1)
      .optional()
      .meta({ description: 'A match of the theme inside one of these, in either language, does not count.' }),
    unless: z
      .array(pattern)
      .min(1)
      .optional()
      .meta({ description: 'The theme is not coded in a sentence where one of these occurs.' }),
    requires: z.array(themeId).min(1).optional().meta({
      description:
        'Coded only where one of these themes, or one below them, is in the sentence or the one before.',
    }),
    carry: z
      .boolean()
      .optional()
      .meta({ description: 'Whether a pronoun subject (They, 他们) carries it into the next sentence.' }),
    stance: z
      .enum(['asserted', 'hedged', 'normative', 'assumed'])
      .optional()
      .meta({ description: 'The stance of all its codings, for themes that only characterise.' }),
    headings: z
      .array(z.enum(['background', 'objective', 'methods', 'results', 'conclusion', 'other']))
      .min(1)
      .optional()
      .meta({
        description:
          'Sections whose printed heading is evidence by itself, where no indicator of the theme matches.',
      }),
    indicators: indicators.optional(),
    examples: z
      .array(example)
      .optional()
      .meta({ description: 'Sentences that must be coded with the theme; they run as tests.' }),
    counterexamples: z
      .array(example)
      .optional()
      .meta({ description: 'Sentences that must not be coded with the theme; they run as tests.' }),
  })
  .meta({
    id: 'theme',
    defaultSnippets: [
      {
        label: 'theme',
        body: {
          id: '${1:theme-id}',
          label: { en: '$2', zh: '$3' },
          definition: { en: '$4', zh: '$5' },
          use_when: { en: '$6', zh: '$7' },
          not_when: { en: '$8', zh: '$9' },
          indicators: { en: ['$10'], zh: ['$11'] },
          examples: [{ text: '$12', lang: 'en' }],
          counterexamples: [{ text: '$13', lang: 'en' }],
        },
      },
    ],
  })

/** A codebook file. */
export const codebookSchema = z
  .strictObject({
    codebook: z.string().min(1).meta({ description: 'The codebook’s id, as it stands in the tables.' }),
    version: z.string().min(1).meta({ description: 'Its version, as text: 1.0.0.' }),
    title: localized.optional().meta({ description: 'Its title.' }),
    description: localized.optional().meta({ description: 'What it is for, and where it comes from.' }),
    languages: z
      .array(language)
      .min(1)
      .optional()
      .meta({ description: 'The languages it brings indicators in; en and zh unless said.' }),
    unit: z
      .enum(['sentence', 'section', 'study'])
      .optional()
      .meta({ description: 'What an `all` indicator may span; sentence unless said.' }),
    fields: z
      .array(z.enum(['title', 'abstract', 'keywords', 'body']))
      .min(1)
      .optional()
      .meta({ description: 'The fields that are coded; title and abstract unless said.' }),
    lists: z
      .record(
        z.string(),
        z.strictObject({ en: z.array(pattern).optional(), zh: z.array(pattern).optional() }),
      )
      .optional()
      .meta({
        description: 'Patterns that several indicators share: `lists: {worker: …}` is used as @worker.',
      }),
    themes: z
      .array(theme)
      .min(1)
      .meta({ description: 'The themes, in the order in which tables show them.' }),
    lint: z
      .record(z.string(), z.enum(['off', 'info', 'warning', 'error']))
      .optional()
      .meta({ description: 'Severity of lint rules in this codebook, by rule id.' }),
  })
  .meta({ title: 'themeline codebook', description: 'Themes, their definitions and their indicators.' })

/** A codebook as written, with the schema met. */
export type CodebookInput = z.input<typeof codebookSchema>
export type ThemeInput = CodebookInput['themes'][number]
export type LocalizedInput = z.input<typeof localized>
