import {
  type ForeignCodebook,
  type ForeignFormat,
  type Loss,
  type OpenTheme,
  openTheme,
} from './foreign-codebook.js'
import { readGlobTerm } from './glob-term.js'

/** Lexicoder 3's .lc3: `+CATEGORY`, with a colour after `#`, then one term a line. */
export const lexicoder: ForeignFormat = {
  name: 'lexicoder',
  title: 'Lexicoder 3 dictionary (.lc3)',
  extensions: ['.lc3'],
  detect: (text) => /^\+\S/.test(text),
  read: readLexicoder,
}

function readLexicoder(text: string): ForeignCodebook {
  const themes: OpenTheme[] = []
  const losses: Loss[] = []
  for (const [index, source] of text.split('\n').entries()) {
    const line = index + 1
    const entry = source.trim()
    if (entry === '') continue
    if (source.startsWith('+')) {
      const [, name = '', color] = /^\+(.*?)(?:#([0-9a-f]{3,8}))?\s*$/i.exec(entry) ?? []
      if (color !== undefined) losses.push({ line, entry, message: 'has a colour' })
      themes.push(openTheme(name.trim(), line))
      continue
    }
    const theme = themes.at(-1)
    if (theme === undefined) {
      losses.push({ line, entry, message: 'stands in no category' })
      continue
    }
    const { indicator, loss } = readGlobTerm(source, line)
    if (loss !== undefined) losses.push(loss)
    if (indicator === undefined) continue
    theme.indicators.push(indicator)
    // Lexicoder matches text, and marks the ends of words by blanks.
    const open = [/^\s/.test(source) ? '' : 'begin', /\s$/.test(source) ? '' : 'end'].filter(
      (side) => side !== '',
    )
    if (open.length > 0) {
      losses.push({
        line,
        entry,
        message:
          'has no blank before or after it, so that Lexicoder finds it inside longer words: here it is whole words',
      })
    }
  }
  if (themes.length === 0)
    return {
      themes,
      losses,
      failure: 'a Lexicoder dictionary names its categories in lines that begin with `+`',
    }
  return { themes, losses }
}
