import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeId } from '../../src/text/hash.js'
import { IdMaker } from '../../src/text/id-maker.js'

const ascii = fc.string({ unit: 'binary-ascii', maxLength: 140 })

it('makes the ids that makeId makes, whatever was hashed before', () => {
  const ids = new IdMaker()
  const page = 'a'.repeat(64)
  const first = fc.oneof(ascii, fc.constant(page), fc.constant(`${page}b`), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(
      fc.array(fc.tuple(first, fc.oneof(ascii, fc.constant('角色'))), { maxLength: 6 }),
      (texts) => {
        for (const [one, others] of texts) expect(ids.make('c', one, others)).toBe(makeId('c', one, others))
      },
    ),
    { numRuns: 500 },
  )
})

it('makes them of several parts, and of numbers', () => {
  const ids = new IdMaker()
  fc.assert(
    fc.property(fc.array(fc.oneof(ascii, fc.nat(), fc.maxSafeNat()), { maxLength: 6 }), (parts) => {
      expect(ids.make('c', 'page', ...parts)).toBe(makeId('c', 'page', ...parts))
    }),
  )
})

it('makes them for texts of every length around a block', () => {
  const ids = new IdMaker()
  for (let length = 0; length < 200; length += 1) {
    const text = 'x'.repeat(length)
    expect(ids.make('c', text, 'y')).toBe(makeId('c', text, 'y'))
    expect(ids.make('c', 'p', text)).toBe(makeId('c', 'p', text))
  }
})
