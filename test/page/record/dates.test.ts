import { describe, expect, it } from 'vitest'
import { findDate } from '../../../src/page/record/dates.js'

describe('findDate', () => {
  it.each([
    ['Published on 14.Jun.2023 in Vol 25 (2023)', '2023-06-14'],
    ['Published on 14.6.2023 in Vol 25 (2023)', '2023-06-14'],
    ['14. Juni 2023', '2023-06-14'],
    ['在线出版日期：2023年6月14日', '2023-06-14'],
  ])('reads the day that `%s` states', (text, iso) => {
    expect(findDate(text)?.iso).toBe(iso)
  })
})
