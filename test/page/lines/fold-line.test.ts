import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareText, foldKey, foldText } from '../../../src/page/lines/fold-line.js'
import { simplifyHan } from '../../../src/text/simplify.js'

// What the tables of fold-line.ts must amount to, written as patterns.
const HALF: Record<string, string> = { '‘': "'", '’': "'", ʼ: "'", '“': '"', '”': '"', '。': '.', '、': ',' }
const halve = (unit: string) =>
  unit >= '\uff01' ? String.fromCharCode(unit.charCodeAt(0) - 0xfee0) : (HALF[unit] ?? '-')
const fold = (text: string) =>
  simplifyHan(text)
    .toLowerCase()
    .replace(/[\uff01-\uff5e‘’ʼ“”‐-―−。、]/g, halve)
    .replace(/[\s\u200b-\u200d\u2060]+/g, ' ')
    .trim()
const bare = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
const key = (folded: string) =>
  folded
    .replace(/^[\s•·●◆■□▪►▶▼▾»›>→*#|【[(«〈《「『+\-–—~'"]+(?=\S)/, '')
    .replace(/[\s:.…»›>→▾▼▲↗⇩*#|】\])«〉》」』+\-–—~'",;!?×]+$/, '') || folded

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...' \t\u3000\u200b。、，：（）ＡａB-–•►*[(«「\'"…»›?×.9９İßΣ½中關説',
      '𝒜',
      '😀',
      '\ud800',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 16,
})

describe('folding a line', () => {
  it('gives lower case, half width and single spaces', () => {
    expect(foldText('  Peer–Support： “Roles”  ')).toBe('peer-support: "roles"')
    expect(foldText('关键词：信任、协作。')).toBe('关键词:信任,协作.')
    expect(foldText('關鍵詞：信任、協作。')).toBe('关键词:信任,协作.')
    expect(bareText('照顧的距離：信任')).toBe('照顾的距离信任')
  })

  it('gives what its patterns say, whatever the text', () => {
    fc.assert(
      fc.property(text, (line) => {
        expect(foldText(line)).toBe(fold(line))
        expect(bareText(line)).toBe(bare(line))
        expect(foldKey(foldText(line))).toBe(key(fold(line)))
      }),
      { numRuns: 2000 },
    )
  })

  it('folds every character alike', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const line = `a${String.fromCharCode(unit)}b`
      if (foldText(line) !== fold(line) || bareText(line) !== bare(line))
        expect.fail(`U+${unit.toString(16)}: ${foldText(line)}, ${bareText(line)}`)
    }
  })

  it('leaves a line of marks alone its last one', () => {
    expect(foldKey('***')).toBe('***')
    expect(foldKey('»')).toBe('»')
    expect(foldKey('【摘要】')).toBe('摘要')
  })
})
