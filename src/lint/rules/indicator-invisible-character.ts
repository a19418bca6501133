import type { Pointer } from '../../codebook/yaml-node.js'
import { Script, scriptOf } from '../../text/script.js'
import { locateText } from '../pattern-use.js'
import type { Finding, Rule } from '../rule.js'

export const invisibleCharacter: Rule = {
  id: 'indicator/invisible-character',
  severity: 'warning',
  title: 'A character that cannot be seen',
  explanation:
    'Text copied from a page or a PDF brings zero-width spaces, soft hyphens and direction marks with it. They make two ids that look alike differ, and a pattern of letters that no page holds. `--fix` removes them.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [out-of-pocket\u200b cost]
      zh: [自付\u200b费用]
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [out-of-pocket cost]
      zh: [自付费用]
`,
  *check({ codebook, patterns, sourceMap }): Iterable<Finding> {
    const texts: (readonly [string, Pointer, number])[] = patterns.map(({ text, pointer, start }) => [
      text,
      pointer,
      start,
    ])
    for (const [index, theme] of codebook.themes.entries()) {
      texts.push([theme.id, ['themes', index, 'id'], 0])
      for (const language of codebook.languages)
        texts.push([theme.label[language] ?? '', ['themes', index, 'label', language], 0])
    }
    for (const [text, pointer, start] of texts) {
      const at = findInvisible(text)
      if (at === -1) continue
      const span = locateText(sourceMap, pointer, start + at, start + at + 1)
      const isWritten = sourceMap.source.slice(span.start, span.end) === text[at]
      yield {
        span,
        message: `an invisible character (${nameOf(text.charCodeAt(at))}) in \`${text.slice(0, at)}·${text.slice(at + 1)}\``,
        hint: 'remove it',
        ...(isWritten ? { fix: { title: 'remove it', edits: [{ ...span, text: '' }] } } : {}),
      }
    }
  },
}

function findInvisible(text: string): number {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    // The second half of a character beyond the first plane is no character of its own.
    if (scriptOf(unit) === Script.Invisible && (unit < 0xdc00 || unit > 0xdfff)) return i
  }
  return -1
}

function nameOf(unit: number): string {
  return `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`
}
