import { utf8SequenceLength } from './detect.js'
import { FREQUENT_SIMPLIFIED, FREQUENT_TRADITIONAL } from './encodings/frequent-han.js'
import { byteOfChar } from './encodings/windows-1252.js'

const LOSSY_BYTES: Readonly<Record<string, readonly number[]>> = {
  '"': [0x93, 0x94],
  "'": [0x91, 0x92],
  ' ': [0xa0],
  '-': [0x96, 0x97, 0xad],
}

/** A character of UTF-8 that stands as two to four others. */
export interface Trace {
  readonly start: number
  readonly end: number
  /** What it was, empty where that cannot be told. */
  readonly char: string
  readonly strong: boolean
}

/** Whether a unit may be the first byte of a Chinese character. */
export const isTraceLead = (unit: number) => unit >= 0xe3 && unit <= 0xe9

/** Whether a unit may be a later byte of a character. */
export const isTraceTail = (unit: number) => {
  const byte = byteOfChar(unit)
  return byte >= 0x80 && byte < 0xc0
}

/** The traces of a line, in order. */
export function findTraces(line: string): Trace[] {
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
