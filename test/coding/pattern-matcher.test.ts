import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCodebook } from '../../src/codebook/parse-codebook.js'
import { type CompiledCodebook, compileCodebook } from '../../src/coding/compile.js'
import { readStudy } from '../../src/coding/read-study.js'
import { Sentence } from '../../src/coding/sentence.js'
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

/** What the fast and the slow matcher find in a text. */
function findBoth(
  compiled: CompiledCodebook,
  text: string,
  language: CodedLanguage,
): [fast: string[], slow: string[]] {
  const segment = makeSegment(text, language)
  const [fast] = readStudy(compiled, [segment])
  const slow = new Sentence(segment, new SlowFinder(compiled))
  return [describeFound(fast!, compiled.latePatterns), describeFound(slow, [])]
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
  const tricky = compileCodebook(parseCodebook(TRICKY, 'tricky.yaml').codebook!)

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
          const [fast, slow] = findBoth(tricky, parts.join(''), language)
          expect(fast).toEqual(slow)
        },
      ),
      { numRuns: 1000 },
    )
  })

  // Every abstract takes minutes: THEMELINE_EVERY_ABSTRACT=1 runs them all, else one in many.
  const step = process.env.THEMELINE_EVERY_ABSTRACT === undefined ? 700 : 1
  const files: [string, string, CodedLanguage][] = [
    ['bench/codebooks/bench-40.yaml', 'abstracts-en.jsonl.gz', 'en'],
    ['codebooks/bridging-roles.yaml', 'abstracts-en.jsonl.gz', 'en'],
    ['codebooks/bridging-roles.yaml', 'abstracts-zh.jsonl.gz', 'zh'],
  ]
  for (const [codebook, corpus, language] of files) {
    // The corpus lies beside the repository, where there is one.
    it.skipIf(!existsSync(new URL(corpus, CORPUS)))(
      `finds in ${corpus} what the slow one finds with ${codebook}`,
      () => {
        const compiled = compileFile(codebook)
        const lines = gunzipSync(readFileSync(new URL(corpus, CORPUS)))
          .toString('utf8')
          .trim()
          .split('\n')
        let found = 0
        for (let i = 0; i < lines.length; i += step) {
          const { text } = JSON.parse(lines[i]!) as { text: string }
          const [fast, slow] = findBoth(compiled, text, language)
          expect(fast).toEqual(slow)
          found += fast.length
        }
        expect(found).toBeGreaterThan(20)
      },
      1_200_000,
    )
  }
})
