import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignSentences } from '../../src/study/alignment.js'
import { SHARED } from '../support/cli.js'
import { testWith } from '../support/needs.js'

const groups = (en: readonly string[], zh: readonly string[]) =>
  alignSentences(en, zh).map((group) => [group.en, group.zh])

test('every sentence is in exactly one group, in order', () => {
  const sentence = fc.oneof(
    fc.string(),
    fc.constantFrom('We met 18 peers.', '我们访谈了18名同伴。', '十二人', 'CHW'),
  )
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 12 }), fc.array(sentence, { maxLength: 12 }), (en, zh) => {
      const found = alignSentences(en, zh)
      expect(found.flatMap((group) => group.en)).toEqual(en.map((_, i) => i))
      expect(found.flatMap((group) => group.zh)).toEqual(zh.map((_, i) => i))
      for (const group of found) expect(Number.isFinite(group.score)).toBe(true)
    }),
  )
})

test('numbers, in words or digits, and Latin names bind sentences where lengths alone would not', () => {
  expect(
    groups(
      [
        'Nobody had expected that outcome at all.',
        'Thirty-one manuscripts were found.',
        'We searched Medline.',
      ],
      ['共找到31篇稿件。', '我们检索了Medline数据库。'],
    ),
  ).toEqual([
    [[0], []],
    [[1], [0]],
    [[2], [1]],
  ])
})

test('one sentence that was translated as two is one group', () => {
  expect(
    groups(
      ['Peers need training, and hospitals need money to pay 40 of them.', 'The government did not help.'],
      ['同伴需要培训。', '医院需要资金来支付其中40人。', '政府没有提供帮助。'],
    ),
  ).toEqual([
    [[0], [0, 1]],
    [[1], [2]],
  ])
})

test('a side without sentences leaves the other alone', () => {
  expect(groups([], ['好。'])).toEqual([[[], [0]]])
  expect(groups([], [])).toEqual([])
})

test('sections keep sentences of different sections apart', () => {
  const en = ['Peers help.', 'Trust grows.']
  const zh = ['信任增长。', '结论。']
  const plain = alignSentences(en, zh)
  const fixed = alignSentences(en, zh, {
    enSections: ['methods', 'results'],
    zhSections: ['results', 'conclusion'],
  })
  expect(fixed).not.toEqual(plain)
})

test('long texts are aligned along a corridor', () => {
  const en = Array.from(
    { length: 600 },
    (_, i) => `The group met ${i + 100} people in the city and spoke with them.`,
  )
  const zh = Array.from({ length: 600 }, (_, i) => `小组在城市里会见了${i + 100}人并与他们交谈。`)
  expect(groups(en, zh)).toEqual(en.map((_, i) => [[i], [i]]))
})

const isBuilt = existsSync(new URL('../../dist/study/alignment.js', import.meta.url))

testWith(
  'the aligned documents beside the repository and a build',
  existsSync(`${SHARED}/data/language/alignment`) && isBuilt,
  'strict F1 is at least 0.94 on newstest21 and 0.93 on wmt22, sentences merged at random',
  async () => {
    const bench = new URL('../../bench/quality/alignment.mjs', import.meta.url)
    const { measureAlignment } = await import(bench.href)
    const [newstest, wmt] = measureAlignment(SHARED)
    expect(newstest.strict).toBeGreaterThan(0.94)
    expect(wmt.strict).toBeGreaterThan(0.93)
  },
)
