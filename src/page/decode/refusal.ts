import { stretchesBeyondAscii } from './beyond-ascii.js'
import { viewWords } from './byte-words.js'
import { FILE_SIGNATURES } from './encodings/file-signatures.js'

/** Why a page cannot be read: a short reason for tables, and a sentence for people. */
export interface Refusal {
  readonly reason: string
  readonly message: string
}

/** Refuses files that are no text by their first bytes. */
export function refuseSignature(bytes: Uint8Array): Refusal | undefined {
  for (const { bytes: signature, reason, message } of FILE_SIGNATURES) {
    if (signature.every((byte, i) => bytes[i] === byte)) return { reason, message }
  }
  return undefined
}

/** Control characters are counted in the first 64 KB. */
const SEEN_BYTES = 65_536

/** Refuses NUL bytes and more control characters than any text holds. */
export function refuseBinary(bytes: Uint8Array): Refusal | undefined {
  if (bytes.includes(0)) return { reason: 'binary', message: 'the file holds NUL bytes: it is not text' }
  const seen = Math.min(bytes.length, SEEN_BYTES)
  const controls = countControls(bytes.subarray(0, seen))
  if (controls * 50 <= seen || controls < 4) return undefined
  return { reason: 'binary', message: `the file holds ${controls} control characters: it is not text` }
}

function countControls(bytes: Uint8Array): number {
  let controls = 0
  const count = (from: number, to: number) => {
    for (let i = from; i < to; i += 1) if (isControl(bytes[i]!)) controls += 1
  }
  const { before, words } = viewWords(bytes)
  count(0, before)
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!
    // Whether one of the four is below 0x20.
    if (((word - 0x20202020) & ~word & 0x80808080) !== 0) count(before + 4 * i, before + 4 * i + 4)
  }
  count(before + 4 * words.length, bytes.length)
  return controls
}

const isControl = (byte: number) =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c

/** Share of characters that may be lost before a page is not worth reading, and the least number of them. */
const LOST_SHARE = 0.03
const LOST_LEAST = 8

/**
 * Refuses text whose characters were lost for good, or were changed on purpose. `beyond` are its stretches beyond
 * ASCII.
 */
export function refuseLostText(text: string, beyond = stretchesBeyondAscii(text)): Refusal | undefined {
  const lost = countOf(beyond, '\ufffd') + 2 * countMatches(beyond, /锟斤拷|烫烫烫|ï¿½/g)
  if (lost >= LOST_LEAST) {
    const solid = text.length - countMatches(text, /\s/g)
    const foreign = beyond.length - countOf(beyond, '\n')
    if (lost > solid * LOST_SHARE || (lost > foreign / 2 && lost > solid * 0.01)) {
      return {
        reason: 'replacement_characters',
        message: `${lost} characters were lost before the page was saved (U+FFFD): save it again in its own encoding`,
      }
    }
  }
  if (!MAY_BE_SPUN.test(beyond)) return undefined
  const spun = countMatches(text, SPUN)
  if (spun >= 3 && spun * 200 >= countMatches(text, /[\u4e00-\u9fff]/g)) {
    return {
      reason: 'spun_text',
      message: `the text was changed on purpose: ${spun} characters stand with their reading in brackets, such as ${SPUN_ONCE.exec(text)![0]}`,
    }
  }
  return undefined
}

/** A Chinese character with its reading in brackets, as content farms print it: 醫(yī). */
const TONES = '[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]'
/** What is left of it where all ASCII is a line feed. */
const MAY_BE_SPUN = new RegExp(`[\\u4e00-\\u9fff（]\\n?(?:ü\\n?){0,4}${TONES}`)
const SPUN_SOURCE = `[\\u4e00-\\u9fff][(（][a-zü]{0,4}${TONES}[a-z]{0,3}[)）]`
const SPUN = new RegExp(SPUN_SOURCE, 'g')
const SPUN_ONCE = new RegExp(SPUN_SOURCE)

/** How often a character stands in a text. */
export function countOf(text: string, character: string): number {
  let count = 0
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count += 1
  return count
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0
  pattern.lastIndex = 0
  while (pattern.exec(text) !== null) count += 1
  return count
}
