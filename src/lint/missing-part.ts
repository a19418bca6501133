import type { Theme } from '../codebook/codebook.js'
import { LANGUAGE_NAMES } from './language-names.js'
import type { Finding, LintContext } from './rule.js'

/** Themes that lack a part of their description, altogether or in one of the codebook's languages. */
export function* findMissingPart(
  { codebook, sourceMap }: LintContext,
  part: 'label' | 'definition' | 'useWhen' | 'notWhen',
  key: string,
): Iterable<Finding> {
  for (const [index, theme] of codebook.themes.entries()) {
    if (!theme.assignable && part !== 'label') continue
    const missing = codebook.languages.filter((language) => isBlank(theme[part][language]))
    if (missing.length === 0) continue
    // A label that is not there at all is an error of the schema already.
    if (part === 'label' && sourceMap.nodeAt(['themes', index, 'label']) === undefined) continue
    const names = missing.map((language) => LANGUAGE_NAMES[language])
    const isWhole = missing.length === codebook.languages.length
    yield {
      span: isWhole
        ? sourceMap.headSpan(['themes', index])
        : sourceMap.nearestSpan(['themes', index, key], 'key'),
      message: isWhole
        ? `theme \`${theme.id}\` has no \`${key}\``
        : `\`${key}\` of theme \`${theme.id}\` is not given in ${names.join(' and ')}`,
      hint: isWhole ? `add \`${key}: ${shapeOf(codebook.languages)}\`` : `add \`${missing[0]!}:\``,
    }
  }
}

function isBlank(text: Theme['label']['en']): boolean {
  return text === undefined || text.trim() === ''
}

function shapeOf(languages: readonly string[]): string {
  return `{${languages.map((language) => `${language}: …`).join(', ')}}`
}
