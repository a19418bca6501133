import { suggestName } from '../../codebook/did-you-mean.js'
import type { Finding, Rule } from '../rule.js'

export const badDisable: Rule = {
  id: 'lint/bad-disable',
  severity: 'warning',
  title: 'A disabling comment that says too little',
  explanation:
    'A finding that is looked at and left is marked on the line above it: `# themeline-disable-next-line RULE -- reason`. The reason is for whoever reads the codebook next; without one, or without a rule that exists, the comment does nothing.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      # themeline-disable-next-line indicator/too-short
      zh: [费]
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      # themeline-disable-next-line indicator/too-short -- the corpus holds no other word with it
      zh: [费]
`,
  *checkComments(comments, _used, { ruleIds }): Iterable<Finding> {
    for (const { span, rules, reason } of comments) {
      if (rules.length === 0) {
        yield {
          span,
          message: 'the comment names no rule',
          hint: 'write `# themeline-disable-next-line RULE -- reason`',
        }
        continue
      }
      for (const rule of rules) {
        if (ruleIds.has(rule.id)) continue
        const suggestion = suggestName(rule.id, ruleIds)
        yield {
          span: rule.span,
          message: `there is no rule \`${rule.id}\``,
          hint: suggestion === undefined ? 'take the id from the finding' : `did you mean \`${suggestion}\`?`,
        }
      }
      if (reason === '') {
        yield {
          span,
          message: 'the comment gives no reason, so it disables nothing',
          hint: 'add ` -- ` and why the finding is left',
        }
      }
    }
  },
}
