import type { Match } from './match.js'

const SEPARATORS = /[\s-]+/g

/**
 * Short forms of names (`connectors` for `community connectors`). One counts only in a study that another indicator
 * of its theme, in either language, names in full; one that is `short: head` only where such a name ends in it, and
 * then it is that theme's alone: the same bare words under another theme do not count.
 */
export function keepNamed(matches: readonly Match[], onDropped: (match: Match) => void): readonly Match[] {
  if (!matches.some(({ indicator }) => indicator.short !== undefined)) return matches
  const named = new Set<number>()
  for (const { indicator } of matches) if (indicator.short === undefined) named.add(indicator.theme)
  const heads = new Heads(matches)
  return matches.filter((match) => {
    const { short, theme } = match.indicator
    const counts =
      (short === undefined || named.has(theme)) &&
      (short !== 'head' || heads.belongTo(match, theme)) &&
      !heads.belongToAnother(match, theme)
    if (!counts) onDropped(match)
    return counts
  })
}

/** The bare words in which the names of a study end, with the themes that they name. */
class Heads {
  readonly #themes = new Map<string, Set<number>>()
  readonly #places = new Map<Match, string>()

  constructor(matches: readonly Match[]) {
    const bare = new Set<string>()
    const shortened = new Set<number>()
    for (const match of matches) {
      if (match.indicator.short !== 'head') continue
      bare.add(wordsOf(match))
      shortened.add(match.indicator.theme)
    }
    if (bare.size === 0) return
    for (const match of matches) {
      const words = wordsOf(match)
      this.#places.set(match, words)
      const { short, theme, form } = match.indicator
      if (short !== undefined || !shortened.has(theme)) continue
      if (form !== 'match' && form !== 'before') continue
      for (const head of bare) {
        if (words.length <= head.length || !endsInWord(words, head, match)) continue
        const themes = this.#themes.get(head)
        if (themes === undefined) this.#themes.set(head, new Set([theme]))
        else themes.add(theme)
      }
    }
  }

  belongTo(match: Match, theme: number): boolean {
    return this.#themes.get(wordsOf(match))?.has(theme) === true
  }

  belongToAnother(match: Match, theme: number): boolean {
    const themes = this.#themes.get(this.#places.get(match) ?? '')
    return themes !== undefined && !themes.has(theme)
  }
}

/** The words of a match, folded, in English without the ending of the plural. */
function wordsOf({ sentence, start, end }: Match): string {
  const words = sentence.folded.slice(start, end).trim().replaceAll(SEPARATORS, ' ')
  return sentence.segment.language === 'zh' ? words : words.replace(/(?:(?<=ch)es|(?<!s)s)$/, '')
}

function endsInWord(words: string, head: string, { sentence }: Match): boolean {
  if (!words.endsWith(head)) return false
  return sentence.segment.language === 'zh' || words.at(-head.length - 1) === ' '
}
