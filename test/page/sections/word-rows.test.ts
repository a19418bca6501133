import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SECTION_MODEL_EN } from '../../../src/page/data/section-weights.js'
import { findFeatures, listCues } from '../../../src/page/sections/section-features.js'
import { WordRows } from '../../../src/page/sections/word-rows.js'

const FEATURES = SECTION_MODEL_EN.weights
  .split('\n')
  .filter((line) => line.includes('\t'))
  .map((line) => line.split('\t')[0]!)
const ROWS = new Map(FEATURES.map((feature, row) => [feature, row]))

/** The features of a sentence by name, in the order in which training finds them, without those that have no weights. */
function readFeatures(sentence: string): string[] {
  const names: string[] = []
  const cues = listCues('en')
  findFeatures(sentence, 0, 1, 'en', {
    cue: (number) => names.push(`c:${cues[number]}`),
    gram: (units, start, end) => names.push(`w:${String.fromCharCode(...units.subarray(start, end))}`),
    place: () => undefined,
  })
  return names.filter((name) => ROWS.has(name))
}

const PIECES = [
  ...FEATURES.filter((feature) => !feature.startsWith('p:')).map((feature) =>
    feature.slice(2).replace(/[\^*]/g, ''),
  ),
  ...[
    'were randomised',
    'focus groups',
    'Aims',
    'p < 0.05',
    '12.5%',
    '3,000',
    '1.',
    '=',
    '?',
    "patients'",
    "nurse's",
    'well-',
  ],
  ...['İ', 'é', 'Δ', '信任', '😀', '-', '’s', 'ing', 'x'],
]

const sentences = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', ', ', '', '-', ' (', '\n')), {
    maxLength: 20,
  })
  .map((parts) => parts.flat().join(''))

test('the rows of a sentence are those of the features that the model was trained on, in their order', () => {
  const rows = new WordRows(ROWS)
  let found = 0
  fc.assert(
    fc.property(sentences, (sentence) => {
      const { rows: own, length } = rows.find(sentence)
      found += length
      expect([...own.subarray(0, length)].map((row) => FEATURES[row])).toEqual(readFeatures(sentence))
    }),
    { numRuns: 2000 },
  )
  expect(found).toBeGreaterThan(2000)
})

test.each([
  ['We interviewed 20 nurses.', ['c:interview*']],
  ['Patients were randomized.', ['c:were randomi*', 'c:randomi*']],
  ['The aims of this study were clear.', ['c:aim*']],
])('cues stand where they are the beginning of a word: %s', (sentence, cues) => {
  const { rows: own, length } = new WordRows(ROWS).find(sentence)
  expect([...own.subarray(0, length)].map((row) => FEATURES[row])).toEqual(expect.arrayContaining(cues))
})
