import type { Finding, Rule } from '../rule.js'

export const orphan: Rule = {
  id: 'theme/orphan',
  severity: 'warning',
  title: 'A theme outside the tree that the others form',
  explanation:
    'Where themes whose ids begin alike (`bar-cost`, `bar-time`) stand under one parent, one that begins so too and has neither parent nor children was probably forgotten. Themes that stand by themselves are not told.',
  fails: `themes:
  - {id: barriers, label: {en: Barriers, zh: 障碍}}
  - {id: bar-cost, parent: barriers, label: {en: Cost, zh: 费用}}
  - {id: bar-time, parent: barriers, label: {en: Time, zh: 时间}}
  - {id: bar-staff, parent: barriers, label: {en: Staff, zh: 人员}}
  - {id: bar-space, label: {en: Space, zh: 场地}}
`,
  passes: `themes:
  - {id: barriers, label: {en: Barriers, zh: 障碍}}
  - {id: bar-cost, parent: barriers, label: {en: Cost, zh: 费用}}
  - {id: bar-time, parent: barriers, label: {en: Time, zh: 时间}}
  - {id: bar-staff, parent: barriers, label: {en: Staff, zh: 人员}}
  - {id: bar-space, parent: barriers, label: {en: Space, zh: 场地}}
`,
  *check({ codebook, sourceMap }): Iterable<Finding> {
    const parents = new Set(codebook.themes.map((theme) => theme.parent))
    const ids = new Set(codebook.themes.map((theme) => theme.id))
    const families = new Map<string, string[]>()
    for (const { id, parent } of codebook.themes) {
      const family = familyOf(id)
      if (family !== undefined && parent !== undefined && ids.has(parent))
        families.set(family, [...(families.get(family) ?? []), parent])
    }
    for (const [index, theme] of codebook.themes.entries()) {
      if (theme.parent !== undefined || parents.has(theme.id)) continue
      const [parent, ...others] = families.get(familyOf(theme.id) ?? '') ?? []
      if (parent === undefined || others.length === 0 || others.some((other) => other !== parent)) continue
      yield {
        span: sourceMap.nearestSpan(['themes', index, 'id']),
        message: `theme \`${theme.id}\` has no parent, and the others of its name stand under \`${parent}\``,
        hint: `add \`parent: ${parent}\``,
      }
    }
  },
}

/** What stands before the first hyphen of an id. */
function familyOf(id: string): string | undefined {
  const hyphen = id.indexOf('-')
  return hyphen === -1 ? undefined : id.slice(0, hyphen)
}
