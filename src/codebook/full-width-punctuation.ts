import type { Edit, Fix, Span } from '../text/diagnostic.js'
import type { YamlNode } from './yaml-node.js'

/** A full-width character where YAML's own was meant. */
export interface PunctuationProblem {
  readonly rule: 'yaml/full-width-punctuation'
  readonly span: Span
  readonly message: string
  readonly hint: string
  readonly fix?: Fix
}

/** Full-width characters that a Chinese keyboard gives, and the ones that YAML knows. */
const ASCII_OF: Readonly<Record<string, string>> = {
  '：': ':',
  '，': ',',
  '［': '[',
  '］': ']',
  '｛': '{',
  '｝': '}',
  '－': '-',
  '＃': '#',
  '“': '"',
  '”': '"',
}

/** Blanks that look like one and are none to YAML: full width, and no-break. */
const BLANKS: Readonly<Record<string, string>> = {
  '\u3000': 'a full-width blank (U+3000)',
  '\u00a0': 'a no-break blank (U+00A0)',
}

const KEYS =
  'codebook|version|title|description|languages|unit|fields|lists|themes|lint|id|parent|assignable|valence|label|definition|use_when|not_when|negation|sections|yields_to|indicators|examples|counterexamples|en|zh|text|lang|by|section|todo|match|near|before|all|glob|within|not|except|flip|short|carry|requires|subject|unless|headings|stance|clause'

/** A key of ours at the start of a line or of a flow mapping, with a full-width colon. */
const FULL_WIDTH_COLON = new RegExp(
  `(?:^|[{,，｛]|(?:^|[ \\t])[-－][ \\t])[ \\t]*["'“]?(?:${KEYS})["'”]?[ \\t]*(：)`,
  'dgm',
)

/** `－ item` where `- item` is meant: at the start of a line. */
const FULL_WIDTH_DASH = /^[ \t]*(－)[ \t]/dgm

/** `[a，b]` and `{en: a，zh: b}` are looked for in flow collections; a value that a full-width bracket opens, after its key. */
const FULL_WIDTH_BRACKET = /:[ \t]+([［｛])/dgm

/** `{en: a， zh: b}`: before a key of ours, on a line that opened a brace, which is looked for where a comma is. */
const FULL_WIDTH_COMMA = new RegExp(`(，)(?<=[{｛].*)[ \\t]*["'“]?(?:${KEYS})["'”]?[ \\t]*[:：]`, 'dgm')

/** Such a blank after the colon of a key, or in the indentation before a key or an item. */
const STRANGE_BLANK_AFTER = new RegExp(`(?:^|[{,]|- )[ \\t]*(?:${KEYS}):[ \\t]*([\u3000\u00a0])`, 'dgm')
const STRANGE_BLANK_BEFORE = new RegExp(
  `^[ \\t]*([\u3000\u00a0])[ \\t\u3000\u00a0]*(?:- |(?:${KEYS}):)`,
  'dgm',
)

/**
 * Full-width punctuation where structure was meant: a colon after one of our keys, a dash before an item, a
 * bracket after a key, a comma between the items of a list in brackets, quotes around a whole value.
 * Blanks of a kind that YAML does not take for one are told of too.
 * The tree, where there is one, keeps the search out of texts: quoted values, block scalars and comments.
 */
