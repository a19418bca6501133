import { isUtf8 } from 'node:buffer'
import { scoreEncoding, utf8SequenceLength } from './detect.js'
import { FREQUENT_SIMPLIFIED, FREQUENT_TRADITIONAL } from './encodings/frequent-han.js'
import { byteOfChar } from './encodings/windows-1252.js'

// Mojibake: bytes of one encoding read as another. Where every byte is still there, or can be told from the few it
// may have been, the line is put right; a line that does not show it stays as it is.

/** A text with its repairable mojibake put right. `unrepaired` counts broken characters that stay broken. */
export interface MojibakeRepair {
  readonly text: string
  readonly repaired: boolean
  readonly unrepaired: number
}

/** UTF-8 read as Windows-1252 or Latin-1, up to three times over, or as GB 18030; and GB 18030 read as Latin-1. */
export function repairMojibake(text: string): MojibakeRepair {
  let current = text
  let unrepaired = 0
  for (let round = 0; round < 3; round += 1) {
    const next = repairUtf8(current)
    if (next === undefined) break
    current = next.text
    unrepaired = next.unrepaired
  }
  current = repairUtf8AsGb(current) ?? current
  const fromGb = repairGb(current)
  if (fromGb !== undefined) current = fromGb
  return { text: current, repaired: current !== text, unrepaired }
}

/** A lead byte of UTF-8 as a character, and a continuation byte after it. */
const UTF8_TRACE =
  /[\u00c2-\u00f4][\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]/

/** Bytes that editors and sites replace by an ASCII character: curly quotes, no-break space, dashes. */
const LOSSY_BYTES: Readonly<Record<string, readonly number[]>> = {
  '"': [0x93, 0x94],
  "'": [0x91, 0x92],
  ' ': [0xa0],
  '-': [0x96, 0x97, 0xad],
}

interface Trace {
  readonly start: number
  readonly end: number
  /** What it was, empty where that cannot be told. */
  readonly char: string
  readonly strong: boolean
}

function repairUtf8(text: string): { text: string; unrepaired: number } | undefined {
  if (!UTF8_TRACE.test(text)) return undefined
  const lines = text.split('\n')
  const found: (Trace[] | undefined)[] = lines.map((line) =>
    UTF8_TRACE.test(line) ? findTraces(line) : undefined,
  )
  let strong = 0
  for (const traces of found) for (const trace of traces ?? []) if (trace.strong) strong += 1
  if (strong === 0) return undefined
  let unrepaired = 0
  let changed = false
  for (let i = 0; i < lines.length; i += 1) {
    const traces = found[i]
    if (traces === undefined || !isBrokenLine(lines[i]!, traces, strong)) continue
    let out = ''
    let at = 0
    for (const trace of traces) {
      if (trace.char === '') unrepaired += 1
      else changed = true
      out += lines[i]!.slice(at, trace.start) + (trace.char === '' ? '\ufffd' : trace.char)
      at = trace.end
    }
    lines[i] = out + lines[i]!.slice(at)
  }
  return changed ? { text: lines.join('\n'), unrepaired } : undefined
}

/** Whether the characters beyond ASCII of a line are traces of UTF-8 rather than letters of a language. */
function isBrokenLine(line: string, traces: readonly Trace[], strongInPage: number): boolean {
  let strong = 0
  let sure = 0
  let covered = 0
  for (const trace of traces) {
    if (trace.strong) strong += 1
    if (isSureTrace(line, trace)) sure += 1
    for (let i = trace.start; i < trace.end; i += 1) if (isLatin1Letter(line.charCodeAt(i))) covered += 1
  }
  if (strong === 0) {
    // Greek and the like: believed on a page that is broken elsewhere, but never as the end of a word (CAFÉ®).
    return (
      strongInPage >= 5 &&
      traces.length > 0 &&
      traces.every((trace) => trace.char !== '' && !/[A-Za-z]/.test(line[trace.start - 1] ?? ''))
    )
  }
  let letters = 0
  for (let i = 0; i < line.length; i += 1) if (isLatin1Letter(line.charCodeAt(i))) letters += 1
  return sure > 0 || strongInPage >= 3 ? letters - covered <= strong : letters === covered && strong > 1
}

