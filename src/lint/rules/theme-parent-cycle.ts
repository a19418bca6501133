import type { Finding, Rule } from '../rule.js'

export const parentCycle: Rule = {
  id: 'theme/parent-cycle',
  severity: 'error',
  title: 'Themes that stand above each other in a circle',
  explanation:
    'Following `parent` upwards must end at a theme without one. A circle has no top, and no path can be written for its themes.',
  fails: `themes:
  - id: cost
    parent: money
    label: {en: Cost, zh: 费用}
  - id: money
    parent: cost
    label: {en: Money, zh: 资金}
`,
  passes: `themes:
  - id: money
    label: {en: Money, zh: 资金}
  - id: cost
    parent: money
    label: {en: Cost, zh: 费用}
`,
  *check({ codebook, sourceMap }): Iterable<Finding> {
    const indexOf = new Map(codebook.themes.map((theme, index) => [theme.id, index]))
    const settled = new Set<number>()
    for (const start of codebook.themes.keys()) {
      const path: number[] = []
      let at: number | undefined = start
      while (at !== undefined && !settled.has(at) && !path.includes(at)) {
        path.push(at)
        const parent: string | undefined = codebook.themes[at]!.parent
        at = parent === undefined ? undefined : indexOf.get(parent)
      }
      if (at !== undefined && path.includes(at)) {
        const cycle = path.slice(path.indexOf(at))
        const names = [...cycle, at].map((index) => `\`${codebook.themes[index]!.id}\``)
        yield {
          span: sourceMap.nearestSpan(['themes', at, 'parent']),
          message: `these themes stand above each other in a circle: ${names.join(' → ')}`,
          hint: 'remove the `parent` of the theme that should be on top',
          related: cycle.slice(1).map((index) => ({
            span: sourceMap.nearestSpan(['themes', index, 'parent']),
            message: `\`${codebook.themes[index]!.id}\` is part of the circle`,
          })),
        }
      }
      for (const index of path) settled.add(index)
    }
  },
}
