// Measures the coding engine on a corpus of abstracts: sentences in memory, one thread, no output.
//   npm run build && node bench/coding-speed.mjs CODEBOOK.yaml CORPUS.jsonl.gz [--rounds 5] [--reference] [--profile]
// Prints, in MB of UTF-8 a second: JSON.parse alone (the floor), splitting into sentences, finding patterns, and
// coding; with --reference also one RegExp a theme over the whole texts, phrases only.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' }, reference: { type: 'boolean', default: false } },
})
const [codebookPath, corpusPath] = positionals
const dist = new URL('../dist/', import.meta.url)
const { parseCodebook } = await import(new URL('codebook/parse-codebook.js', dist))
const { codeSegments, compileCodebook } = await import(new URL('coding/code.js', dist))
const { readStudy } = await import(new URL('coding/read-study.js', dist))
const { splitSentences } = await import(new URL('page/sentences/sentences.js', dist))

const lines = gunzipSync(readFileSync(corpusPath)).toString('utf8').trim().split('\n')
const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0)
const records = lines.map((line) => JSON.parse(line))
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
const source = readFileSync(codebookPath, 'utf8')
const { codebook } = parseCodebook(source, codebookPath)
const compiled = compileCodebook(codebook)

function measure(name, size, run) {
  const times = []
  let result
  for (let round = 0; round < Number(values.rounds); round += 1) {
    // Processor time: others may use the machine too.
    const start = process.cpuUsage()
    result = run()
    const { user, system } = process.cpuUsage(start)
    times.push((user + system) / 1000)
  }
  times.sort((a, b) => a - b)
  const median = times[times.length >> 1]
  const rate = (size / 1e6 / (median / 1000)).toFixed(1)
  console.log(
    `${name.padEnd(28)} ${median.toFixed(0).padStart(7)} ms  ${rate.padStart(7)} MB/s  (${times[0].toFixed(0)}-${times.at(-1).toFixed(0)} ms)  ${result ?? ''}`,
  )
  return median
}

console.log(
  `${records.length} texts, ${(textBytes / 1e6).toFixed(1)} MB of text, ${studies.flat().length} sentences`,
)
measure('compile', source.length, () => {
  const fresh = compileCodebook(codebook)
  readStudy(fresh, studies[0])
})
measure('JSON.parse', bytes, () => {
  for (const line of lines) JSON.parse(line)
})
measure('split into sentences', textBytes, () => {
  for (const { text } of records) splitSentences(text, language)
})
measure('find patterns', textBytes, () => {
  let count = 0
  for (const study of studies)
    for (const sentence of readStudy(compiled, study)) count += sentence.occurrences.length
  return `${count} occurrences`
})
measure('code', textBytes, () => {
  let count = 0
  for (const study of studies) count += codeSegments(compiled, study).length
  return `${count} codings`
})
if (values.reference) {
  const regexes = codebook.themes.map(
    (theme) =>
      new RegExp(
        phrasesOf(theme)
          .map((p) => `(?:${p})`)
          .join('|'),
        'gi',
      ),
  )
  measure('one RegExp a theme', textBytes, () => {
    let count = 0
    for (const { text } of records)
      for (const regex of regexes) for (const _ of text.matchAll(regex)) count += 1
    return `${count} matches`
  })
}

function phrasesOf(theme) {
  return theme.indicators.en.flatMap((indicator) => {
    if (typeof indicator !== 'string') return []
    if (indicator.startsWith('/')) return [indicator.slice(1, -1)]
    const words = indicator.replace(/\*/g, '\\w*').split(/[ -]+/)
    return [`\\b${words.join('[\\s-]+')}\\b`]
  })
}
