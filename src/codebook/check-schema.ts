import type { z } from 'zod'
import type { Fix, Span } from '../text/diagnostic.js'
import { suggestName } from './did-you-mean.js'
import { codebookSchema, INDICATOR_FORMS } from './schema.js'
import type { SourceMap } from './source-map.js'
import { entryOf, type Pointer, toValue, type YamlNode } from './yaml-node.js'

/** Where a codebook departs from the schema. `drop` is the part that cannot be used, absent where all can. */
export interface SchemaProblem {
  readonly rule: string
  readonly span: Span
  readonly message: string
  readonly hint?: string
  readonly fix?: Fix
  readonly drop?: Pointer
  /** A misspelled key is read as the one it was meant to be. */
  readonly rename?: { readonly pointer: Pointer; readonly name: string }
  /** The whole of the value that is wrong, where `span` is only its key. */
  readonly extent?: Span
}

type Issue = z.core.$ZodIssue

/** Checks a codebook's tree against the schema. Problems come in no order. */
export function checkSchema(root: YamlNode, map: SourceMap): SchemaProblem[] {
  const result = codebookSchema.safeParse(toValue(root))
  if (result.success) return []
  const problems: SchemaProblem[] = []
  for (const issue of result.error.issues) describeIssue(issue, [], map, problems)
  // Of a list where text belongs zod also says that it is too short.
  const isWrongType = (span: Span) =>
    problems.some((one) => one.rule === 'schema/wrong-type' && one.span.start === span.start)
  return problems.filter(({ rule, span }) => rule !== 'schema/invalid-value' || !isWrongType(span))
}

function describeIssue(issue: Issue, base: Pointer, map: SourceMap, problems: SchemaProblem[]): void {
  const pointer: Pointer = [
    ...base,
    ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
  ]
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) problems.push(describeUnknownKey(key, pointer, map))
  } else if (issue.code === 'invalid_union' && map.nodeAt(pointer) === undefined) {
    problems.push(describeMissingKey(pointer, map))
  } else if (issue.code === 'invalid_union') {
    describeUnion(issue, pointer, map, problems)
  } else if (issue.code === 'invalid_type' && map.nodeAt(pointer) === undefined) {
    problems.push(describeMissingKey(pointer, map))
  } else if (issue.code === 'invalid_type') {
    problems.push(describeWrongType(issue.expected, pointer, map))
  } else {
    problems.push(describeInvalidValue(issue, pointer, map))
  }
}

/** Of the forms a value may have, the one it comes nearest to tells what is wrong with it. */
function describeUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  pointer: Pointer,
  map: SourceMap,
  problems: SchemaProblem[],
): void {
  const node = map.nodeAt(pointer)
  const isIndicator = pointer.at(-3) === 'indicators'
  if (isIndicator && node?.kind === 'mapping') {
    const forms = INDICATOR_FORMS.filter((form) => entryOf(node, form) !== undefined)
    const [, second] = forms
    if (forms.length === 0) {
      problems.push(describeFormlessIndicator(node, pointer, map))
      return
    }
    if (second !== undefined) {
      problems.push({
        rule: 'schema/invalid-value',
        span: map.nearestSpan([...pointer, second], 'key'),
        message: `an indicator has one form, and this has ${forms.map((form) => `\`${form}\``).join(' and ')}`,
        hint: 'make two indicators of it',
        drop: pointer,
      })
      return
    }
  }
  const fitting = issue.errors.filter((issues) => !issues.some((one) => isWrongKind(one)))
  const branches = fitting.length > 0 ? fitting : []
  const best = [...branches].sort((a, b) => countMissing(a, pointer, map) - countMissing(b, pointer, map))[0]
  if (best === undefined) problems.push(describeWrongType(namesOf(issue), pointer, map))
  else for (const one of best) describeIssue(one, pointer, map, problems)
}

function isWrongKind(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0
}

function countMissing(issues: readonly Issue[], pointer: Pointer, map: SourceMap): number {
  return issues.filter((issue) => {
    const full: Pointer = [
      ...pointer,
      ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
    ]
    return issue.code === 'invalid_type' && map.nodeAt(full) === undefined
  }).length
}

function namesOf(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  const kinds = new Set<string>()
  for (const issues of issue.errors) {
    for (const one of issues) {
      if (one.path.length > 0) continue
      if (one.code === 'invalid_type') kinds.add(one.expected)
      if (one.code === 'invalid_value')
        kinds.add(one.values.map((value) => `\`${String(value)}\``).join(', '))
    }
  }
  return [...kinds].join('|')
}

