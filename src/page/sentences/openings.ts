import { isDigit, Script, scriptOf } from '../../text/script.js'
import { APOSTROPHE, isLower, isOpening, isUpper, isWideLetter, QUOTE } from './characters.js'

/** Whether what stands at an offset can open a sentence: a capital, a number, or such after a bracket or quote. */
export function beginsSentence(text: string, at: number): boolean {
  let i = at
  while (i < text.length && i < at + 3) {
    const unit = text.charCodeAt(i)
    const isQuote =
      unit === QUOTE ||
      unit === APOSTROPHE ||
      isOpening(unit) ||
      unit === 0x2022 ||
      unit === 0xbf ||
      unit === 0xa1
    if (!isQuote) break
    i++
  }
  const unit = text.charCodeAt(i)
  if (isUpper(unit) || isDigit(unit) || isWideLetter(unit)) return true
  if (scriptOf(unit) === Script.OtherLetter) return true
  if (!isLower(unit)) return false
  // Small first letters of terms: `mRNA`, `pH`, `eHealth`, `α-`.
  const second = text.charCodeAt(i + 1)
  if (isUpper(second) || (second === 0x2d && scriptOf(unit) === Script.Greek) || isTermWithCapital(text, i))
    return true
  // Names of variants (HGVS): `p.Gly276Glu`, `c.123A>G`.
  return second === 0x2e && /^[cgmnpr]\.(?:\(?[A-Z][a-z]{2}\d|\d)/.test(text.slice(i, i + 8))
}

function isTermWithCapital(text: string, at: number): boolean {
  for (let i = at + 1; i < text.length && i < at + 5; i++) {
    const unit = text.charCodeAt(i)
    if (isUpper(unit)) return true
    if (!isLower(unit)) return false
  }
  return false
}
