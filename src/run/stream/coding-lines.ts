// Codings as JSON Lines. What the rows of a study, a segment or a theme share is encoded once and not for every row.
import type { Coding } from '../../coding/coding.js'
import type { Segment } from '../../study/study.js'
import { type CodingRow, codingsTable, makeCodingRow } from '../../table/codings.js'
import type { ToCodePoints } from '../../text/code-points.js'

/** What a cell of a coding's row depends on. */
type Scope = 'study' | 'segment' | 'theme' | 'coding'

const SCOPES: Readonly<Record<keyof CodingRow, Scope>> = {
  coding_id: 'coding',
  unit_id: 'segment',
  study_id: 'study',
  study_label: 'study',
  segment_id: 'segment',
  page_id: 'study',
  codebook: 'theme',
  theme_id: 'theme',
  theme_label: 'theme',
  polarity: 'coding',
  stance: 'coding',
  origin: 'coding',
  status: 'coding',
  language: 'segment',
  translation: 'segment',
  section: 'segment',
  section_basis: 'segment',
  quote: 'coding',
  sentence: 'segment',
  line: 'segment',
  start: 'coding',
  end: 'coding',
  indicator: 'coding',
  coder: 'coding',
  decided_at: 'coding',
  memo: 'coding',
}

/** Columns of one scope that stand together in the table, with the text before each of their values. */
interface Run {
  readonly scope: Scope
  readonly columns: readonly (keyof CodingRow)[]
  readonly keys: readonly string[]
}

/** The columns of the table, in its order. */
const RUNS: readonly Run[] = listRuns()

function listRuns(): Run[] {
  const runs: { scope: Scope; columns: (keyof CodingRow)[]; keys: string[] }[] = []
  for (const [i, { name }] of codingsTable.fields.entries()) {
    const key = `${i === 0 ? '{' : ','}${JSON.stringify(name)}:`
    const last = runs.at(-1)
    if (last?.scope === SCOPES[name]) {
      last.columns.push(name)
      last.keys.push(key)
    } else runs.push({ scope: SCOPES[name], columns: [name], keys: [key] })
  }
  return runs
}

/** Runs by number that were encoded for what is at hand. */
type Encoded = readonly string[]

function encodeRuns(row: CodingRow, scope: Scope): Encoded {
  return RUNS.map((run) => (run.scope === scope ? encodeRun(row, run) : ''))
}

function encodeRun(row: CodingRow, { columns, keys }: Run): string {
  let out = ''
  for (let i = 0; i < columns.length; i++) {
    const cell = row[columns[i]!]
    out += keys[i]!
    out += typeof cell === 'string' ? encodeText(cell) : (cell ?? 'null')
  }
  return out
}

/** What JSON escapes, and surrogates, of which it escapes those that stand alone. */
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/

function encodeText(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`
}

/** Encodes the codings of one study after the other. `labels` are those of themes, by codebook and theme id. */
export class CodingLines {
  readonly #labels: ReadonlyMap<string, string>
  readonly #themes = new Map<string, Map<string, Encoded>>()

  constructor(labels: ReadonlyMap<string, string>) {
    this.#labels = labels
  }

  /** The codings of a study, each with its segment, as lines with every column, `null` where a cell is empty. */
  encode(
    codings: readonly (readonly [Coding, Segment])[],
    study: string,
    toCodePoints: ToCodePoints,
  ): string {
    let lines = ''
    let ofStudy: Encoded | undefined
    let ofSegment: Encoded | undefined
    let before: Segment | undefined
    for (const [coding, segment] of codings) {
      const theme = this.#labels.get(`${coding.codebook}\0${coding.themeId}`)
      const row = makeCodingRow(coding, segment, { study, theme }, toCodePoints)
      ofStudy ??= encodeRuns(row, 'study')
      if (ofSegment === undefined || segment !== before) ofSegment = encodeRuns(row, 'segment')
      before = segment
      const ofTheme = this.#encodeTheme(row, coding)
      for (let i = 0; i < RUNS.length; i++) {
        const run = RUNS[i]!
        if (run.scope === 'coding') lines += encodeRun(row, run)
        else lines += (run.scope === 'segment' ? ofSegment : run.scope === 'theme' ? ofTheme : ofStudy)[i]!
      }
      lines += '}\n'
    }
    return lines
  }

  #encodeTheme(row: CodingRow, { codebook, themeId }: Coding): Encoded {
    let themes = this.#themes.get(codebook)
    if (themes === undefined) {
      themes = new Map()
      this.#themes.set(codebook, themes)
    }
    let encoded = themes.get(themeId)
    if (encoded === undefined) {
      encoded = encodeRuns(row, 'theme')
      themes.set(themeId, encoded)
    }
    return encoded
  }
}
