import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, isCapital } from '../../src/text/fold.js'

describe('foldText', () => {
  it('makes one of what reads the same, in English and Chinese', () => {
    expect(foldText('Clinicians’ “Role”\u00a0–\u2009x')).toBe('clinicians\' "role" - x')
    expect(foldText('ＣＨＷ（社區衛生工作者）\u3000「角色」')).toBe('chw(社区卫生工作者) "角色"')
    expect(foldText('ÉCOLE Ωμέγα ПРАВО')).toBe('école ωμέγα право')
  })

  it('keeps line ends and em dashes, which part sentences and clauses', () => {
    expect(foldText('a\nb\r\nc—d')).toBe('a\nb\r\nc—d')
  })

  it('keeps the length of every text, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const folded = foldText(text)
        expect(folded).toHaveLength(text.length)
        expect(foldText(folded)).toBe(folded)
      }),
    )
    const long = '社區ＡＢ é '.repeat(2000)
    expect(foldText(long)).toBe(foldText('社區ＡＢ é ').repeat(2000))
  })
})

describe('isCapital', () => {
  it('tells capitals of every width from other letters', () => {
    expect([...'AZÉΩЖＡ'].every((letter) => isCapital(letter.charCodeAt(0)))).toBe(true)
    expect([...'azé社1-ａ臺'].some((letter) => isCapital(letter.charCodeAt(0)))).toBe(false)
  })
})
