import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordTable } from '../../../src/page/lines/word-table.js'

test('a word is found in any case, and nothing else is, whatever the text', () => {
  const words = ['hospital', 'universität', 'of', 'клиника', 'kind']
  const table = new WordTable(words)
  const word = fc.oneof(
    fc.constantFrom(...words, 'HOSPITAL', 'Universität', 'КЛИНИКА', '\u212aind', 'hospitals', '医院'),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  fc.assert(
    fc.property(fc.string(), word, fc.string(), (before, found, behind) => {
      const text = before + found + behind
      expect(table.has(text, before.length, before.length + found.length)).toBe(
        words.includes(found.toLowerCase()),
      )
    }),
  )
})
