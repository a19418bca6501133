// Scores a codebook's codings against the gold sets, sentence by sentence, without reading pages: the gold sentences
// go in as segments. Prints precision, recall and F1 by theme, and with flags each wrong or missing coding.
//
//   npm run build && node bench/coding-gold.mjs codebooks/bridging-roles.yaml [options]
//   --gold FOLDER     gold set, repeatable; abstracts, seeds and pages beside ../shared/gold unless given
//   --only a,b        these themes alone            --pages 001-011,014   these pages alone
//   --language en     one language alone            --fp --fn             list wrong / missing codings
//   --stance          list codings whose polarity or stance is wrong
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    gold: { type: 'string', multiple: true, default: ['../shared/gold/abstracts'] },
    only: { type: 'string' },
    pages: { type: 'string' },
    language: { type: 'string' },
    fp: { type: 'boolean', default: false },
    fn: { type: 'boolean', default: false },
    stance: { type: 'boolean', default: false },
  },
})
const [codebookPath = 'codebooks/bridging-roles.yaml'] = positionals
const dist = new URL('../dist/', import.meta.url)
const { parseCodebook } = await import(new URL('codebook/parse-codebook.js', dist))
const { codeSegments, compileCodebook } = await import(new URL('coding/code.js', dist))

const { codebook, diagnostics } = parseCodebook(readFileSync(codebookPath, 'utf8'), codebookPath)
for (const { line, column, message } of diagnostics)
  console.error(`${codebookPath}:${line}:${column} ${message}`)
if (codebook === undefined) process.exit(1)

const only = options.only === undefined ? undefined : new Set(options.only.split(','))
const goldThemes = new Set(
  JSON.parse(readFileSync(join(options.gold[0], '../themes.json'), 'utf8')).themes.map((t) => t.id),
)
const isScored = (theme) => (only === undefined ? goldThemes.has(theme) : only.has(theme))

function wantsPage(name) {
  if (options.pages === undefined) return true
  return options.pages.split(',').some((part) => {
    const [from, to = from] = part.split('-')
    return name.slice(0, from.length) >= from && name.slice(0, to.length) <= to
  })
}

const first = (value) => (Array.isArray(value) ? value[0] : value) ?? undefined

function readGold(folder, file) {
  const gold = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const name = basename(file, '.json')
  const textFile = [gold.page, `${name}.txt`].find((path) => path && existsSync(join(folder, path)))
  const seeds = new URL('../seeds/', import.meta.url)
  const path = textFile === undefined ? new URL(gold.page, seeds) : join(folder, textFile)
  const bytes = readFileSync(path)
  const encoding = /gb/i.test(gold.encoding ?? '') ? 'gb18030' : 'utf-8'
  const lines = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n').split('\n')
  return (gold.codings ?? []).map((coding, index) => {
    const text = [...lines[coding.line - 1]].slice(coding.char_start, coding.char_end).join('')
    const section = first(coding.section)
    const segment = {
      segmentId: `${name}:${index}`,
      unitId: `${name}:${index}`,
      studyId: name,
      pageId: name,
      seq: index + 1,
      language: coding.language,
      field: coding.field ?? 'abstract',
      ...(section === undefined ? {} : { section }),
      sectionBasis:
        coding.section_basis === 'heading' ? 'heading' : section === undefined ? 'none' : 'inferred',
      translation: 'unknown',
      text,
      line: coding.line,
      start: 0,
      end: text.length,
    }
    return { segment, coding }
  })
}

const compiled = compileCodebook(codebook)
const total = { tp: 0, fp: 0, fn: 0, cells: 0 }
const languages = { en: { tp: 0, fp: 0, fn: 0 }, zh: { tp: 0, fp: 0, fn: 0 } }
const themes = new Map()
const judged = { stance: [0, 0], polarity: [0, 0], asserted: 0 }
const lists = { fp: [], fn: [], stance: [] }

