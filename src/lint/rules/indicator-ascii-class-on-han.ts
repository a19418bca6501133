import type { AST } from '@eslint-community/regexpp'
import { locatePattern } from '../pattern-use.js'
import { isHanEdge, listSequences, parseRegex } from '../regex.js'
import type { Finding, Rule } from '../rule.js'

export const asciiClassOnHan: Rule = {
  id: 'indicator/ascii-class-on-han',
  severity: 'warning',
  title: '`\\w` or `[a-z]` where Chinese characters stand',
  explanation:
    '`\\w` and `[a-z]` match Latin letters only. Between Chinese characters, `/患者\\w*满意/` matches `患者满意` and never `患者很满意`. Write `.{0,4}` or `[^，。]*`.',
  fails: `themes:
  - id: satisfaction
    label: {en: Satisfaction, zh: 满意}
    indicators:
      zh: ['/患者\\w*满意/']
`,
  passes: `themes:
  - id: satisfaction
    label: {en: Satisfaction, zh: 满意}
    indicators:
      zh: ['/患者.{0,4}满意/', '/SF-\\w+量表/']
`,
  *check({ patterns, sourceMap }): Iterable<Finding> {
    for (const use of patterns) {
      const { kind, language } = use
      if (kind !== 'regex' || language !== 'zh') continue
      const { pattern } = parseRegex(use)
      if (pattern === undefined) continue
      for (const alternative of pattern.alternatives) {
        for (const elements of listSequences(alternative)) {
          for (const [index, element] of elements.entries()) {
            const inner = element.type === 'Quantifier' ? element.element : element
            if (!isAsciiClass(inner)) continue
            if (!isHanEdge(elements[index - 1], 'last') || !isHanEdge(elements[index + 1], 'first')) continue
            yield {
              span: locatePattern(sourceMap, use, element.start + 1, element.end + 1),
              message: `\`${element.raw}\` between Chinese characters matches Latin letters only`,
              hint: 'write `.{0,4}` for any few characters',
            }
          }
        }
      }
    }
  },
}

/** `\\w`, or a class of nothing but Latin letters, digits and `\\w`. */
function isAsciiClass(element: AST.Element): boolean {
  if (element.type === 'CharacterSet') return element.kind === 'word' && !element.negate
  if (element.type !== 'CharacterClass' || element.negate || element.elements.length === 0) return false
  return element.elements.every((one) => {
    if (one.type === 'CharacterClassRange') return one.min.value >= 0x41 && one.max.value <= 0x7a
    return one.type === 'CharacterSet' && one.kind === 'word' && !one.negate
  })
}
