import {
  CORE_SCHEMA,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from 'js-yaml'
import type { Fix, Span } from '../text/diagnostic.js'
import type { ScalarStyle, YamlEntry, YamlNode, YamlScalar } from './yaml-node.js'

/** Something wrong with the YAML itself: `related` is the other place where one is part of it. */
interface YamlProblem {
  readonly rule: string
  readonly span: Span
  readonly message: string
  readonly hint?: string
  readonly fix?: Fix
  readonly related?: { readonly span: Span; readonly message: string }
}

export interface YamlDocument {
  /** Absent where the source cannot be parsed, or is empty. */
  readonly root?: YamlNode
  readonly problems: readonly YamlProblem[]
}

/** How many values aliases may add to those that are written out, so that a short file cannot fill the memory. */
const MAX_ALIASED_VALUES = 10_000

/** Reads the first document of a YAML source into a tree with places. Never throws; problems come in no order. */
export function readYaml(source: string): YamlDocument {
  let events: Event[]
  try {
    events = parseEvents(source, { maxDepth: 50 })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return { problems: [describeSyntaxError(source, error)] }
  }
  const reader = new EventReader(source, events)
  const root = reader.readDocument()
  return root === undefined ? { problems: reader.problems } : { root, problems: reader.problems }
}

/** js-yaml's reason, and what is most often behind it, by what stands on the line. */
function describeSyntaxError(source: string, error: YAMLException): YamlProblem {
  const at = Math.min(error.mark?.position ?? 0, source.length)
  const lineStart = source.lastIndexOf('\n', at - 1) + 1
  const lineEnd = source.indexOf('\n', at)
  const line = source.slice(lineStart, lineEnd === -1 ? source.length : lineEnd)
  const reserved = describeReserved(source, error, at)
  if (reserved !== undefined) return reserved
  const tab = /indentation/.test(error.reason) ? findTab(source, lineStart) : undefined
  if (tab !== undefined) {
    return {
      rule: 'yaml/syntax',
      span: { start: tab, end: tab + 1 },
      message: 'the YAML cannot be read: a tab in the indentation',
      hint: 'indent with blanks, not with tabs',
    }
  }
  const before = source.slice(source.lastIndexOf('\n', lineStart - 2) + 1, Math.max(lineStart - 1, 0))
  return {
    rule: 'yaml/syntax',
    span: { start: at, end: Math.min(at + 1, source.length) },
    message: `the YAML cannot be read: ${error.reason}`,
    hint: suggestSyntax(line, before, source[at] ?? '', error.reason),
  }
}

/** Text that begins with a sign that YAML keeps for itself: `@list` above all. */
function describeReserved(source: string, error: YAMLException, at: number): YamlProblem | undefined {
  // A star that stands alone: an alias without a name, told of after the star.
  if (/alias node/.test(error.reason) && source[at - 1] === '*') {
    return {
      rule: 'yaml/syntax',
      span: { start: at - 1, end: at },
      message: 'the YAML cannot be read: text without quotes cannot begin with `*`',
      hint: 'put it in quotes: "* …"',
    }
  }
  const sign = source[at] ?? ''
  if (sign === '' || !'@`%'.includes(sign)) return undefined
  const [word = sign] = /^@[\p{L}\p{N}_-]*/u.exec(source.slice(at, at + 100)) ?? []
  const end = at + word.length
  const isWhole = word !== sign && /^[ \t]*(?:[,\]}]|\r?\n|$)/.test(source.slice(end, end + 100))
  return {
    rule: 'yaml/syntax',
    span: { start: at, end },
    message: `the YAML cannot be read: text without quotes cannot begin with \`${sign}\``,
    hint: `put it in quotes: "${word === sign ? `${sign}…` : word}"`,
    ...(isWhole && { fix: { title: 'put it in quotes', edits: [{ start: at, end, text: `"${word}"` }] } }),
  }
}

/** A tab in the indentation of a line or of the one after it. */
function findTab(source: string, lineStart: number): number | undefined {
  for (let start = lineStart, n = 0; n < 2; n += 1) {
    const indent = /^ *\t/.exec(source.slice(start, start + 200))
    if (indent !== null) return start + indent[0].length - 1
    const next = source.indexOf('\n', start)
    if (next === -1) return undefined
    start = next + 1
  }
  return undefined
}

