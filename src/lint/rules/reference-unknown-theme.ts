import { suggestName } from '../../codebook/did-you-mean.js'
import type { Finding, Rule } from '../rule.js'

export const unknownTheme: Rule = {
  id: 'reference/unknown-theme',
  severity: 'error',
  title: '`flip`, `yields_to`, `requires` or `subject` names no theme that can be coded',
  explanation:
    '`negation: {flip: id}`, `yields_to`, `requires` and an indicator’s `subject` name other themes by their ids. The theme must exist, must be another one, and must be one that sentences are coded with (`requires` and `subject` also take a heading, and mean the themes below it).',
  fails: `themes:
  - id: clarity
    label: {en: Role clarity, zh: 角色清晰}
    negation: {flip: unclear}
    yields_to: [ambiguty]
  - id: ambiguity
    label: {en: Role ambiguity, zh: 角色不明确}
`,
  passes: `themes:
  - id: clarity
    label: {en: Role clarity, zh: 角色清晰}
    negation: {flip: ambiguity}
    yields_to: [ambiguity]
  - id: ambiguity
    label: {en: Role ambiguity, zh: 角色不明确}
`,
  *check({ codebook, sourceMap }): Iterable<Finding> {
    const themes = new Map(codebook.themes.map((theme) => [theme.id, theme]))
    for (const [index, theme] of codebook.themes.entries()) {
      const references: [string, string, (string | number)[]][] = theme.yieldsTo.map((id, item) => [
        'yields_to',
        id,
        ['themes', index, 'yields_to', item],
      ])
      if (typeof theme.negation === 'object')
        references.push(['flip', theme.negation.flip, ['themes', index, 'negation', 'flip']])
      for (const [item, id] of (theme.requires ?? []).entries()) {
        references.push(['requires', id, ['themes', index, 'requires', item]])
      }
      for (const [language, indicators] of Object.entries(theme.indicators)) {
        for (const [at, indicator] of indicators.entries()) {
          if (typeof indicator === 'string') continue
          for (const [item, id] of (indicator.subject ?? []).entries()) {
            references.push(['subject', id, ['themes', index, 'indicators', language, at, 'subject', item]])
          }
        }
      }
      for (const [key, id, pointer] of references) {
        const span = sourceMap.nearestSpan(pointer)
        const target = themes.get(id)
        if (target === undefined) {
          const suggestion = suggestName(
            id,
            [...themes.keys()].filter((other) => other !== theme.id),
          )
          yield {
            span,
            message: `\`${key}\` of theme \`${theme.id}\` names \`${id}\`, which is no theme of this codebook`,
            hint:
              suggestion === undefined
                ? `add a theme \`${id}\`, or remove it here`
                : `did you mean \`${suggestion}\`?`,
            ...(suggestion === undefined
              ? {}
              : { fix: { title: `write \`${suggestion}\``, edits: [{ ...span, text: suggestion }] } }),
          }
        } else if (target === theme) {
          yield {
            span,
            message: `\`${key}\` of theme \`${theme.id}\` names the theme itself`,
            hint: 'name another theme, or remove it',
          }
        } else if (!target.assignable && key !== 'requires' && key !== 'subject') {
          yield {
            span,
            message: `\`${key}\` of theme \`${theme.id}\` names \`${id}\`, which is not assignable`,
            hint: `name a theme below \`${id}\``,
          }
        }
      }
    }
  },
}
