import type { Finding, Rule } from '../rule.js'

export const yieldsToCycle: Rule = {
  id: 'reference/yields-to-cycle',
  severity: 'error',
  title: 'Themes that yield to each other in a circle',
  explanation:
    'A theme that yields is not coded where the other one is. If that one yields back, which of the two stays would depend on chance; so the order must have an end.',
  fails: `themes:
  - id: cost
    yields_to: [burden]
    label: {en: Cost, zh: 费用}
  - id: burden
    yields_to: [cost]
    label: {en: Burden, zh: 负担}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
  - id: burden
    yields_to: [cost]
    label: {en: Burden, zh: 负担}
`,
  *check({ codebook, sourceMap }): Iterable<Finding> {
    const indexOf = new Map(codebook.themes.map((theme, index) => [theme.id, index]))
    const state = new Map<number, 'open' | 'done'>()
    const findings: Finding[] = []
    for (const start of codebook.themes.keys()) {
      if (state.has(start)) continue
      // Depth first, with a stack of its own: a chain may be as long as the codebook.
      const stack = [{ index: start, next: 0 }]
      state.set(start, 'open')
      while (stack.length > 0) {
        const top = stack.at(-1)!
        const targets = codebook.themes[top.index]!.yieldsTo
        if (top.next >= targets.length) {
          state.set(top.index, 'done')
          stack.pop()
          continue
        }
        const item = top.next
        top.next += 1
        const target = indexOf.get(targets[item]!)
        if (target === undefined || target === top.index || state.get(target) === 'done') continue
        if (state.get(target) === 'open') {
          const cycle = stack
            .slice(stack.findIndex((frame) => frame.index === target))
            .map((frame) => frame.index)
          findings.push({
            span: sourceMap.nearestSpan(['themes', top.index, 'yields_to', item]),
            message: `these themes yield to each other in a circle: ${[...cycle, target].map((index) => `\`${codebook.themes[index]!.id}\``).join(' → ')}`,
            hint: 'remove one of the `yields_to`',
            related: cycle.slice(0, -1).map((index) => ({
              span: sourceMap.nearestSpan(['themes', index, 'yields_to'], 'key'),
              message: `\`${codebook.themes[index]!.id}\` is part of the circle`,
            })),
          })
          continue
        }
        state.set(target, 'open')
        stack.push({ index: target, next: 0 })
      }
    }
    yield* findings
  },
}
