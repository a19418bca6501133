import type { Indicator } from '../codebook.js'
import { type CsvRecord, readCsvRecords } from './csv-records.js'
import type {
  ForeignCodebook,
  ForeignFormat,
  ForeignIndicator,
  ForeignTheme,
  Loss,
} from './foreign-codebook.js'
import { readGlobTerm } from './glob-term.js'

/**
 * A CSV with a row a theme (our own, themes.csv, QualCoder, qcoder), a row a term (`theme, term`), or a term a row
 * and a category a column (LIWC-22's .dicx).
 */
export const plainCsv: ForeignFormat = {
  name: 'csv',
  title: 'CSV with a row a theme or a term (also .dicx)',
  extensions: ['.csv', '.tsv', '.dicx'],
  detect: (text) => /^[^\n]*[,;\t][^\n]*\n/.test(text),
  read: readPlainCsv,
}

/** What columns are called, in small letters, by what they hold. Sources: themes.csv, QualCoder, qcoder, MAXQDA, NVivo. */
const COLUMNS = {
  id: ['theme_id', 'code_id', 'id'],
  parent: ['parent_id', 'parent'],
  name: ['label_en', 'label', 'theme', 'code', 'name', 'category', 'tag', 'path'],
  nameZh: ['label_zh'],
  definition: ['definition_en', 'definition', 'description', 'code.description', 'memo', 'comment'],
  definitionZh: ['definition_zh'],
  useWhen: ['use_when_en', 'use_when', 'inclusion'],
  useWhenZh: ['use_when_zh'],
  notWhen: ['not_when_en', 'not_when', 'exclusion'],
  notWhenZh: ['not_when_zh'],
  assignable: ['assignable'],
  valence: ['valence'],
  indicatorsEn: ['indicators_en', 'indicators', 'indicator'],
  indicatorsZh: ['indicators_zh'],
  terms: ['term', 'terms', 'word', 'words', 'pattern', 'patterns', 'keyword', 'keywords'],
  examples: ['examples', 'examples_en', 'example'],
  counterexamples: ['counterexamples', 'counterexamples_en', 'counterexample'],
} as const

/** Columns of ours that say nothing a codebook states elsewhere. */
const IGNORED = new Set(['codebook', 'codebook_version', 'path', ''])

type ColumnName = keyof typeof COLUMNS

interface Draft {
  readonly id: string
  readonly parent: string
  readonly theme: ForeignTheme & {
    readonly indicators: ForeignIndicator[]
    readonly children: Draft['theme'][]
  }
}

function readPlainCsv(text: string): ForeignCodebook {
  const [header, ...records] = readCsvRecords(text)
  if (header === undefined) return { themes: [], losses: [], failure: 'the CSV is empty' }
  const names = header.cells.map((cell) => cell.trim().toLowerCase())
  if (names[0] === 'dicterm') return readDicx(header, records)
  const at = new Map<ColumnName, number>()
  for (const [column, known] of Object.entries(COLUMNS) as [ColumnName, readonly string[]][]) {
    const place = known
      .map((name) => names.indexOf(name))
      .find((index) => index >= 0 && ![...at.values()].includes(index))
    if (place !== undefined) at.set(column, place)
  }
  if (!at.has('name') && !at.has('id')) {
    return {
      themes: [],
      losses: [],
      failure: 'a CSV needs a column `theme`, `code`, `name`, `label` or `theme_id`',
    }
  }
  const losses: Loss[] = names
    .filter((name, index) => ![...at.values()].includes(index) && !IGNORED.has(name))
    .map((name) => ({ line: header.line, entry: name, message: 'is a column that a codebook does not have' }))
  const drafts = new Map<string, Draft>()
  for (const record of records)
    readRow(record, (column) => record.cells[at.get(column) ?? -1]?.trim() ?? '', drafts, losses)
  return { themes: nest(drafts, losses), losses }
}

function readRow(
  { line, cells }: CsvRecord,
  cell: (column: ColumnName) => string,
  drafts: Map<string, Draft>,
  losses: Loss[],
): void {
  const name = cell('name') || cell('nameZh') || cell('id')
  if (name === '') {
    losses.push({ line, entry: cells.join(','), message: 'is a row without a theme' })
    return
  }
  // QualCoder parts levels by `>>`, MAXQDA by ` > `.
  const levels = cell('parent') === '' ? name.split(/\s*>>\s*| > /) : [name]
  let parent = cell('parent')
  for (const [index, level] of levels.entries()) {
    const last = index === levels.length - 1
    const key = last && cell('id') !== '' ? cell('id') : `${parent === '' ? '' : `${parent} > `}${level}`
    if (!drafts.has(key))
      drafts.set(key, { id: key, parent, theme: makeTheme(last ? cell : () => '', level, line) })
    if (last) {
      const own = drafts.get(key)!.theme.indicators
      own.push(
        ...readIndicators(cell('indicatorsEn'), undefined, line, losses),
        ...readIndicators(cell('indicatorsZh'), 'zh', line, losses),
        ...readTerms(cell('terms'), line, losses),
      )
    }
    parent = key
  }
}