function describeFormlessIndicator(node: YamlNode, pointer: Pointer, map: SourceMap): SchemaProblem {
  const keys = node.kind === 'mapping' ? node.entries.map((entry) => entry.key.text) : []
  const unknown = keys.find(
    (key) => !['id', 'not', 'unless', 'sections', 'subject', 'short', 'within', 'clause'].includes(key),
  )
  const suggestion = unknown === undefined ? undefined : suggestName(unknown, INDICATOR_FORMS)
  const forms = INDICATOR_FORMS.map((form) => `\`${form}\``).join(', ')
  if (unknown === undefined) {
    return {
      rule: 'schema/missing-key',
      span: map.headSpan(pointer),
      message: `an indicator written as a mapping needs one of ${forms}`,
      hint: 'say what it matches: `match: words`',
      drop: pointer,
    }
  }
  return {
    rule: 'schema/unknown-key',
    span: map.nearestSpan([...pointer, unknown], 'key'),
    message: `unknown key \`${unknown}\` in an indicator; expected one of ${forms}`,
    hint:
      suggestion === undefined
        ? 'a phrase that holds a colon and a space must stand in quotes'
        : `did you mean \`${suggestion}\`?`,
    ...(suggestion === undefined ? {} : renameFix(map, [...pointer, unknown], suggestion)),
    drop: pointer,
  }
}

function describeUnknownKey(key: string, parent: Pointer, map: SourceMap): SchemaProblem {
  const allowed = allowedKeys(parent, map)
  const node = map.nodeAt(parent)
  const taken = new Set(node?.kind === 'mapping' ? node.entries.map((entry) => entry.key.text) : [])
  const suggestion =
    languageKey(key, allowed, taken) ??
    suggestName(
      key,
      allowed.filter((name) => !taken.has(name)),
    )
  const pointer = [...parent, key]
  return {
    rule: 'schema/unknown-key',
    span: map.nearestSpan(pointer, 'key'),
    message: `unknown key \`${key}\` in ${describeHolder(parent, map)}`,
    hint:
      suggestion !== undefined
        ? `did you mean \`${suggestion}\`?`
        : isTornText(key, map.nodeAt(pointer))
          ? 'a comma between braces ends a text: put the whole text in quotes'
          : `the keys here are ${allowed.map((name) => `\`${name}\``).join(', ')}`,
    ...(suggestion === undefined ? {} : renameFix(map, pointer, suggestion)),
    ...(suggestion === undefined ? { drop: pointer } : { rename: { pointer, name: suggestion } }),
  }
}

/** `{en: helps, or listens}`: words after a comma, with nothing after them. */
function isTornText(key: string, value: YamlNode | undefined): boolean {
  return /[\s\u3002\uff0c]/.test(key) && value?.kind === 'scalar' && value.text === ''
}

/** `中文:` and `english:` are `zh:` and `en:`. */
function languageKey(
  key: string,
  allowed: readonly string[],
  taken: ReadonlySet<string>,
): string | undefined {
  const language = LANGUAGE_SYNONYMS[key.toLowerCase()]
  return language !== undefined && allowed.includes(language) && !taken.has(language) ? language : undefined
}

function renameFix(map: SourceMap, pointer: Pointer, name: string): { fix: Fix } | object {
  const span = map.spanOf(pointer, 'key')
  return span === undefined
    ? {}
    : { fix: { title: `rename the key to \`${name}\``, edits: [{ ...span, text: name }] } }
}

function describeMissingKey(pointer: Pointer, map: SourceMap): SchemaProblem {
  const key = String(pointer.at(-1) ?? '')
  const parent = pointer.slice(0, -1)
  if (pointer.length === 0) {
    return {
      rule: 'schema/missing-key',
      span: { start: 0, end: 0 },
      message: 'the file is empty; expected a codebook',
      hint: '`themeline init` writes one to start from',
    }
  }
  const dropsParent = key === 'id' || key === 'text' || key === 'flip' || key === 'except'
  return {
    rule: 'schema/missing-key',
    span: map.headSpan(parent),
    message: `${describeHolder(parent, map)} has no \`${key}\``,
    hint: MISSING_HINTS[key] ?? `add \`${key}:\``,
    ...(dropsParent ? { drop: parent } : {}),
  }
}

const MISSING_HINTS: Readonly<Record<string, string>> = {
  codebook: 'begin the file with `codebook: a-short-id`',
  version: 'add `version: 1.0.0`',
  themes: 'add `themes:` and a list of themes below it',
  id: 'add `id: a-short-id`',
  label: 'add `label: {en: …, zh: …}`',
}

