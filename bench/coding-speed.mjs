// Measures the coding engine on a corpus of abstracts, step by step: texts and sentences in memory, one thread, no output.
//   npm run build && node bench/coding-speed.mjs CODEBOOK.yaml CORPUS.jsonl[.gz] [--rounds 7] [--reference] [--json]
// Steps run in turn, round by round, so that a busy machine slows all of them alike; each line gives the median of
// processor time and its spread, MB of UTF-8 a second, and how many times the floor it takes.
//   floor              the file's bytes cut into lines, decoded and parsed as JSON
//   sentences          splitting into sentences
//   find               patterns of the codebook found in the sentences
//   match              find, and indicators with near, before, all, not and unless
//   code               match, and negation, stance, requires, yields_to, merging and ids
// With --reference also one RegExp a theme over the whole texts (its plain phrases and regular expressions alone).
// With --json the figures are one line of JSON.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '7' },
    reference: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const [codebookPath, corpusPath] = positionals
const dist = new URL('../dist/', import.meta.url)
const { parseCodebook } = await import(new URL('codebook/parse-codebook.js', dist))
const { codeSegments, compileCodebook } = await import(new URL('coding/code.js', dist))
const { matchIndicators } = await import(new URL('coding/match.js', dist))
const { readStudy } = await import(new URL('coding/read-study.js', dist))
const { splitSentences } = await import(new URL('page/sentences/sentences.js', dist))

const file = readFileSync(corpusPath)
const jsonl = corpusPath.endsWith('.gz') ? gunzipSync(file) : file
const records = jsonl
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const textBytes = records.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
const language = /\p{Script=Han}/u.test(records[0].text) ? 'zh' : 'en'

function makeSegments({ id, text }) {
  return splitSentences(text, language).map(({ start, end }, index) => ({
    segmentId: `${id}-${index}`,
    unitId: `${id}-${index}`,
    studyId: id,
    pageId: id,
    seq: index + 1,
    language,
    field: 'abstract',
    sectionBasis: 'none',
    translation: 'unknown',
    text: text.slice(start, end),
    line: 1,
    start,
    end,
  }))
}

const studies = records.map(makeSegments)
const { codebook } = parseCodebook(readFileSync(codebookPath, 'utf8'), codebookPath)

function readFloor() {
  let count = 0
  for (let start = 0; start < jsonl.length; ) {
    const feed = jsonl.indexOf(10, start)
    const end = feed < 0 ? jsonl.length : feed
    if (end > start) count += JSON.parse(jsonl.toString('utf8', start, end)) === null ? 0 : 1
    start = end + 1
  }
  return `${count} records`
}

/** Words as the engine reads them, as far as a regular expression says it in short: the reference of speed alone. */
function makeRegexes() {
  return codebook.themes.map((theme) => {
    const sources = (theme.indicators[language] ?? []).flatMap((indicator) => {
      if (typeof indicator !== 'string' || indicator.startsWith('@')) return []
      if (indicator.startsWith('/')) return [indicator.slice(1, -1)]
      const words = indicator.replace(/[.+^$()[\]{}|\\/]/g, '\\$&').replace(/\*/g, '\\w*')
      return [language === 'zh' ? words : `\\b${words.split(/[ -]+/).join('[\\s-]+')}\\b`]
    })
    return new RegExp(sources.length === 0 ? '$^' : sources.map((one) => `(?:${one})`).join('|'), 'gi')
  })
}

function countMatches(regexes) {
  let count = 0
  for (const { text } of records)
    for (const regex of regexes) for (const _ of text.matchAll(regex)) count += 1
  return `${count} matches`
}

const compiled = compileCodebook(codebook)
const regexes = values.reference ? makeRegexes() : undefined
const sum = (count) => {
  let all = 0
  for (const study of studies) all += count(study)
  return all
}
const steps = [
  { name: 'floor', bytes: jsonl.length, run: readFloor },
  {
    name: 'sentences',
    bytes: textBytes,
    run() {
      let count = 0
      for (const { text } of records) count += splitSentences(text, language).length
      return `${count} sentences`
    },
  },
  {
    name: 'find',
    bytes: textBytes,
    run: () =>
      `${sum((study) => readStudy(compiled, study).reduce((n, one) => n + one.occurrences.length, 0))} occurrences`,
  },
  {
    name: 'match',
    bytes: textBytes,
    run: () => `${sum((study) => matchIndicators(compiled, readStudy(compiled, study)).length)} matches`,
  },
  {
    name: 'code',
    bytes: textBytes,
    run: () => `${sum((study) => codeSegments(compiled, study).length)} codings`,
  },
  ...(regexes === undefined
    ? []
    : [{ name: 'one RegExp a theme', bytes: textBytes, run: () => countMatches(regexes) }]),
]

function timeCpu(run) {
  const start = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(start)
  return { ms: (user + system) / 1000, result }
}

const compile = timeCpu(() => codeSegments(compileCodebook(codebook), studies[0]))
const times = new Map(steps.map(({ name }) => [name, []]))
const results = new Map()
const rounds = Number(values.rounds)
for (let round = 0; round <= rounds; round += 1) {
  for (const { name, run } of steps) {
    const { ms, result } = timeCpu(run)
    results.set(name, result)
    // The first round warms up.
    if (round > 0) times.get(name).push(ms)
  }
}
const medianOf = (list) => list[list.length >> 1]
for (const list of times.values()) list.sort((a, b) => a - b)
const floorRate = medianOf(times.get('floor')) / jsonl.length
const figures = steps.map(({ name, bytes }) => {
  const list = times.get(name)
  const median = medianOf(list)
  return {
    name,
    ms: median,
    least: list[0],
    most: list.at(-1),
    mbPerSecond: bytes / 1000 / median,
    timesFloor: median / bytes / floorRate,
    result: results.get(name),
  }
})
const memory = process.memoryUsage.rss() / 1e6
if (values.json) {
  console.log(
    JSON.stringify({ codebook: codebook.id, language, textBytes, compileMs: compile.ms, memory, figures }),
  )
} else {
  console.log(
    `${codebook.id}: ${codebook.themes.length} themes, ${compiled.indicators.length} indicators, ${compiled.patterns.length} patterns; ${records.length} texts, ${(textBytes / 1e6).toFixed(1)} MB, ${studies.flat().length} sentences`,
  )
  console.log(
    `compile and first study ${compile.ms.toFixed(0)} ms; memory at the end ${memory.toFixed(0)} MB`,
  )
  for (const { name, ms, least, most, mbPerSecond, timesFloor, result } of figures) {
    console.log(
      `${name.padEnd(20)} ${ms.toFixed(0).padStart(6)} ms (${least.toFixed(0)}-${most.toFixed(0)})  ${mbPerSecond.toFixed(1).padStart(6)} MB/s  ${timesFloor.toFixed(1).padStart(5)} x floor  ${result}`,
    )
  }
}