export function findFullWidthPunctuation(source: string, root: YamlNode | undefined): PunctuationProblem[] {
  if (!/[：，［｛－“”\u3000\u00a0]/.test(source)) return []
  const problems: PunctuationProblem[] = []
  const texts = root === undefined ? [] : collectTexts(root)
  const seen = new Set<number>()
  const report: Report = (at, what, partner) => {
    if (seen.has(at) || isInText(at, texts) || isInComment(source, at)) return
    seen.add(at)
    const ascii = ASCII_OF[source[at]!]!
    const places = partner === undefined ? [at] : [at, partner]
    problems.push({
      rule: 'yaml/full-width-punctuation',
      span: { start: at, end: at + 1 },
      message: `\`${source[at]!}\` (full width) where YAML needs \`${ascii}\` ${what}`,
      hint: `type \`${ascii}\` with the keyboard set to English`,
      fix: { title: `write \`${ascii}\``, edits: places.map((place) => narrow(source, place)) },
    })
  }
  for (const match of source.matchAll(FULL_WIDTH_COLON)) report(match.indices![1]![0], 'after a key')
  for (const match of source.matchAll(FULL_WIDTH_DASH)) report(match.indices![1]![0], 'before an item')
  for (const match of source.matchAll(FULL_WIDTH_BRACKET)) {
    const at = match.indices![1]![0]
    report(at, 'to open a list or a mapping', findClosing(source, at))
  }
  for (const match of source.matchAll(FULL_WIDTH_COMMA))
    report(match.indices![1]![0], 'between the items of a mapping')
  const reportBlank = (at: number, fix: Fix | undefined) => {
    if (isInText(at, texts) || isInComment(source, at)) return
    problems.push({
      rule: 'yaml/full-width-punctuation',
      span: { start: at, end: at + 1 },
      message: `${BLANKS[source[at]!]} where YAML needs a plain one`,
      hint: 'type the blank with the keyboard set to English',
      ...(fix && { fix }),
    })
  }
  for (const match of source.matchAll(STRANGE_BLANK_AFTER)) {
    const [start, end] = match.indices![1]!
    reportBlank(start, { title: 'write a plain blank', edits: [{ start, end, text: ' ' }] })
  }
  // How far an indentation was meant to reach is not known, so it is not mended.
  for (const match of source.matchAll(STRANGE_BLANK_BEFORE)) reportBlank(match.indices![1]![0], undefined)
  if (root !== undefined) findInTree(root, source, report)
  return problems.sort((a, b) => a.span.start - b.span.start)
}

/** Reports a character at an offset, what it is for, and where the one is that closes what it opens. */
type Report = (at: number, what: string, partner?: number) => void

/** The edit that writes YAML's own character; a colon and a comma need a blank after them. */
function narrow(source: string, at: number): Edit {
  const ascii = ASCII_OF[source[at]!] ?? source[at]!
  const isGlued = (ascii === ':' || ascii === ',') && !/\s/.test(source[at + 1] ?? ' ')
  return { start: at, end: at + 1, text: isGlued ? `${ascii} ` : ascii }
}

/** The full-width bracket on the same line that closes the one at an offset. */
function findClosing(source: string, at: number): number | undefined {
  const lineEnd = source.indexOf('\n', at)
  const closing = source.indexOf(source[at] === '［' ? '］' : '｝', at)
  return closing === -1 || (lineEnd !== -1 && closing > lineEnd) ? undefined : closing
}

/** Keys below which stand names and patterns, not prose: a comma or a quotation mark there is structure. */
const TERSE_KEYS: ReadonlySet<string> = new Set([
  'codebook',
  'version',
  'languages',
  'fields',
  'lists',
  'id',
  'parent',
  'sections',
  'yields_to',
  'indicators',
  'except',
])

/** Commas in lists that have swallowed their neighbours, and quotes that are part of a value. */
function findInTree(node: YamlNode, source: string, report: Report, terse = false): void {
  if (node.kind === 'mapping') {
    for (const { key, value } of node.entries)
      findInTree(value, source, report, terse || TERSE_KEYS.has(key.text))
    return
  }
  if (node.kind === 'sequence') {
    for (const item of node.items) {
      if (terse && node.flow) reportCommas(item, source, report)
      findInTree(item, source, report, terse)
    }
    return
  }
  if (terse && node.style === 'plain' && /^“[^“”]*”$/.test(node.text)) {
    report(node.span.start, 'around a value', node.span.end - 1)
  }
}

function reportCommas(item: YamlNode, source: string, report: Report): void {
  if (item.kind !== 'scalar' || item.style !== 'plain' || item.text.startsWith('/')) return
  let at = source.indexOf('，', item.span.start)
  while (at !== -1 && at < item.span.end) {
    report(at, 'between the items of a list')
    at = source.indexOf('，', at + 1)
  }
}

/** Places of values that are plainly text: quoted, or several lines long. */
function collectTexts(node: YamlNode, texts: Span[] = []): Span[] {
  if (node.kind === 'sequence') for (const item of node.items) collectTexts(item, texts)
  if (node.kind === 'mapping') for (const entry of node.entries) collectTexts(entry.value, texts)
  if (node.kind === 'scalar' && node.style !== 'plain') texts.push(node.span)
  return texts
}

function isInText(at: number, texts: readonly Span[]): boolean {
  return texts.some((span) => span.start <= at && at < span.end)
}

function isInComment(source: string, at: number): boolean {
  const lineStart = source.lastIndexOf('\n', at - 1) + 1
  return /(?:^|\s)#/.test(source.slice(lineStart, at))
}