/** `â€` never stands in a language, nor do several traces in a row, nor Ã or Â before a sign. */
function isSureTrace(line: string, trace: Trace): boolean {
  if (!trace.strong) return false
  const lead = line.charCodeAt(trace.start)
  if (lead === 0xe2 || lead === 0xf0) return true
  if (lead === 0xc3 || lead === 0xc2) return line[trace.end - 1] !== '»'
  return isTraceLead(line.charCodeAt(trace.end)) || isTraceTail(line.charCodeAt(trace.start - 1))
}

const isLatin1Letter = (unit: number) => unit >= 0xc0 && unit <= 0xff && unit !== 0xd7 && unit !== 0xf7
const isTraceLead = (unit: number) => unit >= 0xe3 && unit <= 0xe9
const isTraceTail = (unit: number) => {
  const byte = byteOfChar(unit)
  return byte >= 0x80 && byte < 0xc0
}

function findTraces(line: string): Trace[] {
  const traces: Trace[] = []
  for (let i = 0; i < line.length; ) {
    const lead = line.charCodeAt(i)
    const length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    const trace = length === 0 ? undefined : readTrace(line, i, length)
    if (trace !== undefined) traces.push(trace)
    i = trace === undefined ? i + 1 : trace.end
  }
  return traces
}

function readTrace(line: string, start: number, length: number): Trace | undefined {
  let candidates: number[][] = [[line.charCodeAt(start)]]
  let real = 0
  let end = start + 1
  for (; end < start + length && end < line.length; end += 1) {
    const byte = byteOfChar(line.charCodeAt(end))
    const choices = byte >= 0x80 && byte < 0xc0 ? [byte] : length === 3 ? LOSSY_BYTES[line[end]!] : undefined
    if (choices === undefined) break
    if (choices[0] === byte) real += 1
    candidates = candidates.flatMap((bytes) => choices.map((choice) => [...bytes, choice]))
  }
  if (real === 0) return undefined
  const whole = end === start + length
  const chars = whole ? candidates.filter((bytes) => utf8SequenceLength(bytes, 0) === length).map(toChar) : []
  if (chars.length === 1 && real === length - 1) {
    return { start, end, char: chars[0]!, strong: isStrong(line, start, end, chars[0]!) }
  }
  // Only Chinese is frequent enough to say which of several characters was meant, or that one was lost.
  const lead = line.charCodeAt(start)
  if (lead < 0xe3 || lead > 0xe9) return undefined
  const best = chooseHan(chars)
  if (best === undefined && !whole)
    return real > 0 && isTraceTail(line.charCodeAt(start - 1))
      ? { start, end, char: '', strong: false }
      : undefined
  return { start, end, char: best ?? '', strong: best !== undefined && isStrong(line, start, end, best) }
}

function toChar(bytes: readonly number[]): string {
  return Buffer.from(bytes).toString('utf8')
}

/** Punctuation, Latin letters after Ã and Â, Chinese: what broken pages really hold. */
function isStrong(line: string, start: number, end: number, char: string): boolean {
  const lead = line.charCodeAt(start)
  if (lead === 0xc2 || lead === 0xc3) return true
  const code = char.codePointAt(0)!
  if (lead === 0xe2) return code >= 0x2000 && code < 0x27c0
  if (code >= 0x1f300 && code <= 0x1faff) return true
  if (lead < 0xe3 || lead > 0xef) return false
  const afterWord = /[A-Za-z]/.test(line[start - 1] ?? '')
  return !afterWord || isTraceLead(line.charCodeAt(end))
}

