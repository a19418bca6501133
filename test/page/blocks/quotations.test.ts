import { expect, test } from 'vitest'
import { createQuotationFinder } from '../../../src/page/blocks/titles/quotations.js'
import { markLines } from '../../../src/page/lines/marks.js'
import { measureLines } from '../../../src/page/lines/page-line.js'
import { textPage } from '../text-page.js'

const none: ReadonlySet<number> = new Set()

test.each([[2], [200]])(
  'a line that one of %i later citations holds is quoted, in English and Chinese',
  (count) => {
    const references = Array.from(
      { length: count },
      (_, n) => `Golby R, Lobban F. Walking beside people in crisis ${n}. J Peer Care. 2021;4(2):10-19.`,
    )
    const text = [
      'Peer support in rural clinics',
      '农村诊所的同伴支持研究与实践',
      'Walking beside people in cities',
      'Short one',
      'Golby R. Peer support in rural clinics. J Peer Care. 2021;4(2):10-19.',
      '戈. 农村诊所的同伴支持研究与实践[J]. 同伴照护, 2021, 4(2): 10-19.',
      ...references,
      'Walking beside people in crisis 1',
    ].join('\n')
    const lines = measureLines(textPage(text))
    const isQuoted = createQuotationFinder(markLines(lines, none, none))
    expect(lines.slice(0, 4).map(isQuoted)).toEqual([true, true, false, false])
    expect(isQuoted(lines.at(-1)!)).toBe(false)
  },
)
