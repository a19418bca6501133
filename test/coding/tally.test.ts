import { expect, test } from 'vitest'
import type { Codebook, Theme } from '../../src/codebook/codebook.js'
import { type CodingFact, createStudyCounter } from '../../src/coding/study-counts.js'
import { createTally } from '../../src/coding/tally.js'

const theme = (id: string, parent?: string): Theme => ({
  id,
  ...(parent !== undefined && { parent }),
  assignable: true,
  valence: 'neutral',
  label: { en: id },
  definition: {},
  useWhen: {},
  notWhen: {},
  negation: 'keep',
  yieldsTo: [],
  indicators: { en: ['x'], zh: ['甲'] },
  examples: [],
  counterexamples: [],
})

const book: Codebook = {
  id: 'book',
  version: '1.0.0',
  title: {},
  description: {},
  languages: ['en', 'zh'],
  unit: 'sentence',
  fields: ['title', 'abstract'],
  lists: {},
  themes: [theme('top'), theme('trust', 'top'), theme('cost', 'top')],
  lint: {},
}

const fact = (themeId: string, unitId: string, changes: Partial<CodingFact> = {}): CodingFact => ({
  codebook: 'book',
  themeId,
  unitId,
  polarity: 'affirmed',
  status: 'suggested',
  reviewed: false,
  added: false,
  section: 'results',
  ...changes,
})

const counter = createStudyCounter([book])

const study = (codings: CodingFact[]) => counter(['en'], codings)

const unitsOf = (counts: ReturnType<typeof study>) =>
  Object.fromEntries(counts.books[0]!.themes.map(({ theme, units }) => [book.themes[theme]!.id, units]))

function countOf(tally: ReturnType<typeof createTally>, id: string) {
  const { theme: _, codebook: __, level: ___, ...counts } = tally.counts().find((c) => c.theme.id === id)!
  return counts
}

test('an English and a Chinese coding of one unit count once, and a parent counts what is below it', () => {
  const tally = createTally([book])
  tally.add(study([fact('trust', 'u1'), fact('trust', 'u1'), fact('cost', 'u1'), fact('cost', 'u2')]))
  tally.add(study([fact('cost', 'u3', { section: 'methods' })]))
  expect(countOf(tally, 'trust')).toMatchObject({ studies: 1, units: 1, unitsFindings: 1 })
  expect(countOf(tally, 'cost')).toMatchObject({ studies: 2, units: 3, unitsFindings: 2 })
  expect(countOf(tally, 'top')).toMatchObject({ studies: 2, units: 3, studiesExamined: 2 })
})

test('negated, rejected and stale codings do not affirm', () => {
  const tally = createTally([book])
  const counts = study([
    fact('trust', 'u1', { polarity: 'negated' }),
    fact('cost', 'u1', { status: 'rejected', reviewed: true }),
    fact('cost', 'u2', { status: 'stale' }),
    fact('cost', 'u3', { status: 'accepted', reviewed: true }),
  ])
  tally.add(counts)
  expect(countOf(tally, 'trust')).toMatchObject({ studies: 0, studiesNegated: 1, units: 0 })
  expect(countOf(tally, 'cost')).toMatchObject({
    units: 1,
    unitsReviewed: 2,
    unitsAccepted: 1,
    unitsConfirmed: 1,
    unitsRejected: 1,
    unitsAdded: 0,
  })
  expect(unitsOf(counts)).toEqual({ trust: 0, cost: 1, top: 1 })
})

test('a study without text to examine is not one in which nothing was found', () => {
  const tally = createTally([book])
  tally.add(counter([], []))
  tally.add(study([]))
  expect(tally.studies).toBe(2)
  expect(countOf(tally, 'trust').studiesExamined).toBe(1)
})

test('themes that meet in a unit are paired in the order of the codebook, once a unit', () => {
  const tally = createTally([book])
  tally.add(study([fact('cost', 'u1'), fact('trust', 'u1'), fact('cost', 'u1'), fact('cost', 'u2')]))
  tally.add(study([fact('trust', 'u9'), fact('cost', 'u9')]))
  expect(tally.pairs()).toEqual([{ codebook: 'book', themeA: 'trust', themeB: 'cost', units: 2, studies: 2 }])
})