const FREQUENT = new Set(FREQUENT_SIMPLIFIED + FREQUENT_TRADITIONAL)
let level1: Set<string> | undefined

function chooseHan(chars: readonly string[]): string | undefined {
  const frequent = chars.filter((char) => FREQUENT.has(char))
  if (frequent.length > 0) return frequent.length === 1 ? frequent[0] : undefined
  level1 ??= readLevel1()
  const common = chars.filter((char) => level1!.has(char) || isCjkSign(char))
  return common.length === 1 ? common[0] : undefined
}

const isCjkSign = (char: string) => /[\u3001-\u3011\uff01-\uff1f]/.test(char)

/** GB 2312 level 1: the 3,755 common characters. */
function readLevel1(): Set<string> {
  const bytes: number[] = []
  for (let lead = 0xb0; lead <= 0xd7; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) bytes.push(lead, trail)
  }
  return new Set(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)))
}

const GB_TRACE = /[\u00a1-\u00fe]{4}/

/** GB 18030 read as Latin-1 (`ÕªÒª`): told by the score of the bytes, over the page and then line by line. */
function repairGb(text: string): string | undefined {
  if (!GB_TRACE.test(text)) return undefined
  const lines = text.split('\n')
  const bytes = lines.map((line) => (GB_TRACE.test(line) ? toBytes(line) : undefined))
  const all = Buffer.concat(bytes.filter((line) => line !== undefined))
  if (all.length === 0 || !looksGb(all, 1.5)) return undefined
  const decoder = new TextDecoder('gb18030', { fatal: true })
  let changed = false
  for (let i = 0; i < lines.length; i += 1) {
    // Once the page is known to hold it, shorter traces on other lines count too.
    const line = bytes[i] ?? (/[\u00a1-\u00fe]{2}/.test(lines[i]!) ? toBytes(lines[i]!) : undefined)
    if (line === undefined || !looksGb(line, 0.5)) continue
    try {
      lines[i] = decoder.decode(line)
      changed = true
    } catch {
      // Not whole: the line stays as it is.
    }
  }
  return changed ? lines.join('\n') : undefined
}

function looksGb(bytes: Uint8Array, least: number): boolean {
  return scoreEncoding(bytes, 'gb18030') >= least && scoreEncoding(bytes, 'windows-1252') < 0
}

function toBytes(line: string): Buffer | undefined {
  const bytes = Buffer.alloc(line.length)
  for (let i = 0; i < line.length; i += 1) {
    const byte = byteOfChar(line.charCodeAt(i))
    if (byte === -1) return undefined
    bytes[i] = byte
  }
  return bytes
}

/** What the most frequent Chinese characters and signs in UTF-8 begin with when they are read as GB 18030. */
const UTF8_AS_GB = /[鐨銆锛鐮绌鍦鏄鎴鏈鍜浜瀛鍙鏂鍏璇浣涓鑰鎬]/g

/** UTF-8 read as GB 18030 (`鍏抽敭`): put right where every byte is still there. */
function repairUtf8AsGb(text: string): string | undefined {
  if ((text.match(UTF8_AS_GB)?.length ?? 0) < 2) return undefined
  gbPairs ??= readGbPairs()
  const pairs = gbPairs
  const repaired = text.replace(/[^\x00-\x7f]{3,}/g, (run) => {
    const bytes: number[] = []
    for (const char of run) {
      const pair = pairs.get(char)
      if (pair === undefined) return run
      bytes.push(pair >> 8, pair & 0xff)
    }
    const whole = Uint8Array.from(bytes)
    return isUtf8(whole) ? Buffer.from(whole).toString('utf8') : run
  })
  return repaired === text ? undefined : repaired
}

let gbPairs: Map<string, number> | undefined

function readGbPairs(): Map<string, number> {
  const pairs = new Map<string, number>()
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) pairs.set(decoder.decode(Uint8Array.of(lead, trail)), (lead << 8) | trail)
    }
  }
  return pairs
}
