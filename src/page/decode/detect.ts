import { FREQUENT_SIMPLIFIED, FREQUENT_TRADITIONAL } from './encodings/frequent-han.js'

// Telling GB 18030, Big5 and Windows-1252 apart: each gets a mean score a character beyond ASCII, from validity
// and from how frequent the characters would be. Every byte sequence that is valid in one of them tends to be
// valid in the others too, so validity alone decides nothing.

/** The legacy encodings that are detected without a declaration. */
export type LegacyEncoding = 'gb18030' | 'big5' | 'windows-1252'

/**
 * Mean score of a text under one encoding: about 2 to 3 where it is right, below 0 where it is wrong. `least` is what
 * the right encoding reaches on 99 of 100 texts with so many characters beyond ASCII; Korean in EUC-KR, read as
 * GB 18030, stays below.
 */
export interface EncodingScore {
  readonly encoding: LegacyEncoding
  readonly score: number
  readonly least: number
}

const FREQUENT = 3
const COMMON = 1
const PUNCTUATION = 2
const ODD = -2
const INVALID = -6

/** The scores of all legacy encodings, the best first; ties go to the more wide-spread encoding. */
export function scoreEncodings(bytes: Uint8Array): EncodingScore[] {
  const scores = LEGACY_ENCODINGS.map((encoding) => {
    const { score, units } = measure(bytes, encoding)
    return { encoding, score, least: encoding === 'windows-1252' ? 0 : leastScore(units) }
  })
  return scores.sort((a, b) => b.score - a.score)
}

const LEGACY_ENCODINGS: readonly LegacyEncoding[] = ['windows-1252', 'gb18030', 'big5']

/** The score of one encoding. */
export function scoreEncoding(bytes: Uint8Array, encoding: LegacyEncoding): number {
  return measure(bytes, encoding).score
}

interface Measure {
  readonly score: number
  /** Characters beyond ASCII. */
  readonly units: number
}

function measure(bytes: Uint8Array, encoding: LegacyEncoding): Measure {
  if (encoding === 'windows-1252') return scoreWindows1252(bytes)
  return encoding === 'gb18030'
    ? scorePairs(bytes, gbWeights(), true)
    : scorePairs(bytes, big5Weights(), false)
}

function leastScore(units: number): number {
  if (units < 4) return 0.9
  if (units < 7) return 1.2
  return units < 21 ? 1.6 : 1.7
}

/** Multi-byte sequences, those of three and more bytes, and errors of bytes read as UTF-8 (RFC 3629). */
export function countUtf8(bytes: Uint8Array): { sequences: number; long: number; errors: number } {
  let sequences = 0
  let long = 0
  let errors = 0
  for (let i = 0; i < bytes.length; ) {
    const length = utf8SequenceLength(bytes, i)
    if (length > 1) sequences += 1
    else if (length === 0) errors += 1
    if (length > 2) long += 1
    i += Math.max(length, 1)
  }
  return { sequences, long, errors }
}

/** The length of the UTF-8 sequence that begins here, 0 where it is invalid. */
export function utf8SequenceLength(bytes: ArrayLike<number>, at: number): number {
  const lead = bytes[at]!
  if (lead < 0x80) return 1
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  for (let i = 1; i < length; i += 1) {
    const byte = bytes[at + i]
    if (byte === undefined || (byte & 0xc0) !== 0x80) return 0
  }
  const second = bytes[at + 1]
  if (lead === 0xe0 && second! < 0xa0) return 0
  if (lead === 0xed && second! > 0x9f) return 0
  if (lead === 0xf0 && second! < 0x90) return 0
  if (lead === 0xf4 && second! > 0x8f) return 0
  return length
}

function scorePairs(bytes: Uint8Array, weights: Int8Array, fourBytes: boolean): Measure {
  let sum = 0
  let units = 0
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!
    if (lead < 0x80) {
      i += 1
      continue
    }
    units += 1
    const trail = bytes[i + 1] ?? 0
    if (fourBytes && trail >= 0x30 && trail <= 0x39) {
      const whole = (bytes[i + 2] ?? 0) > 0x80 && (bytes[i + 3] ?? 0) >= 0x30 && (bytes[i + 3] ?? 0) <= 0x39
      sum += whole ? -0.5 : INVALID
      i += whole ? 4 : 1
      continue
    }
    const weight = trail < 0x40 ? INVALID : weights[(lead << 8) | trail]!
    sum += weight
    i += weight === INVALID ? 1 : 2
  }
  return { score: units === 0 ? 0 : sum / units, units }
}

