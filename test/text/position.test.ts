import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countUtf8Bytes, LineIndex } from '../../src/text/position.js'

/** Texts of all that makes lines and characters differ in length. */
const text = fc
  .array(fc.constantFrom('a', '费', '𠮷', '\n', '\r\n', '\r', '\t', 'é', '\ud83d'), { maxLength: 40 })
  .map((parts) => parts.join(''))

describe('a line index', () => {
  it('counts lines and columns from 1, Chinese and English alike', () => {
    const index = new LineIndex('cost\n费用高\n')
    expect(index.positionOf(0)).toEqual({ line: 1, column: 1 })
    expect(index.positionOf(7)).toEqual({ line: 2, column: 3 })
    expect(index.positionOf(9)).toEqual({ line: 3, column: 1 })
    expect(index.lineText(2)).toBe('费用高')
    expect(index.lineText(4)).toBe('')
  })

  it('takes CRLF and a lone CR as line ends, and leaves them out of the line', () => {
    const index = new LineIndex('a\r\n费\rb')
    expect([1, 2, 3].map((line) => index.lineText(line))).toEqual(['a', '费', 'b'])
    expect(index.positionOf(3)).toEqual({ line: 2, column: 1 })
  })

  it('gives back every offset from its line and column', () => {
    fc.assert(
      fc.property(text, (source) => {
        const index = new LineIndex(source)
        for (let offset = 0; offset <= source.length; offset += 1) {
          expect(index.offsetOf(index.positionOf(offset))).toBe(offset)
        }
      }),
    )
  })

  it('takes a place outside the text to the nearest inside', () => {
    const index = new LineIndex('费用')
    expect(index.positionOf(99)).toEqual({ line: 1, column: 3 })
    expect(index.offsetOf({ line: 9, column: 1 })).toBe(2)
    expect(index.placeOf({ start: 1, end: 2 })).toEqual({ line: 1, column: 2, endLine: 1, endColumn: 3 })
  })
})

it('UTF-8 bytes are counted as an encoder would write them', () => {
  fc.assert(
    fc.property(text, (source) => {
      expect(countUtf8Bytes(source)).toBe(new TextEncoder().encode(source).length)
    }),
  )
})