function suggestSyntax(line: string, before: string, character: string, reason: string): string {
  if (/tab/.test(reason)) return 'indent with blanks, not with tabs'
  if (/escape/.test(reason))
    return 'put the text between single quotes: between double quotes a backslash begins an escape'
  if (/indentation/.test(reason) && /(?:: +|- +|^\s*)(?:"[^"]*|'[^']*)$/.test(before))
    return 'close the quote on the line before'
  if (/quoted scalar/.test(reason)) return 'close the quote; a quote inside single quotes is written twice'
  if (/^\s*(?:- +)?[^\s#'"[{][^'"]*: +[^'"[{#]*: /.test(line))
    return 'put the value in quotes: it holds a colon and a blank'
  if (
    /flow collection/.test(reason) &&
    /[{[]/.test(character) &&
    /[[,] *\/[^,]*$/.test(line.split(character)[0]!)
  )
    return 'put the regular expression in single quotes: brackets and commas part a list'
  if (/flow collection/.test(reason)) return 'close the bracket, and part the items by commas'
  if (/indentation/.test(reason)) return 'indent the line as its neighbours are'
  return 'look at this line and the one before: quotes, brackets and indentation'
}

const SCALAR_STYLES: Readonly<Record<number, ScalarStyle>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
}

class EventReader {
  readonly problems: YamlProblem[] = []
  readonly #source: string
  readonly #events: readonly Event[]
  #next = 0
  /** Where the last read token ends: an empty value stands there. */
  #lastEnd = 0
  #aliasedValues = 0
  readonly #anchors = new Map<string, YamlNode>()

  constructor(source: string, events: readonly Event[]) {
    this.#source = source
    this.#events = events
  }

  readDocument(): YamlNode | undefined {
    if (this.#events.length === 0) return undefined
    this.#next = 1
    const root = this.#readNode()
    const following = this.#events[this.#next + 1]
    if (following !== undefined) {
      this.#report(
        'yaml/multiple-documents',
        this.#findDocumentMark(),
        'a codebook is one YAML document; this begins a second',
        {
          hint: 'remove the `---`, or put the second codebook into a file of its own',
        },
      )
    }
    return root
  }

  #readNode(): YamlNode {
    const event = this.#events[this.#next]!
    this.#next += 1
    if (event.type === EVENT_ID.SCALAR) return this.#remember(event, this.#readScalar(event))
    if (event.type === EVENT_ID.SEQUENCE) return this.#remember(event, this.#readSequence(event))
    if (event.type === EVENT_ID.MAPPING) return this.#remember(event, this.#readMapping(event))
    if (event.type === EVENT_ID.ALIAS) return this.#readAlias(event)
    throw new Error(`unexpected YAML event ${event.type}`)
  }

  #remember(event: { anchorStart: number; anchorEnd: number }, node: YamlNode): YamlNode {
    if (event.anchorStart >= 0)
      this.#anchors.set(this.#source.slice(event.anchorStart, event.anchorEnd), node)
    return node
  }

  #readScalar(event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>): YamlScalar {
    const style = SCALAR_STYLES[event.style] ?? 'plain'
    if (event.valueStart < 0) {
      const span = { start: this.#lastEnd, end: this.#lastEnd }
      const value = this.#resolveTag(event, '') === '' ? '' : null
      return { kind: 'scalar', span, style, text: '', value, inner: span, indent: 0 }
    }
    const inner = { start: event.valueStart, end: event.valueEnd }
    const quoted = style === 'single' || style === 'double'
    const span = quoted ? { start: inner.start - 1, end: inner.end + 1 } : this.#trimSpan(inner)
    this.#lastEnd = span.end
    const text = getScalarValue(this.#source, event)
    const value = style === 'plain' ? this.#resolvePlain(event, text) : text
    return { kind: 'scalar', span, style, text, value, inner, indent: Math.max(event.indent, 0) }
  }

  #resolvePlain(event: { tagStart: number; tagEnd: number }, text: string): YamlScalar['value'] {
    const tagged = this.#resolveTag(event, text)
    if (tagged !== undefined) return tagged
    const { value } = CORE_SCHEMA.resolveImplicitScalarTag(text)
    return value as YamlScalar['value']
  }

  /** `!!str` makes text of a plain scalar; a codebook needs no other tag. */
  #resolveTag(event: { tagStart: number; tagEnd: number }, text: string): string | undefined {
    if (event.tagStart < 0) return undefined
    const tag = this.#source.slice(event.tagStart, event.tagEnd)
    if (tag === '!!str' || tag === '!') return text
    this.#report('yaml/syntax', { start: event.tagStart, end: event.tagEnd }, `unknown tag \`${tag}\``, {
      hint: 'remove the tag: a codebook needs none',
    })
    return text
  }

  #readSequence(event: Extract<Event, { type: typeof EVENT_ID.SEQUENCE }>): YamlNode {
    this.#lastEnd = event.start + 1
    const flow = this.#source[event.start] === '['
    const items: YamlNode[] = []
    while (this.#events[this.#next]!.type !== EVENT_ID.POP) {
      if (!flow) this.#skipToDash()
      items.push(this.#readNode())
    }
    this.#next += 1
    return { kind: 'sequence', span: this.#closeSpan(event.start, flow, ']'), flow, items }
  }

  #readMapping(event: Extract<Event, { type: typeof EVENT_ID.MAPPING }>): YamlNode {
    const flow = this.#source[event.start] === '{'
    this.#lastEnd = flow ? event.start + 1 : event.start
    const entries: YamlEntry[] = []
    const seen = new Map<string, Span>()
    while (this.#events[this.#next]!.type !== EVENT_ID.POP) {
      const key = this.#readNode()
      if (this.#source[this.#lastEnd] === ':') this.#lastEnd += 1
      const value = this.#readNode()
      if (key.kind !== 'scalar') {
        this.#report('yaml/syntax', key.span, 'a key must be text, not a list or a mapping', {
          hint: 'put quotes around the key if its brackets are part of the text',
        })
        continue
      }
      if (key.text === '<<' && key.style === 'plain') {
        this.#report(
          'yaml/merge-key',
          key.span,
          'merge keys (`<<`) are not part of YAML 1.2 and are not read',
          {
            hint: 'write the keys out, or use `lists` for indicators that several themes share',
          },
        )
        continue
      }
      const first = seen.get(key.text)
      if (first === undefined) seen.set(key.text, key.span)
      else {
        this.#report(
          'yaml/duplicate-key',
          key.span,
          `the key \`${key.text}\` stands twice; only the first is read`,
          {
            hint: 'join the two values, or remove one of them',
            related: { span: first, message: `\`${key.text}\` stands here first` },
          },
        )
      }
      entries.push({ key, value })
    }
    this.#next += 1
    return { kind: 'mapping', span: this.#closeSpan(event.start, flow, '}'), flow, entries }
  }

  #readAlias(event: { anchorStart: number; anchorEnd: number }): YamlNode {
    const name = this.#source.slice(event.anchorStart, event.anchorEnd)
    const span = { start: event.anchorStart - 1, end: event.anchorEnd }
    this.#lastEnd = span.end
    const target = this.#anchors.get(name)
    if (target === undefined) {
      this.#report('yaml/alias', span, `the alias \`*${name}\` names no value that is complete before it`, {
        hint: `put it in quotes if a word with a star is meant: "*${name}"`,
      })
    } else {
      const size = this.#countValues(target)
      if (this.#aliasedValues + size <= MAX_ALIASED_VALUES) {
        this.#aliasedValues += size
        return { ...target, span }
      }
      this.#report('yaml/alias', span, `aliases repeat more than ${MAX_ALIASED_VALUES} values`, {
        hint: 'use `lists` for indicators that several themes share',
      })
    }
    return { kind: 'scalar', span, style: 'plain', text: '', value: null, inner: span, indent: 0 }
  }

  readonly #sizes = new Map<YamlNode, number>()

  #countValues(node: YamlNode): number {
    const known = this.#sizes.get(node)
    if (known !== undefined) return known
    let size = 1
    if (node.kind === 'sequence') for (const item of node.items) size += this.#countValues(item)
    if (node.kind === 'mapping') for (const entry of node.entries) size += this.#countValues(entry.value)
    this.#sizes.set(node, size)
    return size
  }

  /** The end of a collection is not in the events: a block ends with its last value, a flow with its bracket. */
  #closeSpan(start: number, flow: boolean, bracket: string): Span {
    if (flow) {
      let at = this.#lastEnd
      while (at < this.#source.length && this.#source[at] !== bracket) {
        if (this.#source[at] === '#') {
          while (at < this.#source.length && this.#source[at] !== '\n') at += 1
        } else at += 1
      }
      this.#lastEnd = Math.min(at + 1, this.#source.length)
    }
    return { start, end: Math.max(this.#lastEnd, start + 1) }
  }

  #skipToDash(): void {
    let at = this.#lastEnd
    while (at < this.#source.length && this.#source[at] !== '-') {
      if (this.#source[at] === '#') {
        while (at < this.#source.length && this.#source[at] !== '\n') at += 1
      } else at += 1
    }
    if (at < this.#source.length) this.#lastEnd = at + 1
  }

  #findDocumentMark(): Span {
    const at = this.#source.indexOf('\n---', this.#lastEnd)
    const start = at === -1 ? this.#lastEnd : at + 1
    return { start, end: start + 3 }
  }

  #trimSpan(span: Span): Span {
    let { start, end } = span
    while (end > start && isBlank(this.#source.charCodeAt(end - 1))) end -= 1
    while (start < end && isBlank(this.#source.charCodeAt(start))) start += 1
    return { start, end }
  }

  #report(
    rule: string,
    span: Span,
    message: string,
    more: { hint?: string; related?: { span: Span; message: string } } = {},
  ): void {
    this.problems.push({ rule, span, message, ...more })
  }
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d
}