function makeTheme(cell: (column: ColumnName) => string, name: string, line: number): Draft['theme'] {
  const list = (text: string) =>
    text
      .split('\n')
      .map((item) => item.trim())
      .filter((item) => item !== '')
  const texts = { definition: cell('definition'), useWhen: cell('useWhen'), notWhen: cell('notWhen') }
  const textsZh = {
    label: cell('nameZh'),
    definition: cell('definitionZh'),
    useWhen: cell('useWhenZh'),
    notWhen: cell('notWhenZh'),
  }
  const valence = cell('valence')
  const id = cell('id')
  return {
    name,
    line,
    // qcoder numbers its codes.
    ...(/^\d*$/.test(id) ? {} : { id }),
    ...(cell('assignable') === '' ? {} : { assignable: !/^(?:false|0|no)$/i.test(cell('assignable')) }),
    ...(valence === 'facilitator' || valence === 'barrier' ? { valence } : {}),
    texts,
    textsZh,
    examples: list(cell('examples')),
    counterexamples: list(cell('counterexamples')),
    indicators: [],
    children: [],
  }
}

/** Indicators stand one a line, or joined by ` ; `; one written as a mapping is JSON. */
function readIndicators(
  text: string,
  language: 'zh' | undefined,
  line: number,
  losses: Loss[],
): ForeignIndicator[] {
  return text.split(/\n| ; /).flatMap((item): ForeignIndicator[] => {
    const written = item.trim()
    if (written === '') return []
    if (written.startsWith('{')) {
      try {
        return [{ indicator: JSON.parse(written) as Indicator, line, ...(language && { language }) }]
      } catch {
        losses.push({ line, entry: written, message: 'is an indicator that could not be read' })
        return []
      }
    }
    if (/^(?:near|before|all|match|glob): /.test(written)) {
      losses.push({
        line,
        entry: written,
        message: 'is an indicator of themes.csv that has parts: convert the codebook itself',
      })
      return []
    }
    return [{ indicator: written, line, ...(language && { language }) }]
  })
}

/** Terms are globs, several of them parted by semicolons or lines. */
function readTerms(text: string, line: number, losses: Loss[]): ForeignIndicator[] {
  return text.split(/[\n;；]/).flatMap((written) => {
    const { indicator, loss } = readGlobTerm(written, line)
    if (loss !== undefined) losses.push(loss)
    return indicator === undefined ? [] : [indicator]
  })
}

function nest(drafts: ReadonlyMap<string, Draft>, losses: Loss[]): ForeignTheme[] {
  const tops: ForeignTheme[] = []
  const byName = new Map([...drafts.values()].map((draft) => [draft.theme.name, draft]))
  for (const draft of drafts.values()) {
    const parent = draft.parent === '' ? undefined : (drafts.get(draft.parent) ?? byName.get(draft.parent))
    if (draft.parent !== '' && (parent === undefined || isBelow(parent, draft))) {
      losses.push({
        line: draft.theme.line,
        entry: draft.parent,
        message: 'is a parent that is no other theme of the file',
      })
      tops.push(draft.theme)
    } else (parent?.theme.children ?? tops).push(draft.theme)
  }
  return tops
}

function isBelow(theme: Draft, top: Draft): boolean {
  return theme === top || top.theme.children.some((child) => child === theme.theme)
}

/** LIWC-22: a term a row, a category a column, `X` where the term belongs to it. */
function readDicx(header: CsvRecord, records: readonly CsvRecord[]): ForeignCodebook {
  const losses: Loss[] = []
  const themes = header.cells
    .slice(1)
    .map((name) => ({ name: name.trim(), line: 1, indicators: [] as ForeignIndicator[], children: [] }))
  for (const { cells, line } of records) {
    const { indicator, loss } = readGlobTerm(cells[0] ?? '', line)
    if (loss !== undefined) losses.push(loss)
    for (const [index, theme] of themes.entries()) {
      const mark = cells[index + 1]?.trim() ?? ''
      if (mark === '' || indicator === undefined) continue
      theme.indicators.push(indicator)
      if (!/^[x1]$/i.test(mark))
        losses.push({
          line,
          entry: `${cells[0]} ${mark}`,
          message: 'has a weight other than 1, which a codebook does not know',
        })
    }
  }
  return { themes: themes.filter(({ name }) => name !== ''), losses }
}