function describeWrongType(expected: string, pointer: Pointer, map: SourceMap): SchemaProblem {
  const node = map.nodeAt(pointer)
  const wanted = expected.split('|').map((kind) => KIND_NAMES[kind] ?? kind)
  const problem = {
    rule: 'schema/wrong-type',
    span: node?.kind === 'scalar' ? map.nearestSpan(pointer) : map.headSpan(pointer),
    message: `expected ${joinOr(wanted)} for ${describeSlot(pointer)}, found ${describeFound(node)}`,
  }
  const readsAsText = node?.kind === 'scalar' && node.style === 'plain' && node.value !== null
  if (expected.split('|').includes('string') && readsAsText) {
    return {
      ...problem,
      hint: `put it in quotes: "${node.text}"`,
      fix: { title: 'put it in quotes', edits: [{ ...node.span, text: `"${node.text}"` }] },
    }
  }
  return { ...problem, hint: describeExpectedHint(expected, pointer, node), drop: dropFor(pointer) }
}

/** An indicator or an example of which one part cannot be used cannot be used at all. */
function dropFor(pointer: Pointer): Pointer {
  const indicators = pointer.indexOf('indicators')
  if (indicators === 2 && pointer.length > 5) return pointer.slice(0, 5)
  if ((pointer[2] === 'examples' || pointer[2] === 'counterexamples') && pointer.length > 4)
    return pointer.slice(0, 4)
  if (pointer[0] === 'themes' && pointer.length === 3 && pointer[2] === 'id') return pointer.slice(0, 2)
  if (pointer.at(-1) === 'except' || pointer.at(-1) === 'flip') return pointer.slice(0, -1)
  return pointer
}

function describeExpectedHint(expected: string, pointer: Pointer, node: YamlNode | undefined): string {
  const kinds = expected.split('|')
  const last = pointer.at(-1)
  if (node?.kind === 'scalar' && node.value === null && typeof last === 'number')
    return 'remove the item, or put it in quotes if the word is meant'
  if (pointer.length === 0) return 'a codebook begins with `codebook: a-short-id`'
  if (last === 'themes' && node?.kind === 'mapping') {
    return `write each theme as an item of a list: \`- id: ${node.entries[0]?.key.text ?? 'a-short-id'}\``
  }
  if (kinds.includes('boolean')) return 'write `true` or `false`'
  if (pointer[0] === 'themes' && pointer.length === 2)
    return `write \`- id: ${node?.kind === 'scalar' ? node.text : 'a-short-id'}\` and a label`
  if (node?.kind === 'scalar' && node.value === null)
    return `write a value after \`${String(pointer.at(-1) ?? '')}\`, or remove the key`
  if (kinds.includes('array') && node?.kind === 'scalar') return `make it a list: [${node.text}]`
  if (kinds.includes('array')) return 'begin each item of the list with `- `'
  if (pointer[2] === 'indicators' && pointer.length === 3)
    return 'give the indicators by language: `en:` and `zh:`'
  if (kinds.includes('string') && node?.kind === 'mapping')
    return 'a phrase that holds a colon and a space must stand in quotes'
  return 'see `themeline explain schema/wrong-type`'
}

function describeInvalidValue(issue: Issue, pointer: Pointer, map: SourceMap): SchemaProblem {
  const node = map.nodeAt(pointer)
  const span = node?.kind === 'scalar' ? node.span : map.headSpan(pointer)
  const rule = 'schema/invalid-value'
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const found = node?.kind === 'scalar' ? node.text : ''
    const suggestion =
      (values.includes('zh') ? LANGUAGE_SYNONYMS[found.toLowerCase()] : undefined) ??
      suggestName(found, values)
    if (node?.kind !== 'scalar')
      return describeWrongType(values.map((value) => `\`${value}\``).join('|'), pointer, map)
    return {
      rule,
      span,
      message: `expected ${joinOr(values.map((value) => `\`${value}\``))} for ${describeSlot(pointer)}, found \`${found}\``,
      hint:
        suggestion === undefined ? `write one of ${values.join(', ')}` : `did you mean \`${suggestion}\`?`,
      ...(suggestion === undefined
        ? {}
        : { fix: { title: `write \`${suggestion}\``, edits: [{ ...span, text: suggestion }] } }),
      drop: dropFor(pointer),
    }
  }
  if (issue.code === 'too_small' && issue.origin === 'string') {
    return {
      rule,
      span,
      message: `${describeSlot(pointer)} is empty`,
      hint: 'write the text, or remove the entry',
      drop: dropFor(pointer),
    }
  }
  if (issue.code === 'too_small' && issue.origin === 'array') {
    const needed = Number(issue.minimum)
    const few = needed === 1 ? 'is an empty list' : `needs at least ${needed} items`
    return {
      rule,
      span,
      ...(node === undefined ? {} : { extent: node.span }),
      message: `${describeSlot(pointer)} ${few}`,
      hint: needed === 1 ? 'add an item, or remove the key' : 'add an item, or write it as plain words',
      ...(pointer.length > 1 ? { drop: dropFor(pointer) } : {}),
    }
  }
  return {
    rule,
    span,
    message: `expected a whole number from 0 to 100 for ${describeSlot(pointer)}, found ${describeFound(node)}`,
    hint: 'write a whole number from 0 to 100',
    drop: dropFor(pointer),
  }
}

