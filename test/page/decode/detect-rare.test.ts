import { describe, expect, it } from 'vitest'
import { decodePage } from '../../../src/page/decode/decode.js'

/** Node encodes UTF-8 alone: the bytes of each character are looked up among all pairs that a decoder knows. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const bytesOf = new Map<string, number[]>()
  for (let lead = 0x80; lead <= 0xff; lead++) {
    bytesOf.set(decoder.decode(Uint8Array.of(lead)), [lead])
    for (let trail = 0x40; trail <= 0xff; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail))
      if (char.length === 1 && char !== '\ufffd') bytesOf.set(char, [lead, trail])
    }
  }
  return Uint8Array.from(
    [...text].flatMap((char) => (char < '\x80' ? [char.charCodeAt(0)] : bytesOf.get(char)!)),
  )
}

const JAPANESE =
  '抄録\n目的：訪問看護師と民生委員の間に信頼が形成される過程を明らかにする。方法：面接を行い、質的に分析した。\n'
const KOREAN =
  '초록\n본 연구의 목적은 지역사회 건강지도자의 역할 경험을 이해하는 것이다. 지도자 10명을 면담하고 자료를 분석하였다.\n'
const RUSSIAN =
  'Аннотация\nЦель: изучить, как посредники связывают жителей сельских районов с врачами. Методы: проведено 18 интервью.\n'

describe('decodePage', () => {
  it.each([
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['euc-kr', KOREAN],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
  ])('detects %s that nothing declares', (encoding, text) => {
    expect(decodePage(encode(text, encoding))).toMatchObject({ text, encoding })
  })

  it('guesses no encoding for bytes that spell nothing', () => {
    const noise = Uint8Array.from({ length: 200 }, (_, i) => (i % 3 === 0 ? 0x20 : 0x80 + ((i * 37) % 0x7f)))
    expect(decodePage(noise)).toMatchObject({ encoding: 'unknown', refused: { reason: 'encoding' } })
  })
})
