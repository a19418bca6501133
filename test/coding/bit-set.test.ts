import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BitSet } from '../../src/coding/bit-set.js'

it('a set of bits holds what it was made of, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 99 })), (members) => {
      const bits = new BitSet(100, members)
      for (let number = 0; number < 100; number += 1) expect(bits.has(number)).toBe(members.includes(number))
    }),
  )
})
