import {
  type ForeignCodebook,
  type ForeignFormat,
  type Loss,
  type OpenTheme,
  openTheme,
} from './foreign-codebook.js'
import { readGlobTerm } from './glob-term.js'
import { readWordStatRule } from './wordstat-rule.js'

/** WordStat's .cat: tabs nest categories, a line that ends in a weight in brackets is an item, `@NAME […]` a rule. */
export const wordstat: ForeignFormat = {
  name: 'wordstat',
  title: 'WordStat dictionary (.cat)',
  extensions: ['.cat'],
  detect: (text) => /^\t+\S.* \(-?\d+(?:[.,]\d+)?\)\s*$/m.test(text),
  read: readWordStat,
}

/** Any number in brackets is a weight; quanteda's ` \(\d\)$` turns `(10)` and `(0.5)` into categories. */
const ITEM = /^(.*\S)\s*\((-?\d+(?:[.,]\d+)?)\)$/

function readWordStat(text: string): ForeignCodebook {
  const themes: OpenTheme[] = []
  const losses: Loss[] = []
  const path: OpenTheme[] = []
  const rules: { theme: OpenTheme; text: string; line: number }[] = []
  for (const [index, source] of text.split('\n').entries()) {
    const line = index + 1
    const entry = source.trim()
    if (entry === '') continue
    const level = source.length - source.replace(/^\t+/, '').length
    const item = ITEM.exec(entry)
    const isRule = entry.startsWith('@')
    if (item === null && !isRule) {
      if (level > path.length)
        losses.push({ line, entry, message: 'is indented deeper than one step, and was taken as one step' })
      path.length = Math.min(level, path.length)
      const theme = openTheme(entry, line)
      ;(path.at(-1)?.children ?? themes).push(theme)
      path.push(theme)
      continue
    }
    path.length = Math.min(level, path.length)
    const parent = path.at(-1)
    const [written, weight] = item === null ? [entry, '1'] : [item[1]!, item[2]!]
    if (parent === undefined) {
      losses.push({ line, entry, message: 'stands in no category' })
      continue
    }
    if (Number(weight.replace(',', '.')) !== 1) {
      losses.push({ line, entry, message: 'has a weight other than 1, which a codebook does not know' })
    }
    if (isRule) rules.push({ theme: parent, text: written, line })
    else addItem(parent, written, line, losses)
  }
  const lists: Record<string, readonly string[]> = {}
  for (const rule of rules) {
    const read = readWordStatRule(rule.text, rule.line, themes)
    losses.push(...read.losses)
    rule.theme.indicators.push(...read.indicators)
    Object.assign(lists, read.lists)
  }
  return { themes, losses, lists }
}

/** WordStat writes blanks as underscores. */
function addItem(theme: OpenTheme, written: string, line: number, losses: Loss[]): void {
  const { indicator, loss } = readGlobTerm(written.replaceAll('_', ' '), line)
  if (loss !== undefined) losses.push({ ...loss, entry: written })
  if (indicator !== undefined) theme.indicators.push(indicator)
}