// Signs that stand alone in Western text: quotes, dashes, degree, plus-minus, copyright, no-break space …
const WESTERN_SIGNS = new Set([
  0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0, 0xa1, 0xa3, 0xa7, 0xa9, 0xab, 0xae, 0xb0,
  0xb1, 0xb2, 0xb3, 0xb4, 0xb5, 0xb7, 0xb9, 0xba, 0xbb, 0xbc, 0xbd, 0xbe, 0xbf, 0xd7, 0xf7,
])
const UNDEFINED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
const isAsciiLetter = (byte: number | undefined) =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a))

function scoreWindows1252(bytes: Uint8Array): Measure {
  let sum = 0
  let units = 0
  for (let i = 0; i < bytes.length; ) {
    if (bytes[i]! < 0x80) {
      i += 1
      continue
    }
    let end = i + 1
    while (end < bytes.length && bytes[end]! >= 0x80) end += 1
    const beside = isAsciiLetter(bytes[i - 1]) || isAsciiLetter(bytes[end])
    for (let at = i; at < end; at += 1) {
      const byte = bytes[at]!
      units += 1
      if (UNDEFINED.has(byte)) sum += INVALID
      else if (end - i > 3) sum += ODD
      else if (WESTERN_SIGNS.has(byte)) sum += end - i === 1 ? PUNCTUATION : COMMON
      else if (byte >= 0xc0) sum += beside ? (end - i === 1 ? PUNCTUATION : COMMON) : end - i === 1 ? 0 : -1
      else sum += byte === 0x8c || byte === 0x9c || byte === 0x8a || byte === 0x9a ? COMMON : -1
    }
    i = end
  }
  return { score: units === 0 ? 0 : sum / units, units }
}

let gb: Int8Array | undefined
let big5: Int8Array | undefined

/** GB 2312: rows 1 and 3 signs, 16 to 55 the common characters, 56 to 87 the rarer ones. */
function gbWeights(): Int8Array {
  gb ??= buildWeights('gb18030', FREQUENT_SIMPLIFIED, (lead, trail) => {
    if (trail < 0xa1) return ODD
    if (lead === 0xa1 || lead === 0xa3) return PUNCTUATION
    if (lead === 0xa2) return 0
    if (lead >= 0xb0 && lead <= 0xd7) return COMMON
    return lead >= 0xd8 && lead <= 0xf7 ? 0 : ODD
  })
  return gb
}

/** Big5: A1 to A3 signs, A4 to C6 the common characters, C9 to F9 the rarer ones. */
function big5Weights(): Int8Array {
  big5 ??= buildWeights('big5', FREQUENT_TRADITIONAL, (lead) => {
    if (lead >= 0xa1 && lead <= 0xa3) return PUNCTUATION
    if (lead >= 0xa4 && lead <= 0xc6) return COMMON
    return lead >= 0xc9 && lead <= 0xf9 ? -1 : ODD
  })
  return big5
}

function buildWeights(
  encoding: string,
  frequent: string,
  weigh: (lead: number, trail: number) => number,
): Int8Array {
  const weights = new Int8Array(0x10000).fill(INVALID)
  const pairs: number[] = []
  const bytes: number[] = []
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue
      pairs.push((lead << 8) | trail)
      bytes.push(lead, trail, 0x0a)
    }
  }
  const known = new Set(frequent)
  const chars = new TextDecoder(encoding).decode(Uint8Array.from(bytes)).split('\n')
  for (let i = 0; i < pairs.length; i += 1) {
    const char = chars[i]!
    if (char.length !== 1 || char === '\ufffd') continue
    const pair = pairs[i]!
    weights[pair] = known.has(char) ? FREQUENT : weigh(pair >> 8, pair & 0xff)
  }
  return weights
}
