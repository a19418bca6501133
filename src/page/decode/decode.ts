import { isAscii, isUtf8, transcode } from 'node:buffer'
import { stretchesBeyondAscii, stretchesOfUtf8 } from './beyond-ascii.js'
import { findDeclaredEncoding } from './declared.js'
import { countUtf8, scoreEncodings } from './detect.js'
import { detectRareEncoding } from './detect-rare.js'
import { FREQUENT_SIMPLIFIED, FREQUENT_TRADITIONAL } from './encodings/frequent-han.js'
import { GB18030_2022 } from './encodings/gb18030-2022.js'
import { decodeWindows1252 } from './encodings/windows-1252.js'
import { repairMojibake } from './mojibake.js'
import { countOf, type Refusal, refuseBinary, refuseLostText, refuseSignature } from './refusal.js'

export interface DecodeOptions {
  /** An encoding label (WHATWG) that the user gave; it wins where the bytes are valid in it. */
  readonly encoding?: string
  /** Whether the bytes are HTML, where a `meta` element may declare the encoding. */
  readonly contentType?: 'html' | 'text'
}

/**
 * The text of a page's bytes: no byte order mark, LF line ends, otherwise as it stands.
 * `encoding` is a WHATWG name in lower case (`utf-8`, `utf-16le`, `gb18030`, `big5`, `windows-1252`, …);
 * `repaired` says that mojibake was put right; `losses` counts characters that could not be decoded (U+FFFD);
 * a page that is `refused` has an empty text.
 */
export interface DecodedPage {
  readonly text: string
  readonly encoding: string
  readonly repaired: boolean
  readonly losses: number
  readonly refused?: Refusal
}

/** Decodes a page: byte order mark, then UTF-8, then what is declared, then what the characters' statistics say. */
export function decodePage(bytes: Uint8Array, options: DecodeOptions = {}): DecodedPage {
  const refused = refuseSignature(bytes)
  if (refused !== undefined) return refuse('binary', refused)
  const raw = decodeBytes(bytes, options)
  if ('refused' in raw) return refuse(raw.encoding, raw.refused)
  const plain = raw.text.includes('\r') ? raw.text.replace(/\r\n?/g, '\n') : raw.text
  const beyond = raw.utf8 ? stretchesOfUtf8(raw.utf8) : stretchesBeyondAscii(plain)
  const repair = repairMojibake(plain, beyond)
  const lost = refuseLostText(repair.text, repair.repaired ? undefined : beyond)
  if (lost !== undefined) return refuse(raw.encoding, lost)
  return {
    text: repair.text,
    encoding: raw.encoding,
    repaired: repair.repaired || raw.repaired === true,
    losses: countOf(repair.text, '\ufffd'),
  }
}

interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly repaired?: boolean
  /** The bytes that the text was read from where they are sound UTF-8. */
  readonly utf8?: Uint8Array
}

function refuse(encoding: string, refused: Refusal): DecodedPage {
  return { text: '', encoding, repaired: false, losses: 0, refused }
}

function decodeBytes(
  bytes: Uint8Array,
  options: DecodeOptions,
): Decoded | { encoding: string; refused: Refusal } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3)
  else if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes.subarray(2), 'utf-16le')
  else if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes.subarray(2), 'utf-16be')
  const given = options.encoding === undefined ? undefined : resolveLabel(options.encoding)
  if (given?.startsWith('utf-16')) return decodeAs(bytes, given)
  const utf16 = detectUtf16(bytes)
  if (utf16 !== undefined) return decodeAs(bytes, utf16)
  const binary = refuseBinary(bytes)
  if (binary !== undefined) return { encoding: 'binary', refused: binary }
  if (given !== undefined && given !== 'utf-8') {
    const text = tryDecode(bytes, given)
    if (text !== undefined) return { text, encoding: given }
  }
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', utf8: bytes }
  const declared = findDeclaredEncoding(bytes, options.contentType ?? 'text')
  return decodeLegacy(bytes, given ?? (declared === undefined ? undefined : resolveLabel(declared)))
}

/** Errors that UTF-8 may hold against its valid sequences before the page is taken for another encoding. */
const UTF8_ERROR_SHARE = 0.25

function decodeLegacy(
  bytes: Uint8Array,
  declared: string | undefined,
): Decoded | { encoding: string; refused: Refusal } {
  const utf8 = countUtf8(bytes)
  if (utf8.errors <= utf8.sequences * UTF8_ERROR_SHARE || isUtf8ByLines(bytes)) return decodeMixedLines(bytes)
  const scores = scoreEncodings(bytes)
  const best = scores[0]!
  if (declared !== undefined && declared !== 'utf-8') {
    const stated = scores.find(({ encoding }) => encoding === declared)
    if (stated === undefined) {
      const text = tryDecode(bytes, declared)
      if (text !== undefined) return { text, encoding: declared }
    } else if (stated.score >= best.score - 1 && stated.score > -1) return decodeAs(bytes, declared)
  }
  if (best.score >= best.least) return decodeAs(bytes, best.encoding)
  const rare = detectRareEncoding(bytes)
  if (rare !== undefined) return decodeAs(bytes, rare)
  return {
    encoding: 'unknown',
    refused: { reason: 'encoding', message: 'the encoding is not known: name it with `--encoding LABEL`' },
  }
}

