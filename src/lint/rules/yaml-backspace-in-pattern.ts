import { locatePattern } from '../pattern-use.js'
import type { Finding, Rule } from '../rule.js'

/** What a double-quoted escape turned into, and how a regular expression writes it. */
const WRITTEN_AS: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\f': '\\f',
  '\v': '\\v',
  '\u001b': '\\e',
}

export const backspaceInPattern: Rule = {
  id: 'yaml/backspace-in-pattern',
  severity: 'error',
  title: 'A double-quoted `\\b` became a backspace character',
  explanation:
    'Between double quotes YAML reads `\\b` as the backspace character, so that a word edge of a regular expression silently becomes a character that no page holds. Between single quotes, or without quotes, a backslash is a backslash. `--fix` changes the quotes where nothing else in the text depends on them.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: ["/\\bcosts?\\b/"]
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: ['/\\bcosts?\\b/']
`,
  *check({ patterns, sourceMap }): Iterable<Finding> {
    const seen = new Set<unknown>()
    for (const use of patterns) {
      const { text, pointer } = use
      const control = /[\b\f\v\u001b]/.exec(text)
      const node = sourceMap.nodeAt(pointer)
      if (control === null || node?.kind !== 'scalar' || node.style !== 'double' || seen.has(node)) continue
      seen.add(node)
      const inner = sourceMap.source.slice(node.inner.start, node.inner.end)
      // Only escapes that were meant for the regular expression: anything else would change its meaning.
      const isSafe = /^(?:[^\\'\n]|\\[bfv])*$/.test(inner)
      yield {
        span: locatePattern(sourceMap, use, control.index, control.index + 1),
        message: `\`${WRITTEN_AS[control[0]]!}\` between double quotes is a control character, which no page holds`,
        hint: 'put the pattern between single quotes',
        ...(isSafe
          ? { fix: { title: 'put it between single quotes', edits: [{ ...node.span, text: `'${inner}'` }] } }
          : {}),
      }
    }
  },
}
