import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCodebook } from '../../src/codebook/parse-codebook.js'
import { compileCodebook } from '../../src/coding/compile.js'
import { matchIndicators } from '../../src/coding/match.js'
import { findTogether } from '../../src/coding/match-items.js'
import { readStudy } from '../../src/coding/read-study.js'
import type { WordSpan } from '../../src/coding/word-span.js'
import type { CodedLanguage } from '../../src/text/language.js'
import { makeSegment } from './code-text.js'
import { findTogetherSlowly } from './reference/find-together.js'

// `near` and `before` against every choice of occurrences, one by one.

const WIDTH = 3
const word = (first: number, words: number): WordSpan => ({
  start: first * WIDTH,
  end: (first + words) * WIDTH - 1,
  first,
  last: first + words - 1,
})
const spans = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 11 }), fc.integer({ min: 1, max: 3 })), {
    maxLength: 4,
    selector: ([first, words]) => first * 10 + words,
  })
  .map((list) => list.map(([first, words]) => word(first, words)))

describe('items near each other', () => {
  it('are found where a choice of one occurrence each holds, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(spans, { minLength: 1, maxLength: 4 }),
        fc.nat({ max: 4 }),
        fc.boolean(),
        fc.option(fc.array(fc.nat({ max: 1 }), { minLength: 15, maxLength: 15 }), { nil: undefined }),
        (items, within, inOrder, clauses) => {
          const found = findTogether(items, within, inOrder, clauses)
          const places = [...new Set(found.map(({ start, end }) => `${start}-${end}`))].sort()
          expect(places).toEqual(findTogetherSlowly(items, within, inOrder, clauses))
        },
      ),
      { numRuns: 3000 },
    )
  })

  const WORDS: Record<CodedLanguage, readonly string[]> = {
    en: ['role', 'roles', 'unclear', 'unclear role', 'support', 'the', 'of', 'team', ', but', '; ', 'CHW'],
    zh: ['角色', '不清', '不清角色', '支持', '的', '团队', '，但', '；', 'CHW', '8'],
  }
  /** Items as a codebook writes them, and what finds their alternatives without the engine. */
  const ITEMS: Record<CodedLanguage, Readonly<Record<string, readonly RegExp[]>>> = {
    en: {
      'role*': [/\brole\w*/g],
      'unclear|unclear role': [/\bunclear\b/g, /\bunclear role\b/g],
      'support|team': [/\bsupport\b/g, /\bteam\b/g],
      'CHW|of': [/\bCHW\b/g, /\bof\b/g],
    },
    zh: {
      角色: [/角色/g],
      '不清|不清角色': [/不清/g, /不清角色/g],
      '支持|团队': [/支持/g, /团队/g],
      'CHW|的': [/(?<![A-Z0-9])CHW(?![A-Z0-9])/g, /的/g],
    },
  }
  /** Where an item stands, by the words of the text: in Chinese characters, a Latin word or number as one. */
  const findItem = (text: string, expressions: readonly RegExp[]): WordSpan[] => {
    const words = [...text.matchAll(/\p{Script=Han}|[A-Za-z0-9]+/gu)]
    return expressions.flatMap((expression) =>
      [...text.matchAll(expression)].map((match) => {
        const [start, end] = [match.index, match.index + match[0].length]
        const within = words.flatMap(({ index }, i) => (index >= start && index < end ? [i] : []))
        return { start, end, first: within[0]!, last: within.at(-1)! }
      }),
    )
  }
  const sentence = (language: CodedLanguage) =>
    fc
      .array(fc.constantFrom(...WORDS[language]), { minLength: 3, maxLength: 14 })
      .map((words) => words.join(language === 'en' ? ' ' : ''))
  const indicator = (language: CodedLanguage) =>
    fc.record({
      form: fc.constantFrom('near', 'before'),
      items: fc.array(fc.constantFrom(...Object.keys(ITEMS[language])), { minLength: 2, maxLength: 3 }),
      within: fc.nat({ max: 6 }),
      clause: fc.boolean(),
    })

  for (const language of ['en', 'zh'] as const) {
    it(`are found in sentences of ${language} by the words between them`, () => {
      let matched = 0
      fc.assert(
        fc.property(sentence(language), indicator(language), (text, { form, items, within, clause }) => {
          const codebook = {
            codebook: 'near',
            version: '1',
            themes: [
              { id: 'a', label: 'A', indicators: { [language]: [{ [form]: items, within, clause }] } },
            ],
          }
          const compiled = compileCodebook(parseCodebook(JSON.stringify(codebook), 'near.yaml').codebook!)
          const [read] = readStudy(compiled, [makeSegment(text, language)])
          const lists = items.map((item) => findItem(text, ITEMS[language][item]!))
          const expected = findTogetherSlowly(
            lists,
            within,
            form === 'before',
            clause ? read!.clauses.clause : undefined,
          )
          const found = matchIndicators(compiled, [read!])
          expect([...new Set(found.map(({ start, end }) => `${start}-${end}`))].sort()).toEqual(expected)
          matched += expected.length
        }),
        { numRuns: 150 },
      )
      expect(matched).toBeGreaterThan(15)
    })
  }
})
