import { CODED_LANGUAGES } from '../../text/language.js'
import { LEAST_UNITS } from '../corpus-units.js'
import { LANGUAGE_NAMES } from '../language-names.js'
import type { Finding, Rule } from '../rule.js'

/** Of the units where it fires, the share in which its counterpart must fire too. */
const LEAST_SHARE = 0.2

export const oneLanguage: Rule = {
  id: 'corpus/one-language',
  severity: 'warning',
  title: 'A theme fires in one language and not in the other',
  explanation: `Of sentences of \`--corpus\` that stand in both languages, the theme is coded in ${LEAST_UNITS} or more of one, and in fewer than a fifth of their counterparts: the other language lacks indicators, or these are wrong.`,
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [fee*], zh: [开支]}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [fee*], zh: [费用]}
`,
  tries: {
    corpus: [
      { en: 'The fees deterred patients.', zh: '费用使患者望而却步。' },
      { en: 'Fees were high.', zh: '费用很高。' },
      { en: 'No fee was asked.', zh: '不收费用。' },
      { en: 'A fee is due.', zh: '应付费用。' },
      { en: 'They paid the fee.', zh: '他们支付了费用。' },
    ],
  },
  *check({ codebook, sourceMap, corpus }): Iterable<Finding> {
    for (const [index, { id }] of codebook.themes.entries()) {
      const trace = corpus?.themes.get(id)
      if (trace === undefined) continue
      for (const language of CODED_LANGUAGES) {
        const other = language === 'en' ? 'zh' : 'en'
        const units = [...trace.paired[language]]
        const both = units.filter((unit) => trace.paired[other].has(unit)).length
        if (units.length < LEAST_UNITS || both >= units.length * LEAST_SHARE) continue
        yield {
          span: sourceMap.headSpan(['themes', index]),
          message: `theme \`${id}\` fires in ${units.length} ${LANGUAGE_NAMES[language]} sentences of the corpus and in ${both === 0 ? 'none' : both} of their ${LANGUAGE_NAMES[other]} counterparts`,
          hint: `add ${LANGUAGE_NAMES[other]} indicators`,
        }
      }
    }
  },
}
