import type { MetadataValue } from '../page-text.js'
import { stateArticle } from './json-article.js'
import { findJsonEnd, parseJson } from './json-text.js'

/** JSON found in a page text: what it states of the article, and the lines that it covers, counted from 1. */
export interface EmbeddedJson {
  readonly metadata: readonly MetadataValue[]
  readonly lines: readonly number[]
}

/** A line that begins an object or an array of objects, alone or after an assignment. */
const LINE_START = /^\s*(?:(?:var|let|const)\s+)?(?:[\w$.[\]'"]{1,80}\s*=\s*)?(?=[{[])/
/** JSON further inside a line, where a key tells it. */
const INNER_KEY = /["'{,\s](?:abstract|title|authors?|doi|articleTitle)["']?\s*:/i
/** Objects that may turn out not to be closed before only short ones are tried: keeps the scan linear. */
const MOST_FAILURES = 20
const LONGEST_AFTER_FAILURES = 5000
const LONGEST = 2_000_000

/**
 * Finds JSON objects in a page text (a state blob that was saved with the text) and reads what they state.
 * Each value has the place of its lines; source `json`.
 */
export function scanJsonLines(text: string): EmbeddedJson {
  const metadata: MetadataValue[] = []
  const lines: number[] = []
  if (!text.includes('{')) return { metadata, lines }
  let failures = 0
  let line = 1
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    const open = findOpening(text, start, end)
    const close = open === undefined ? undefined : findClose(text, open, end, failures < MOST_FAILURES)
    const value = close === undefined ? undefined : parseJson(text.slice(open, close))
    if (isData(value)) {
      const last = text.indexOf('\n', close! - 1)
      const until = last === -1 ? text.length : last
      metadata.push(...stateArticle(value).map((stated) => ({ ...stated, start, end: until })))
      for (let at = start; at !== -1 && at < until; ) {
        lines.push(line)
        line += 1
        const next = text.indexOf('\n', at)
        at = next === -1 ? -1 : next + 1
      }
      start = until + 1
      continue
    }
    if (open !== undefined && close === undefined) failures += 1
    start = end + 1
    line += 1
  }
  return { metadata, lines }
}

/** Reads a data script of an HTML page: JSON, or code that assigns objects (`window.__STATE__ = {…}`). */
export function readJsonSource(source: string, linkedData: boolean): MetadataValue[] {
  if (source.length > LONGEST * 3) return []
  const text = source.trim().replace(/^<!--|-->$/g, '')
  if (!linkedData && !INNER_KEY.test(text)) return []
  if (/^[{[]/.test(text)) {
    const value = parseJson(text)
    if (value !== undefined) return stateArticle(value, linkedData)
  }
  const values: MetadataValue[] = []
  let failures = 0
  const assignment = /(?:=|\bpush\(|\bparse\()\s*(?=[{["'])/g
  for (let match = assignment.exec(text); match !== null; match = assignment.exec(text)) {
    const open = match.index + match[0].length
    if (/["']/.test(text[open]!)) continue
    const end = findJsonEnd(text, open, failures < MOST_FAILURES ? LONGEST : LONGEST_AFTER_FAILURES)
    if (end === undefined) failures += 1
    if (end === undefined || end - open < 20) continue
    const inner = text.slice(open, end)
    if (INNER_KEY.test(inner)) {
      const value = parseJson(inner)
      if (value !== undefined) values.push(...stateArticle(value, linkedData))
    }
    assignment.lastIndex = end
  }
  return values
}

function findOpening(text: string, start: number, end: number): number | undefined {
  const first = text.charCodeAt(start)
  if (end - start < 2 && first !== 0x7b && first !== 0x5b) return undefined
  const head = text.slice(start, Math.min(end, start + 120))
  if (!head.includes('{') && !head.includes('[')) return undefined
  const match = LINE_START.exec(head)
  if (match !== null) {
    const next = text.slice(start + match[0].length, start + match[0].length + 200)
    return /^(?:\{\s*["'\w}]|\[\s*\{)/.test(next) && !next.startsWith('{{')
      ? start + match[0].length
      : undefined
  }
  const brace = head.indexOf('{"')
  return brace !== -1 && INNER_KEY.test(text.slice(start, Math.min(end, start + 5000)))
    ? start + brace
    : undefined
}

function findClose(text: string, open: number, lineEnd: number, severalLines: boolean): number | undefined {
  const onLine = findJsonEnd(text, open, lineEnd - open)
  if (onLine !== undefined || !severalLines) return onLine
  return findJsonEnd(text, open, LONGEST)
}

function isData(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  return Array.isArray(value) ? value.some(isData) : Object.keys(value).length > 0
}
