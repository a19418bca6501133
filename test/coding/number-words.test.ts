import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from '../../src/coding/number-words.js'

describe('readNumber', () => {
  it.each([
    ['18', 18],
    ['7,903', 7903],
    ['1 234', 1234],
    ['1\u2009234', 1234],
    ['１０８', 108],
    ['six', 6],
    ['Thirty-one', 31],
    ['fifty six', 56],
    ['one hundred and eight', 108],
    ['a hundred', 100],
    ['One hundred thirty-three', 133],
    ['two thousand and five', 2005],
    ['九', 9],
    ['十八', 18],
    ['二十三', 23],
    ['一百零八', 108],
    ['两千三百', 2300],
    ['3万', 30000],
    ['十二万', 120000],
    ['二〇二〇', 2020],
  ])('reads %s as %i', (text, number) => {
    expect(readNumber(text)).toBe(number)
  })

  it.each(['', 'CHWs', '3.5', '10-12', 'one two', 'hundred', 'twenty eleven', '十名', 'and', '1,23'])(
    'does not take `%s` for a number',
    (text) => {
      expect(readNumber(text)).toBeUndefined()
    },
  )

  it('reads back every number written with thousands separators', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), (number) => {
        expect(readNumber(`${number}`.replaceAll(/\B(?=(\d{3})+$)/g, ','))).toBe(number)
      }),
    )
  })
})
