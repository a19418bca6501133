import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createPackedTexts } from '../../src/text/packed-texts.js'

it('gives back every text, short, empty or long', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', 'pages/研究.txt', 'x'.repeat(65_535), '长'.repeat(40_000)),
  )
  fc.assert(
    fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
      const packed = createPackedTexts()
      for (const each of texts) packed.push(each)
      expect(packed.length).toBe(texts.length)
      expect(texts.map((_, i) => packed.at(i))).toEqual(texts)
    }),
  )
})
