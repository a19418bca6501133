import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { characterClass } from '../../src/text/character-class.js'
import { isWhite } from '../../src/text/white-space.js'

describe('characterClass', () => {
  it('says of every unit what its pattern says', () => {
    for (const pattern of [/\p{L}/u, /\p{Ll}/u, /[\p{L}\p{N}]/u, /[\p{L}\p{M}'’-]/u]) {
      const isInside = characterClass(pattern)
      for (let unit = 0; unit < 0x10000; unit++) {
        const character = String.fromCharCode(unit)
        if (isInside(character, 0) !== pattern.test(character))
          expect.fail(`${pattern} and U+${unit.toString(16)}`)
      }
    }
  })

  it('says the same of both halves of a pair, in Latin and Chinese text', () => {
    const isLetter = characterClass(/\p{L}/u)
    for (const [text, inside] of [
      ['role 𝒜', true],
      ['角色𠀋', true],
      ['role 😀', false],
      ['角色😀', false],
    ] as const) {
      const at = text.length - 2
      expect([isLetter(text, at), isLetter(text, at + 1)], text).toEqual([inside, inside])
    }
  })

  it('cuts a text into the same words as a pattern would, whatever the text', () => {
    const isLetter = characterClass(/\p{L}/u)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const words: string[] = []
        for (let i = 0; i < text.length; i++) {
          const start = i
          while (i < text.length && isLetter(text, i)) i++
          if (i > start) words.push(text.slice(start, i))
        }
        expect(words).toEqual(text.match(/\p{L}+/gu) ?? [])
      }),
    )
  })
})

describe('isWhite', () => {
  it('is white space as patterns have it', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      if (isWhite(unit) !== /\s/.test(String.fromCharCode(unit))) expect.fail(`U+${unit.toString(16)}`)
    }
  })
})
