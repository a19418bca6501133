import {
  type ForeignCodebook,
  type ForeignFormat,
  type Loss,
  type OpenTheme,
  openTheme,
} from './foreign-codebook.js'
import { readGlobTerm } from './glob-term.js'

/** LIWC's .dic: categories between two `%` lines (2015: tabs nest them), then terms with the ids of their categories. */
export const liwc: ForeignFormat = {
  name: 'liwc',
  title: 'LIWC dictionary (.dic, 2007 and 2015)',
  extensions: ['.dic'],
  detect: (text) => /^\s*%\s*$/m.test(text),
  read: readLiwc,
}

function readLiwc(text: string): ForeignCodebook {
  const lines = text.split('\n')
  const marks = lines.flatMap((line, index) => (line.trim() === '%' ? [index] : []))
  const [open, close] = marks
  if (open === undefined || close === undefined) {
    return {
      themes: [],
      losses: [],
      failure: 'a LIWC dictionary begins with its categories between two lines of `%`',
    }
  }
  const losses: Loss[] = []
  const { themes, byId } = readCategories(lines, open + 1, close, losses)
  for (let i = close + 1; i < lines.length; i += 1) {
    const entry = lines[i]!.trim()
    if (entry !== '' && entry !== '%') readTermLine(entry, i + 1, byId, losses)
  }
  return { themes, losses }
}

function readCategories(lines: readonly string[], from: number, to: number, losses: Loss[]) {
  const themes: OpenTheme[] = []
  const byId = new Map<string, OpenTheme>()
  const path: { theme: OpenTheme; level: number }[] = []
  for (let i = from; i < to; i += 1) {
    const entry = lines[i]!.trim()
    if (entry === '') continue
    const level = lines[i]!.length - lines[i]!.replace(/^\t+/, '').length
    const numbered = /^(\d+)\s+(.+)$/.exec(entry)
    const theme = openTheme(numbered?.[2]?.trim() ?? entry, i + 1)
    while (path.length > 0 && path.at(-1)!.level >= level) path.pop()
    ;(path.at(-1)?.theme.children ?? themes).push(theme)
    path.push({ theme, level })
    if (numbered === null) {
      theme.assignable = false
      losses.push({
        line: i + 1,
        entry,
        message: 'is a category without a number: it became a heading without terms',
      })
      continue
    }
    const id = String(Number(numbered[1]))
    if (byId.has(id))
      losses.push({
        line: i + 1,
        entry,
        message: 'has a number that another category has: terms go to the first',
      })
    else byId.set(id, theme)
  }
  return { themes, byId }
}

/** The term ends at a tab, or where the file has none, before the first number or condition. */
function splitTermLine(entry: string): [string, string] {
  const tab = entry.indexOf('\t')
  if (tab >= 0) return [entry.slice(0, tab), entry.slice(tab + 1)]
  const at = entry.search(/\s+(?:[\d<(][\d<>()/\s\w]*)$/)
  return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at)]
}

/** `131`, `<of>131/125` (with a word after it the first, else the second), `(02 134)125/464` (after these categories). */
const REFERENCE = /<([^>]+)>\s*(\d+)(?:\/(\d+))?|\(([^)]*)\)\s*(\d+)(?:\/(\d+))?|(\d+)|\S+/g

function readTermLine(
  entry: string,
  line: number,
  byId: ReadonlyMap<string, OpenTheme>,
  losses: Loss[],
): void {
  const [term, references] = splitTermLine(entry)
  const read = readGlobTerm(term, line)
  if (read.loss !== undefined) losses.push({ ...read.loss, entry })
  if (read.indicator === undefined) return
  const { indicator, language } = read.indicator
  const glob = typeof indicator === 'string' ? indicator : 'glob' in indicator ? indicator.glob : ''
  const themeOf = (id: string | undefined) => {
    if (id === undefined) return undefined
    const theme = byId.get(String(Number(id)))
    if (theme === undefined)
      losses.push({ line, entry, message: `names category ${id}, which is not in the file` })
    return theme
  }
  const added = new Set<string>()
  const add = (theme: OpenTheme | undefined, form: typeof indicator) => {
    const key = `${theme?.line}\0${JSON.stringify(form)}`
    if (theme === undefined || added.has(key)) return
    added.add(key)
    theme.indicators.push({ indicator: form, line, ...(language && { language }) })
  }
  let found = false
  for (const match of references.matchAll(REFERENCE)) {
    found = true
    const [whole, word, withWord, without, condition, , , plain] = match
    if (plain !== undefined) add(themeOf(plain), indicator)
    else if (word !== undefined) {
      const phrase = `${glob} ${word.toLowerCase()}`
      add(themeOf(withWord), { glob: phrase })
      add(themeOf(without), { match: glob, not: [phrase] })
    } else if (condition !== undefined) {
      losses.push({
        line,
        entry: `${term} ${whole}`,
        message:
          'goes to a category only after words of another one: that condition was not carried, and the term was not added there',
      })
    } else losses.push({ line, entry, message: `holds \`${whole}\`, which is no category` })
  }
  if (!found) losses.push({ line, entry, message: 'is in no category' })
}
