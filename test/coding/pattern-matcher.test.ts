import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCodebook } from '../../src/codebook/parse-codebook.js'
import { type CompiledCodebook, compileCodebook } from '../../src/coding/compile.js'
import { expandAbbreviations } from '../../src/coding/learn-abbreviations.js'
import { readStudy } from '../../src/coding/read-study.js'
import { Sentence } from '../../src/coding/sentence.js'
import { splitSentences } from '../../src/page/sentences/sentences.js'
import type { CodedLanguage } from '../../src/text/language.js'
import { makeSegment } from './code-text.js'
import { SlowFinder } from './reference/find-patterns.js'

// The fast matcher finds what the slow one finds, no more and no less: on texts made to break it, and on abstracts.

const CORPUS = new URL('../../../shared/data/corpus/', import.meta.url)

function compileFile(path: string): CompiledCodebook {
  const source = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
  return compileCodebook(parseCodebook(source, path).codebook!)
}

function describeFound(sentence: Sentence, latePatterns: readonly number[]): string[] {
  const late = latePatterns.flatMap((pattern) => sentence.findLate(pattern))
  const occurrences = [...sentence.occurrences, ...late].map(
    ({ pattern, start, end, first, last, groups }) =>
      `p${pattern} ${start}-${end} ${first}-${last} ${groups === undefined ? '' : JSON.stringify(groups)}`,
  )
  const cues = sentence.cues.map(
    ({ kind, start, end, first, last }) => `c${kind} ${start}-${end} ${first}-${last}`,
  )
  return [...new Set([...occurrences, ...cues])].sort()
}

/** Tells what the fast and the slow matcher find in a text. */
function makeComparison(compiled: CompiledCodebook) {
  const finder = new SlowFinder(compiled)
  return (text: string, language: CodedLanguage): [fast: string[], slow: string[]] => {
    const segment = makeSegment(text, language)
    const [fast] = readStudy(compiled, [segment])
    const slow = new Sentence(segment, finder)
    expandAbbreviations(compiled, [slow])
    return [describeFound(fast!, compiled.latePatterns), describeFound(slow, [])]
  }
}

const TRICKY = `codebook: tricky
version: '1'
lists: {worker: {en: [CHW*, "worker*"], zh: [社区卫生工作者, 工作者, CHW项目]}}
themes:
  - id: a
    label: A
    indicators:
      en:
        - "@worker"
        - a b
        - "a-b"
        - "a * b"
        - "?b*"
        - "*a"
        - ab a
        - "don't a"
        - "3.5 a"
        - a/b
        - /a ?b+/
        - /\\d+ a/
        - /[ab]\\s*= ?\\d/
        - /(?<value>\\d+) b/
        - /b?a/
        - /\\$a/
        - "/(?:[^a ])b/"
        - {glob: "a * b"}
        - AB
        - ", a"
        - /\\w+ b/
        - /[a-z]+b a/
        - {match: a, not: ['/.*b a/', '/.* a/', '/.*?b /', '/b|3/', '/\\w?a b/']}
      zh:
        - "@worker"
        - 社区
        - 区卫
        - 社区b
        - b区
        - /社.?区/
        - /[社区]b/
        - /b社/
        - 社-区
        - a b
        - {match: 社区, not: ['/.*卫/', '/[^社]*区/']}
`

