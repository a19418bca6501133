import type { Finding, Rule } from '../rule.js'

export const unusedDisable: Rule = {
  id: 'lint/unused-disable',
  severity: 'warning',
  title: 'A disabling comment that disables nothing',
  explanation:
    'The line after the comment has no finding of this rule: it was mended, or the comment slipped. Left there, it would hide the next one. A comment about a `corpus/` rule is looked at only with `--corpus`.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      # themeline-disable-next-line indicator/too-short -- the corpus holds no other word with it
      zh: [费用]
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      # themeline-disable-next-line indicator/too-short -- the corpus holds no other word with it
      zh: [费]
`,
  *checkComments(comments, used, { ruleIds, corpus }): Iterable<Finding> {
    for (const { rules, reason } of comments) {
      if (reason === '') continue
      for (const rule of rules) {
        if (used.has(rule.span) || !ruleIds.has(rule.id)) continue
        if (corpus === undefined && rule.id.startsWith('corpus/')) continue
        yield {
          span: rule.span,
          message: `there is no finding of \`${rule.id}\` on the next line`,
          hint: 'remove the comment',
        }
      }
    }
  },
}
