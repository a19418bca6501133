import { locatePattern } from '../pattern-use.js'
import { isHanEdge, listSequences, parseRegex } from '../regex.js'
import type { Finding, Rule } from '../rule.js'

export const hanWordBoundary: Rule = {
  id: 'indicator/han-word-boundary',
  severity: 'warning',
  title: 'A word edge beside a Chinese character',
  explanation:
    'Chinese has no spaces between words, and `\\b` knows Latin letters and digits only: `/\\b研究\\b/` matches neither `研究` nor `的研究了`. `--fix` removes it.',
  fails: `themes:
  - id: study
    label: {en: Study, zh: 研究}
    indicators:
      zh: ['/\\b研究\\b/']
`,
  passes: `themes:
  - id: study
    label: {en: Study, zh: 研究}
    indicators:
      zh: ['/\\bRCT研究/', /研究/]
`,
  *check({ patterns, sourceMap }): Iterable<Finding> {
    for (const use of patterns) {
      const { kind } = use
      if (kind !== 'regex') continue
      const { pattern } = parseRegex(use)
      if (pattern === undefined) continue
      for (const alternative of pattern.alternatives) {
        for (const elements of listSequences(alternative)) {
          for (const [index, element] of elements.entries()) {
            if (element.type !== 'Assertion' || element.kind !== 'word' || element.negate) continue
            const before = elements[index - 1]
            const after = elements[index + 1]
            const hanBefore = isHanEdge(before, 'last')
            const hanAfter = isHanEdge(after, 'first')
            if (!(hanBefore && (after === undefined || hanAfter)) && !(hanAfter && before === undefined))
              continue
            const span = locatePattern(sourceMap, use, element.start + 1, element.end + 1)
            yield {
              span,
              message: '`\\b` beside a Chinese character does not match inside Chinese text',
              hint: 'remove `\\b`: Chinese has no spaces between words',
              fix: { title: 'remove `\\b`', edits: [{ ...span, text: '' }] },
            }
          }
        }
      }
    }
  },
}
