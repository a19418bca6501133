import { locatePattern } from '../pattern-use.js'
import type { Finding, Rule } from '../rule.js'

export const chineseWildcard: Rule = {
  id: 'indicator/chinese-wildcard',
  severity: 'error',
  title: 'A wildcard in a Chinese pattern',
  explanation:
    '`*` and `?` stand for parts of a word, and Chinese text has no spaces that would end one. Write `before: [缺乏, 清晰]` with `within`, or a regular expression.',
  fails: `themes:
  - id: clarity
    label: {en: Lack of clarity, zh: 不清晰}
    indicators:
      zh: [缺乏*清晰]
`,
  passes: `themes:
  - id: clarity
    label: {en: Lack of clarity, zh: 不清晰}
    indicators:
      zh:
        - before: [缺乏, 清晰]
          within: 6
`,
  *check({ patterns, sourceMap }): Iterable<Finding> {
    for (const use of patterns) {
      const { text, kind, language } = use
      if (kind !== 'words' || language !== 'zh') continue
      const at = text.search(/[*?]/)
      if (at === -1) continue
      yield {
        span: locatePattern(sourceMap, use, at, at + 1),
        message: `\`${text[at]!}\` is no wildcard in Chinese: \`${text}\``,
        hint: 'write `before: [… , …]` with `within`, or a regular expression between slashes',
      }
    }
  },
}
