import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PhraseMatcher } from '../../../src/page/lines/phrase-matcher.js'

test('phrases in traditional characters are found in a folded text, which has none', () => {
  const matcher = new PhraseMatcher([['counter', ['下載次數', '點閱']]])
  expect(matcher.find('全文下载次数: 3')?.start).toBe(2)
  expect(matcher.find('点阅:413')?.start).toBe(0)
})

test('the first phrase of a text is found, whatever the text: at a word’s edge, in Chinese anywhere', () => {
  const phrases = ['rss', 'share this', 'share', 'issn', '微信', '下载量', '(c)']
  const matcher = new PhraseMatcher([['share', phrases]])
  const piece = fc.constantFrom(...phrases, ' ', 'a', '1', 's', '用', 'é', '(', 'share th', '微')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('')
      const opens = (at: number) =>
        /^[\u4e00-\u9fff]/.test(text.slice(at)) || !/[a-z0-9é]/.test(text[at - 1] ?? '')
      const starts = [...text].map((_, at) => at)
      const first = starts.find((at) => opens(at) && phrases.some((phrase) => text.startsWith(phrase, at)))
      expect(matcher.find(text)?.start).toBe(first)
    }),
    { numRuns: 1000 },
  )
})
