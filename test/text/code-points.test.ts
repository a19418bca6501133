import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeCodePointConverter, makeUtf16Converter } from '../../src/text/code-points.js'

test('offsets convert as if the text were cut and its code points counted, and back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const convert = makeCodePointConverter(text)
      const back = makeUtf16Converter(text)
      let units = 0
      let points = 0
      for (const char of text) {
        expect(convert(units)).toBe(points)
        expect(back(points)).toBe(units)
        units += char.length
        points++
      }
      expect(convert(units)).toBe(points)
    }),
  )
})

test('Chinese outside the basic plane and emoji count once', () => {
  const text = '𠮷野 and 🤣 meet'
  const convert = makeCodePointConverter(text)
  expect(convert(text.indexOf('meet'))).toBe(Array.from(text).indexOf('m'))
})
