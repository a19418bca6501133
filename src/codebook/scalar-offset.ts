import type { Span } from '../text/diagnostic.js'
import type { YamlScalar } from './yaml-node.js'

/**
 * Where a range of a scalar's text stands in the source (UTF-16 offsets): escapes, doubled quotes, folded lines
 * and the indentation of blocks are walked over. A range that is empty covers one character where there is one.
 */
export function locateInScalar(source: string, scalar: YamlScalar, start: number, end: number): Span {
  const from = offsetInSource(source, scalar, start)
  const to =
    end > start ? offsetInSource(source, scalar, end - 1, true) : Math.min(from + 1, scalar.inner.end)
  return { start: from, end: Math.max(to, from) }
}

/** The source offset where the character at a text offset begins or, with `after`, where it ends. */
function offsetInSource(source: string, scalar: YamlScalar, offset: number, after = false): number {
  const { start, end } = scalar.inner
  let at = start
  for (let i = 0; i < scalar.text.length; i += 1) {
    const unit = scalar.text.charCodeAt(i)
    const [from, width] = findCharacter(source, scalar, at, end, unit)
    if (i === offset) return after ? from + width : from
    at = from + width
  }
  return Math.min(at, end)
}

/** Where the next character of the text is written: its source offset and how many units it takes there. */
function findCharacter(
  source: string,
  scalar: YamlScalar,
  from: number,
  end: number,
  unit: number,
): [number, number] {
  let at = from
  while (at < end) {
    const here = source.charCodeAt(at)
    if (scalar.style === 'single' && here === QUOTE && source.charCodeAt(at + 1) === QUOTE && unit === QUOTE)
      return [at, 2]
    if (scalar.style === 'double' && here === BACKSLASH) {
      const width = escapeWidth(source, at)
      const next = source.charCodeAt(at + 1)
      if (next !== LF && next !== CR) return [at, width]
      at += 2
      continue
    }
    if (here === unit) return [at, 1]
    if (!isBlank(here)) return [at, 1]
    // A line end and the indentation after it stand for one space or line feed of the text.
    if (isBlank(unit)) return [at, 1]
    at += 1
  }
  return [end, 0]
}

function escapeWidth(source: string, at: number): number {
  const letter = source[at + 1]
  if (letter === 'x') return 4
  if (letter === 'u') return 6
  if (letter === 'U') return 10
  return 2
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === LF || unit === CR
}

const LF = 10
const CR = 13
const QUOTE = 39
const BACKSLASH = 92
