import { expect, it } from 'vitest'
import { parseCodebook } from '../../src/codebook/parse-codebook.js'
import { compileCodebook } from '../../src/coding/compile.js'
import { Ending } from '../../src/coding/ending.js'
import { EndingRows, RowPart } from '../../src/coding/ending-rows.js'
import { indexIndicators } from '../../src/coding/indicator-index.js'

const CODEBOOK = `codebook: rows
version: '1'
themes:
  - id: a
    label: A
    indicators:
      en: [peer support, {before: [peer, navigators]}]
      zh: [同伴支持, {before: [同伴, 导航员]}]
`
const compiled = compileCodebook(parseCodebook(CODEBOOK, 'rows.yaml').codebook!)
const patternOf = (source: string): number => compiled.patterns.findIndex((one) => one.source === source)

it.each([
  ['peer support', 'peer', 'navigators'],
  ['同伴支持', '同伴', '导航员'],
])(
  'rows of endings hold what they mean to indicators, also when all were forgotten: %s',
  (alone, common, rare) => {
    const most = 1
    const rows = new EndingRows(indexIndicators(compiled), compiled.patterns.length, most)
    const ending = new Ending([patternOf(alone), patternOf(common), patternOf(rare)], [2, 1, 1])
    const read = (
      from: typeof RowPart.First | 'AloneEnd' | 'ItemsEnd',
      to: 'AloneEnd' | 'ItemsEnd' | 'TriedEnd',
    ) => {
      const row = rows.of(ending)
      const start = typeof from === 'number' ? row + from : rows.values[row + RowPart[from]]!
      return [...rows.values.slice(start, rows.values[row + RowPart[to]]!)]
    }
    const readAll = () => [
      read(RowPart.First, 'AloneEnd'),
      read('AloneEnd', 'ItemsEnd'),
      read('ItemsEnd', 'TriedEnd'),
    ]
    const [first, second] = compiled.indicators.filter(
      ({ items }) =>
        compiled.items[items[0]!]![0] === patternOf(alone) ||
        compiled.items[items[0]!]![0] === patternOf(common),
    )
    const before = readAll()
    expect(before).toEqual([
      [patternOf(alone), 2, first!.id],
      [second!.items[0], second!.items[1]],
      [second!.id, second!.items[0]],
    ])
    rows.begin()
    rows.ofPattern(patternOf(common))
    expect(readAll()).toEqual(before)
  },
)
