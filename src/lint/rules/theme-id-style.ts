import type { Finding, Rule } from '../rule.js'

export const idStyle: Rule = {
  id: 'theme/id-style',
  severity: 'warning',
  title: 'An id that is no plain name',
  explanation:
    'Ids become column names in R and Python, file names and words in scripts: small Latin letters, digits and hyphens, beginning with a letter (`bar-role-ambiguity`). Labels are for people and take any script.',
  fails: `themes:
  - id: Cost & Fees
    label: {en: Cost and fees, zh: 费用}
  - id: 时间
    label: {en: Time, zh: 时间}
`,
  passes: `themes:
  - id: cost-fees
    label: {en: Cost and fees, zh: 费用}
  - id: time
    label: {en: Time, zh: 时间}
`,
  *check({ codebook, sourceMap }): Iterable<Finding> {
    const checkId = (id: string, what: string, pointer: (string | number)[]): Finding | undefined => {
      if (/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) || id === '') return undefined
      const suggestion = suggestId(id)
      return {
        span: sourceMap.nearestSpan(pointer),
        message: `the ${what} \`${id}\` is not made of small letters, digits and single hyphens`,
        hint: !/^[a-z]/.test(suggestion)
          ? 'choose a short name that begins with a Latin letter, and keep this one as the label'
          : `write \`${suggestion}\``,
      }
    }
    const own = checkId(codebook.id, 'codebook id', ['codebook'])
    if (own !== undefined) yield own
    for (const [index, theme] of codebook.themes.entries()) {
      const finding = checkId(theme.id, 'theme id', ['themes', index, 'id'])
      if (finding !== undefined) yield finding
    }
  },
}

function suggestId(id: string): string {
  const plain = id
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return plain
}
