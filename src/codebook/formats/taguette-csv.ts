import { readCsvRecords } from './csv-records.js'
import {
  type ForeignCodebook,
  type ForeignFormat,
  type Loss,
  type OpenTheme,
  openTheme,
} from './foreign-codebook.js'

/** Taguette's CSV of tags: `tag` (or `name`, `path`), `description`; full stops nest tags. */
export const taguetteCsv: ForeignFormat = {
  name: 'taguette',
  title: 'Taguette tags (CSV)',
  extensions: [],
  detect: (text) => /^\s*"?tag"?\s*[,;\t]\s*"?description/i.test(text),
  read: readTaguetteCsv,
}

const COUNTS = new Set(['number of highlights', 'number of documents'])

function readTaguetteCsv(text: string): ForeignCodebook {
  const [header, ...records] = readCsvRecords(text)
  const names = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? []
  const tagAt = names.findIndex((name) => name === 'tag' || name === 'name' || name === 'path')
  if (tagAt < 0)
    return { themes: [], losses: [], failure: 'a CSV of Taguette has a column `tag`, `name` or `path`' }
  const descriptionAt = names.indexOf('description')
  const losses: Loss[] = []
  const themes: OpenTheme[] = []
  const byPath = new Map<string, OpenTheme>()
  const open = (path: string, line: number): OpenTheme => {
    const known = byPath.get(path)
    if (known !== undefined) return known
    const dot = path.lastIndexOf('.')
    const theme = openTheme(path.slice(dot + 1), line)
    byPath.set(path, theme)
    ;(dot < 0 ? themes : open(path.slice(0, dot), line).children).push(theme)
    return theme
  }
  const stated = new Set<string>()
  for (const { cells, line } of records) {
    const path = (cells[tagAt] ?? '').trim()
    if (path === '') {
      losses.push({ line, entry: cells.join(','), message: 'is a row without a tag' })
      continue
    }
    if (stated.has(path)) {
      losses.push({ line, entry: path, message: 'is a tag that stands twice: the first one was taken' })
      continue
    }
    stated.add(path)
    const description = descriptionAt < 0 ? '' : (cells[descriptionAt] ?? '').trim()
    const theme = open(path, line)
    if (description !== '') theme.texts = { definition: description }
  }
  const dropped = names.filter(
    (name, at) => at !== tagAt && at !== descriptionAt && !COUNTS.has(name) && name !== '',
  )
  for (const name of dropped)
    losses.push({ line: 1, entry: name, message: 'is a column that a codebook does not have' })
  return { themes, losses }
}
