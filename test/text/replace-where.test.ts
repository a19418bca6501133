import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replaceWhere } from '../../src/text/replace-where.js'

describe('replaceWhere', () => {
  it('gives what replace gives, whatever the text', () => {
    const put = (found: string) => `<${found}>`
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '1', '2', ' ', '角') }), (text) => {
        const found = replaceWhere(text, /(?<=[a角]) ?\d+/y, (all, at) => /[ \d]/.test(all.charAt(at)), put)
        expect(found).toBe(text.replace(/(?<=[a角]) ?\d+/g, put))
      }),
    )
  })
})