/** What people write for the two languages. Only offered where a language is expected. */
const LANGUAGE_SYNONYMS: Readonly<Record<string, string>> = {
  cn: 'zh',
  ch: 'zh',
  chi: 'zh',
  zho: 'zh',
  'zh-cn': 'zh',
  'zh-hans': 'zh',
  'zh-tw': 'zh',
  chinese: 'zh',
  中文: 'zh',
  eng: 'en',
  'en-us': 'en',
  'en-gb': 'en',
  english: 'en',
  英文: 'en',
}

const KIND_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a mapping',
  record: 'a mapping',
  array: 'a list',
  boolean: '`true` or `false`',
  int: 'a whole number',
  number: 'a number',
}

function describeFound(node: YamlNode | undefined): string {
  if (node === undefined) return 'nothing'
  if (node.kind === 'sequence') return 'a list'
  if (node.kind === 'mapping') return 'a mapping'
  if (node.value === null) return 'nothing'
  if (typeof node.value === 'number') return `the number ${node.text}`
  if (typeof node.value === 'boolean') return `the truth value ${node.text}`
  return `the text \`${node.text.length > 40 ? `${node.text.slice(0, 39)}…` : node.text}\``
}

/** What a pointer leads to, in words: `label`, item 2 of `near`. */
function describeSlot(pointer: Pointer): string {
  const last = pointer.at(-1)
  if (last === undefined) return 'a codebook'
  if (typeof last === 'string') return `\`${last}\``
  return `item ${last + 1} of \`${String(pointer.at(-2) ?? '')}\``
}

/** What holds a key, in words: theme `cost`, an indicator, the codebook. */
function describeHolder(pointer: Pointer, map: SourceMap): string {
  if (pointer.length === 0) return 'the codebook'
  const [first, index, part] = pointer
  if (first === 'themes' && typeof index === 'number') {
    const idNode = map.nodeAt(['themes', index, 'id'])
    const theme =
      idNode?.kind === 'scalar' && idNode.text !== '' ? `theme \`${idNode.text}\`` : `theme ${index + 1}`
    if (pointer.length === 2) return theme
    if (part === 'indicators' && pointer.length > 4) return `an indicator of ${theme}`
    if (part === 'examples' && pointer.length > 3) return `an example of ${theme}`
    if (part === 'counterexamples' && pointer.length > 3) return `a counterexample of ${theme}`
    return `\`${String(pointer.at(-1))}\` of ${theme}`
  }
  return `\`${pointer.filter((step) => typeof step === 'string').join('.')}\``
}

const ROOT_KEYS = Object.keys(codebookSchema.shape)
const THEME_KEYS = Object.keys(codebookSchema.shape.themes.element.shape)
const EXAMPLE_KEYS = ['text', 'lang', 'by', 'section', 'todo']

/** The keys that may stand in the mapping at a pointer. */
function allowedKeys(pointer: Pointer, map: SourceMap): readonly string[] {
  if (pointer.length === 0) return ROOT_KEYS
  const part = pointer[2]
  if (pointer[0] === 'themes' && pointer.length === 2) return THEME_KEYS
  if (part === 'negation') return ['flip']
  if (pointer.at(-1) === 'sections') return ['except']
  if (part === 'indicators' && pointer.length === 5) {
    const node = map.nodeAt(pointer)
    const has = (key: string) => node?.kind === 'mapping' && entryOf(node, key) !== undefined
    const distance = has('near') || has('before') ? ['within', 'clause'] : []
    return [...INDICATOR_FORMS.filter(has), ...distance, 'id', 'not', 'unless', 'sections', 'short']
  }
  if ((part === 'examples' || part === 'counterexamples') && pointer.length === 4) return EXAMPLE_KEYS
  return ['en', 'zh']
}

function joinOr(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)!}`
}
