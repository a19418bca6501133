import type { Pointer } from '../../codebook/yaml-node.js'
import { isSimplifiedOnly, isTraditionalOnly } from '../../text/script.js'
import { locateText } from '../pattern-use.js'
import type { Finding, Rule } from '../rule.js'

export const mixedVariants: Rule = {
  id: 'language/mixed-variants',
  severity: 'warning',
  title: 'Simplified and traditional Chinese in one phrase',
  explanation:
    'Matching takes simplified and traditional characters as the same, so either may be written; a phrase that mixes the two (`角色不明確`, where 确 or all else is meant) comes from a conversion that went half way, and nobody writes it so.',
  fails: `themes:
  - id: clarity
    label: {en: Clear relations, zh: 关系明確}
    indicators:
      zh: [关系明確]
`,
  passes: `themes:
  - id: clarity
    label: {en: Clear relations, zh: 关系明确}
    indicators:
      zh: [关系明确, 關係明確]
`,
  *check({ codebook, sourceMap, patterns }): Iterable<Finding> {
    const check = (text: string, pointer: Pointer, start: number): Finding | undefined => {
      const mix = findMix(text)
      if (mix === undefined) return undefined
      const [simplified, traditional] = mix
      const odd = traditional
      return {
        span: locateText(sourceMap, pointer, start + odd, start + odd + 1),
        message: `simplified \`${text[simplified]!}\` and traditional \`${text[traditional]!}\` stand in one text`,
        hint: 'write all of it in one of the two',
      }
    }
    for (const { text, start, kind, language, pointer } of patterns) {
      // A regular expression may well list both: [确確].
      const finding = language === 'zh' && kind !== 'regex' ? check(text, pointer, start) : undefined
      if (finding !== undefined) yield finding
    }
    for (const [index, theme] of codebook.themes.entries()) {
      const finding = check(theme.label.zh ?? '', ['themes', index, 'label', 'zh'], 0)
      if (finding !== undefined) yield finding
    }
  },
}

/** Offsets of the first character of either kind, where there are both. */
function findMix(text: string): [number, number] | undefined {
  let simplified = -1
  let traditional = -1
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (isSimplifiedOnly(unit) && simplified === -1) simplified = i
    else if (isTraditionalOnly(unit) && traditional === -1) traditional = i
    if (simplified !== -1 && traditional !== -1) return [simplified, traditional]
  }
  return undefined
}
