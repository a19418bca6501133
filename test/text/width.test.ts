import { expect, it } from 'vitest'
import { displayWidth } from '../../src/text/width.js'

it('a Chinese character takes two columns, a Latin one one, a combining mark none', () => {
  expect(displayWidth('cost of care')).toBe(12)
  expect(displayWidth('费用高。')).toBe(8)
  expect(displayWidth('e\u0301')).toBe(1)
  expect(displayWidth('𠮷')).toBe(2)
  expect(displayWidth('')).toBe(0)
})
