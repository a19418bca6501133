// Language separation on lines with truth by construction: characters and lines right, by set, and speed.
// A line is right when 98 % of its letters, digits and replacement characters are; junk read as none counts as right.
// Run: npm run build && node bench/quality/separation.mjs [SHARED] [--errors]
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { separateLanguages } from '../../dist/page/languages/languages.js'

export function measureSeparation(shared) {
  const file = `${shared}/data/language/separation/lines.jsonl`
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const sets = new Map()
  const wrong = []
  let junkAsEnglish = 0
  for (const { set, text, spans } of lines) {
    const score = sets.get(set) ?? { set, lines: 0, linesRight: 0, characters: 0, charactersRight: 0 }
    sets.set(set, score)
    // Each entry of the truth is the length of its span.
    const truth = spans.flatMap(([length, language]) => Array(length).fill(language))
    const found = []
    for (const span of separateLanguages(text))
      for (let i = span.start; i < span.end; i++) found.push(span.language)
    let characters = 0
    let right = 0
    for (let i = 0; i < text.length; i++) {
      if (!/[\p{L}\p{N}\uFFFD]/u.test(text[i])) continue
      characters++
      if (found[i] === truth[i] || (truth[i] === 'junk' && found[i] === 'none')) right++
      if (truth[i] === 'junk' && found[i] === 'en') junkAsEnglish++
    }
    score.lines++
    score.characters += characters
    score.charactersRight += right
    if (right >= characters * 0.98) score.linesRight++
    else wrong.push({ set, text, truth: spans, found: separateLanguages(text) })
  }
  const rows = [...sets.values()]
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0)
  const megabytes = Buffer.byteLength(lines.map((line) => line.text).join('\n')) / 1e6
  const corpus = lines.map((line) => line.text)
  let seconds = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round++) {
    const started = performance.now()
    for (const text of corpus) separateLanguages(text)
    seconds = Math.min(seconds, (performance.now() - started) / 1000)
  }
  return {
    characters: sum('charactersRight') / sum('characters'),
    lines: sum('linesRight') / sum('lines'),
    junkAsEnglish,
    megabytesPerSecond: megabytes / seconds,
    sets: rows.map((row) => ({ ...row, share: row.linesRight / row.lines })),
    wrong,
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const shared = process.argv[2]?.startsWith('--') || !process.argv[2] ? '../shared' : process.argv[2]
  const { wrong, sets, ...figures } = measureSeparation(shared)
  console.log(figures)
  for (const row of sets) console.log(row.set.padEnd(22), row.lines, (100 * row.share).toFixed(1))
  if (process.argv.includes('--errors')) {
    for (const { set, text, truth, found } of wrong) {
      console.log(
        set,
        JSON.stringify(text.slice(0, 160)),
        JSON.stringify(truth),
        found.map((s) => `${s.end}${s.language}`).join(' '),
      )
    }
  }
}
