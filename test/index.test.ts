import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import * as themeline from '../src/index.js'
import { REPOSITORY } from './support/cli.js'

const BOOK = `codebook: trust
version: 1.0.0
themes:
  - id: trust
    label: {en: Trust, zh: 信任}
    indicators: {en: [trust*], zh: [信任]}
`

test('a page can be read, coded and compared with the public API alone', () => {
  const bytes = readFileSync(path.join(REPOSITORY, 'seeds/001_6f888e6c4013f446.txt'))
  const page = themeline.readPage(bytes, { path: 'seeds/001.txt' })
  expect(page.status).toBe('ok')
  const parsed = themeline.parseCodebook(BOOK, 'trust.yaml')
  expect(themeline.lintCodebook(parsed).filter((d) => d.severity === 'error')).toEqual([])
  const codings = themeline.codeSegments(themeline.compileCodebook(parsed.codebook!), page.segments)
  expect(new Set(codings.map(({ quote }) => quote))).toEqual(new Set(['trust', '信任']))
  for (const { start, end, quote } of codings) expect(page.text.slice(start, end)).toBe(quote)
  const ratings = {
    name: 'rules',
    units: page.segments.map((segment) => ({
      id: segment.segmentId,
      studyId: segment.studyId,
      language: segment.language,
      section: segment.section ?? '',
      weight: 1,
      themes: new Set(codings.filter((c) => c.segmentId === segment.segmentId).map((c) => c.themeId)),
    })),
  }
  expect(themeline.agreement(ratings, ratings).overall.kappa).toBe(1)
})

test('languages, sentences, sections and alignments cover what they are given', () => {
  const text = 'Peers build trust. 同伴建立信任。'
  const spans = themeline.separateLanguages(text)
  expect(spans[0]!.start).toBe(0)
  expect(spans.at(-1)!.end).toBe(text.length)
  expect(new Set(spans.map(({ language }) => language))).toEqual(new Set(['en', 'zh']))
  const sentences = themeline.splitSentences('Trust grew (n = 18). It helped.', 'en')
  expect(sentences.length).toBe(2)
  expect(
    themeline.labelSections(['We aimed to explore trust.', 'We interviewed 12 nurses.'], 'en'),
  ).toHaveLength(2)
  const beads = themeline.alignSentences(
    ['Trust grew.', 'In 2020, 12 nurses left.'],
    ['信任增长了。', '2020年，12名护士离开。'],
  )
  expect(beads.map(({ en, zh }) => [en, zh])).toEqual([
    [[0], [0]],
    [[1], [1]],
  ])
})