describe('the fast matcher', () => {
  const findTricky = makeComparison(compileCodebook(parseCodebook(TRICKY, 'tricky.yaml').codebook!))

  it('finds what the slow one finds in every text, in English and Chinese', () => {
    const pieces = [
      'a',
      'b',
      'A',
      'B',
      'ab',
      ' ',
      '  ',
      '-',
      '–',
      "'",
      '’s',
      "'s",
      'don’t',
      '.',
      ',',
      '3',
      '.5',
      '3.5 a',
      '=',
      '/',
      '$',
      '\u00ad',
      '\u200b',
      '社',
      '区',
      '區',
      '卫生',
      '工作者',
      'CHW',
      'CHWs',
      '項目',
      '项目',
      '，',
      '(',
      '\u{20000}',
      '😀',
      'é',
      'e\u0301',
      '\n',
      'not',
      'can',
      'is essential',
      '不',
      '探讨',
      'Ｂ',
      'ａ',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 14 }),
        fc.constantFrom<CodedLanguage>('en', 'zh'),
        (parts, language) => {
          const [fast, slow] = findTricky(parts.join(''), language)
          expect(fast).toEqual(slow)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('finds the same in sentences one behind the other as in each by itself', () => {
    const compiled = compileFile('codebooks/study-characteristics.yaml')
    const texts: readonly string[] = [
      'Twelve interviews.',
      'A survey (n = 30), in Kenya.',
      'No more.',
      '受访者12名。',
      '在中国的调查。',
    ]
    const segmentOf = (text: string) => makeSegment(text, /[一-龥]/.test(text) ? 'zh' : 'en')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...texts), { maxLength: 8 }), (study) => {
        const together = readStudy(compiled, study.map(segmentOf))
        const found = together.map((sentence) => describeFound(sentence, compiled.latePatterns))
        const alone = study.map((text) => {
          const [sentence] = readStudy(compiled, [segmentOf(text)])
          return describeFound(sentence!, compiled.latePatterns)
        })
        expect(found).toEqual(alone)
      }),
      { numRuns: 100 },
    )
  })

  const REGEX_PARTS = [
    'a',
    'b',
    ' ',
    '.*',
    '\\w+ ',
    '(a|b c)',
    '(?:ab)?',
    '[ab]+',
    '\\d',
    ',',
    '(社|卫生)',
    '区',
    "'",
    '\\b',
    '\\s+(?:abc|bcd)',
  ]
  const WORD_PARTS = ['a', 'b', 'ab', 'a*', '?b', ' ', ' * ', '-', "a's", 'AB', '社', '卫生', '区', '3']
  const regexIndicator = fc
    .array(fc.constantFrom(...REGEX_PARTS), { minLength: 1, maxLength: 5 })
    .map((parts) => `/${parts.join('')}/`)
  const wordIndicator = fc
    .array(fc.constantFrom(...WORD_PARTS), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join(''))
    // A lone star is never first or last.
    .filter((words) => !/^[\s-]*\*[\s-]|[\s-]\*[\s-]*$/.test(words))
  const pattern = fc.oneof(regexIndicator, wordIndicator)

  it('finds what the slow one finds with every codebook', () => {
    fc.assert(
      fc.property(
        fc.array(pattern, { minLength: 1, maxLength: 5 }),
        fc.array(pattern, { minLength: 1, maxLength: 5 }),
        fc.array(
          fc.constantFrom(
            'a',
            'b',
            'ab',
            'abc',
            'c',
            ' ',
            ', ',
            '-',
            '3',
            "'s",
            'AB',
            '社',
            '卫生',
            '区',
            '\n',
            '\ufeffabc',
            ' bcd',
            '(AB)',
          ),
          {
            maxLength: 12,
          },
        ),
        fc.constantFrom<CodedLanguage>('en', 'zh'),
        (matches, excluding, text, language) => {
          const indicators = { [language]: [...matches, { match: 'a', not: excluding }] }
          const themes = [{ id: 'a', label: 'A', indicators }]
          const { codebook } = parseCodebook(
            JSON.stringify({ codebook: 'any', version: '1', themes }),
            'any.yaml',
          )
          const [fast, slow] = makeComparison(compileCodebook(codebook!))(text.join(''), language)
          expect(fast).toEqual(slow)
        },
      ),
      { numRuns: process.env.THEMELINE_ORACLE_STEP === undefined ? 200 : 3000 },
    )
  }, 600_000)

  // Every abstract takes minutes: `node bench/coding-oracle.mjs` asks for them all, the suite for one in many.
  const every = process.env.THEMELINE_ORACLE_STEP
  const step = every === undefined ? 700 : Number(every)
  const files: [string, string, CodedLanguage][] = [
    ['bench/codebooks/bench-40.yaml', 'abstracts-en.jsonl.gz', 'en'],
    ['codebooks/bridging-roles.yaml', 'abstracts-en.jsonl.gz', 'en'],
    ['codebooks/bridging-roles.yaml', 'abstracts-zh.jsonl.gz', 'zh'],
    ['codebooks/study-characteristics.yaml', 'abstracts-zh.jsonl.gz', 'zh'],
  ]
  for (const [codebook, corpus, language] of files) {
    // The corpus lies beside the repository, where there is one.
    it.skipIf(!existsSync(new URL(corpus, CORPUS)))(
      `finds in ${corpus} what the slow one finds with ${codebook}`,
      () => {
        const findBoth = makeComparison(compileFile(codebook))
        const lines = gunzipSync(readFileSync(new URL(corpus, CORPUS)))
          .toString('utf8')
          .trim()
          .split('\n')
        const counts = { abstracts: 0, sentences: 0, rows: 0, different: 0 }
        for (let i = 0; i < lines.length; i += step) {
          const { text } = JSON.parse(lines[i]!) as { text: string }
          counts.abstracts += 1
          for (const { start, end } of splitSentences(text, language)) {
            const [fast, slow] = findBoth(text.slice(start, end), language)
            counts.sentences += 1
            counts.rows += slow.length
            if (fast.join('\n') !== slow.join('\n')) counts.different += 1
            if (every === undefined) expect(fast).toEqual(slow)
          }
        }
        if (every !== undefined) console.log(`${codebook}, ${corpus}: ${JSON.stringify(counts)}`)
        expect(counts.different).toBe(0)
        expect(counts.rows).toBeGreaterThan(20)
      },
      7_200_000,
    )
  }
})