/** Whether as many lines are sound UTF-8, with a sequence that chance does not make, as are not. */
function isUtf8ByLines(bytes: Uint8Array): boolean {
  let sound = 0
  let broken = 0
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(0x0a, start)
    const line = bytes.subarray(start, feed === -1 ? bytes.length : feed)
    const { errors, long } = countUtf8(line)
    if (errors > 0) broken += 1
    else if (long > 0) sound += 1
    start += line.length + 1
  }
  return sound > 0 && sound >= broken
}

/** A UTF-8 page with lines in another encoding: those are decoded by what they show, the rest loses its bytes. */
function decodeMixedLines(bytes: Uint8Array): Decoded {
  const lines: string[] = []
  let repaired = false
  for (let start = 0; start <= bytes.length; ) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed === -1 ? bytes.length : feed
    const line = bytes.subarray(start, end)
    const { sequences, errors } = countUtf8(line)
    const best = errors > sequences ? scoreEncodings(line)[0]! : undefined
    if (best !== undefined && best.score >= Math.max(best.least, 1.2)) {
      lines.push(decodeAs(line, best.encoding).text)
      repaired = true
    } else lines.push(decodeAs(line, 'utf-8').text)
    start = end + 1
  }
  return { text: lines.join('\n'), encoding: 'utf-8', repaired }
}

/** The WHATWG name of an encoding label, absent where it is unknown. The GB family is one encoding. */
function resolveLabel(label: string): string | undefined {
  try {
    const name = new TextDecoder(label.trim()).encoding
    if (name === 'gbk') return 'gb18030'
    return name === 'iso-8859-1' || name === 'us-ascii' || name === 'ascii' ? 'windows-1252' : name
  } catch {
    return undefined
  }
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes)
  if (encoding === 'utf-8') {
    return isUtf8(bytes) ? readUtf8(bytes) : undefined
  }
  try {
    return finish(new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding)
  } catch {
    return undefined
  }
}

/** Bytes from which on the way over UTF-16 is the faster one. */
const LARGE = 4096

/** Sound UTF-8 as text: several times faster than a strict TextDecoder, most of all what is ASCII alone. */
function readUtf8(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return bytes.length < LARGE || isAscii(bytes)
    ? buffer.toString('utf8')
    : transcode(buffer, 'utf8', 'utf16le').toString('utf16le')
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding === 'windows-1252') return { text: decodeWindows1252(bytes), encoding }
  return { text: finish(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding), encoding }
}

function finish(text: string, encoding: string): string {
  if (encoding !== 'gb18030' || !/[\ue78d-\ue864]/.test(text)) return text
  return text.replace(/[\ue78d-\ue864]/g, (char) => GB18030_2022[char] ?? char)
}

/** Shift_JIS has lead bytes in the same range as Chinese in UTF-16: what it spells then is rare characters. */
function holdsFrequentHan(bytes: Uint8Array, encoding: string): boolean {
  const chars = [...new TextDecoder(encoding).decode(bytes)].filter((char) => char >= '\u3400')
  const frequent = chars.filter(
    (char) => FREQUENT_SIMPLIFIED.includes(char) || FREQUENT_TRADITIONAL.includes(char),
  )
  return frequent.length >= chars.length * 0.25
}

/** UTF-16 without byte order mark: one of each two bytes is a high byte of Latin or Chinese text. */
function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined
  const sound = isUtf8(bytes)
  if (sound && !bytes.includes(0)) return undefined
  const seen = Math.min(bytes.length, 4096)
  const nuls = [0, 0]
  const highs = [0, 0]
  for (let i = 0; i < seen; i += 1) {
    const byte = bytes[i]!
    const side = i & 1
    if (byte === 0) nuls[side]! += 1
    if (byte === 0 || byte === 0x20 || byte === 0x30 || byte === 0xff || (byte >= 0x4e && byte <= 0x9f)) {
      highs[side]! += 1
    }
  }
  const isText = seen >= 40 && nuls[0]! + nuls[1]! < seen * 0.02 && !sound
  for (const side of [1, 0] as const) {
    // Chinese alone has no NULs, but nearly all its high bytes lie in one range, and the low bytes anywhere.
    if (isText && highs[side]! > seen * 0.48 && highs[1 - side]! < seen * 0.35) {
      const encoding = side === 1 ? 'utf-16le' : 'utf-16be'
      if (holdsFrequentHan(bytes.subarray(0, 1024), encoding)) return encoding
    }
    // Latin letters lie in the range of Chinese high bytes too: only NULs tell UTF-16 from ASCII.
    if (nuls[side]! > nuls[1 - side]! * 4 && nuls[side]! >= 1 && highs[side]! > seen * 0.47) {
      return side === 1 ? 'utf-16le' : 'utf-16be'
    }
  }
  return undefined
}
