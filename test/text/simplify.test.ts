import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simplifyHan, simplifyUnit } from '../../src/text/simplify.js'

describe('simplifying', () => {
  it('writes traditional characters as simplified ones, and leaves all else', () => {
    expect(simplifyHan('關鍵字：質性研究, trust')).toBe('关键字：质性研究, trust')
    expect(simplifyHan('关键词：质性研究')).toBe('关键词：质性研究')
    expect(simplifyHan('著者與乾燥')).toBe('著者与干燥')
  })

  it('leaves what Japan alone writes', () => {
    expect(simplifyHan('説明 抄録')).toBe('説明 抄録')
    expect(simplifyHan('說明 摘錄')).toBe('说明 摘录')
  })

  it('keeps the length of any text, and changes nothing the second time', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(...'薴苧關鍵字结果結果ab 。'), fc.string({ unit: 'binary' })),
    })
    fc.assert(
      fc.property(text, (one) => {
        const simplified = simplifyHan(one)
        expect(simplified).toHaveLength(one.length)
        expect(simplifyHan(simplified)).toBe(simplified)
        for (let i = 0; i < one.length; i++)
          expect(simplified.charCodeAt(i)).toBe(simplifyUnit(one.charCodeAt(i)))
      }),
    )
  })
})
