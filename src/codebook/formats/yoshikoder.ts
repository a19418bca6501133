import {
  type ForeignCodebook,
  type ForeignFormat,
  type Loss,
  type OpenTheme,
  openTheme,
} from './foreign-codebook.js'
import { readGlobTerm } from './glob-term.js'
import { readXml, type XmlElement } from './xml-tree.js'

/** Yoshikoder's .ykd, which Lexicoder 2 writes as .lcd: categories `cnode` with patterns `pnode`. */
export const yoshikoder: ForeignFormat = {
  name: 'yoshikoder',
  title: 'Yoshikoder and Lexicoder 2 dictionary (.ykd, .lcd)',
  extensions: ['.ykd', '.lcd'],
  detect: (text) => /<cnode[\s>]/.test(text),
  read: readYoshikoder,
}

function readYoshikoder(text: string): ForeignCodebook {
  const root = readXml(text)
  if (root?.name !== 'dictionary') {
    return { themes: [], losses: [], failure: 'a Yoshikoder dictionary is XML whose root is `dictionary`' }
  }
  const losses: Loss[] = []
  const engine = root.attributes.patternengine
  if (engine !== undefined) {
    losses.push({
      line: root.line,
      entry: `patternengine="${engine}"`,
      message: 'names a pattern engine: here patterns are whole words with `*`',
    })
  }
  const tops = readChildren(root, losses, engine === 'regexp')
  // The root category of a file is the dictionary's own name, where all else stands below it.
  const [only] = tops
  if (tops.length === 1 && only !== undefined && only.indicators.length === 0 && only.children.length > 1) {
    return { themes: only.children, losses, title: only.name }
  }
  return { themes: tops, losses }
}

/** What only a regular expression of Yoshikoder's means: as a glob it would match nothing, so each is told. */
const REGEX_SIGNS = /[.+^$()[\]{}|\\]/

function readChildren(
  element: XmlElement,
  losses: Loss[],
  areRegexes: boolean,
  owner?: OpenTheme,
): OpenTheme[] {
  const themes: OpenTheme[] = []
  for (const child of element.children) {
    const { name = '', desc } = child.attributes
    if (child.name === 'cnode') {
      const theme = openTheme(name, child.line)
      if (desc) theme.texts = { definition: desc }
      theme.children.push(...readChildren(child, losses, areRegexes, theme))
      themes.push(theme)
    } else if (child.name === 'pnode' && owner !== undefined) {
      if (areRegexes && REGEX_SIGNS.test(name)) {
        const message = 'is a regular expression over one word, which was left out: write it between slashes'
        losses.push({ line: child.line, entry: name, message })
        continue
      }
      const { indicator, loss } = readGlobTerm(name, child.line)
      if (loss !== undefined) losses.push(loss)
      if (indicator !== undefined) owner.indicators.push(indicator)
      if (desc)
        losses.push({
          line: child.line,
          entry: name,
          message: 'has a description of its own, which an indicator cannot have',
        })
    } else
      losses.push({
        line: child.line,
        entry: name || child.name,
        message: `is a \`${child.name}\` where none is expected`,
      })
  }
  return themes
}