for (const folder of options.gold) {
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    if (!wantsPage(file)) continue
    const sentences = readGold(folder, file)
    const codings = codeSegments(
      compiled,
      sentences.map(({ segment }) => segment),
    )
    const bySegment = Map.groupBy?.(codings, (c) => c.segmentId) ?? groupBy(codings, (c) => c.segmentId)
    for (const { segment, coding } of sentences) {
      if (options.language !== undefined && segment.language !== options.language) continue
      scoreSentence(segment, coding, bySegment.get(segment.segmentId) ?? [])
    }
  }
}

function groupBy(items, key) {
  const groups = new Map()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}

function scoreSentence(segment, gold, codings) {
  const found = new Map()
  for (const coding of codings) {
    if (isScored(coding.themeId) && !found.has(coding.themeId)) found.set(coding.themeId, coding)
  }
  const wanted = new Set(gold.themes.filter(isScored))
  const place = `${segment.segmentId} ${segment.language} ${segment.field === 'title' ? 'title' : (segment.section ?? '-')}`
  for (const theme of new Set([...found.keys(), ...wanted])) {
    const row = themes.get(theme) ?? { tp: 0, fp: 0, fn: 0 }
    themes.set(theme, row)
    const language = languages[segment.language] ?? { tp: 0, fp: 0, fn: 0 }
    const coding = found.get(theme)
    const kind = coding === undefined ? 'fn' : wanted.has(theme) ? 'tp' : 'fp'
    row[kind] += 1
    language[kind] += 1
    total[kind] += 1
    if (kind === 'fp') {
      const decoy = (gold.not_themes ?? []).includes(theme) ? ' DECOY' : ''
      lists.fp.push(
        `FP ${theme} [${place}]${decoy}\n   ${segment.text}\n   "${coding.quote}" by ${coding.indicator}`,
      )
    }
    if (kind === 'fn') lists.fn.push(`FN ${theme} [${place}]\n   ${segment.text}`)
    if (kind === 'tp' && /^(func|rel|fac|bar|ctx|out|eq)-/.test(theme))
      judge(theme, segment, gold, coding, place)
  }
}

function judge(theme, segment, gold, coding, place) {
  const stance = gold.stance?.[theme] ?? 'asserted'
  const polarity = gold.polarity?.[theme] ?? 'affirmed'
  judged.stance[1] += 1
  judged.polarity[1] += 1
  judged.asserted += stance === 'asserted' ? 1 : 0
  judged.stance[0] += [stance].flat().includes(coding.stance) ? 1 : 0
  judged.polarity[0] += [polarity].flat().includes(coding.polarity) ? 1 : 0
  if (coding.stance !== stance || coding.polarity !== polarity) {
    lists.stance.push(
      `${theme} [${place}] is ${coding.stance}/${coding.polarity}, should be ${stance}/${polarity}\n   ${segment.text}\n   "${coding.quote}" by ${coding.indicator}`,
    )
  }
}

const percent = (a, b) => (b === 0 ? '  -  ' : (a / b).toFixed(3))
const f1 = ({ tp, fp, fn }) => percent(2 * tp, 2 * tp + fp + fn)
const line = (name, row) =>
  `${name.padEnd(28)} P ${percent(row.tp, row.tp + row.fp)}  R ${percent(row.tp, row.tp + row.fn)}  F1 ${f1(row)}   tp ${row.tp} fp ${row.fp} fn ${row.fn}`

for (const key of ['fp', 'fn', 'stance'])
  if (options[key]) for (const text of lists[key].sort()) console.log(text)
for (const [theme, row] of [...themes].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(line(theme, row))
console.log(line('en', languages.en))
console.log(line('zh', languages.zh))
console.log(line('all', total))
console.log(
  `stance ${percent(...judged.stance)} of ${judged.stance[1]} (all asserted: ${percent(judged.asserted, judged.stance[1])}), polarity ${percent(...judged.polarity)}`,
)
