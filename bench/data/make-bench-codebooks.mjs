// Writes the codebooks that speed is measured with: bench-40.yaml from the 40 themes of a JSON file (`p` phrases,
// `r` regular expressions, `n` pairs of words near each other), with --large a generated one of 500 themes and 5,000
// phrases of the words of a corpus, and with --chinese one of 30 themes and 180 phrases of a Chinese corpus.
// Run: node bench/data/make-bench-codebooks.mjs THEMES.json
//      node bench/data/make-bench-codebooks.mjs --large|--chinese CORPUS.jsonl.gz OUT.yaml
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const quote = (text) => JSON.stringify(text)

function writeCodebook(path, id, comment, themes, language = 'en') {
  const lines = [`# ${comment}`, `codebook: ${id}`, 'version: 1.0.0', `languages: [${language}]`, 'themes:']
  for (const { name, indicators } of themes) {
    lines.push(`  - id: ${name}`, `    label: {en: ${quote(name)}}`, '    indicators:', `      ${language}:`)
    for (const indicator of indicators) lines.push(`        - ${indicator}`)
  }
  writeFileSync(path, `${lines.join('\n')}\n`)
  console.log(
    `${path}: ${themes.length} themes, ${themes.flatMap((theme) => theme.indicators).length} indicators`,
  )
}

function makeSmall(source) {
  const themes = Object.entries(JSON.parse(readFileSync(source, 'utf8'))).map(
    ([name, { p = [], r = [], n = [] }]) => ({
      name: name.replaceAll('_', '-'),
      indicators: [
        ...p.map(quote),
        ...r.map((regex) => quote(`/${regex}/`)),
        ...n.map(([a, b, within]) => `{near: [${quote(a)}, ${quote(b)}], within: ${within}}`),
      ],
    }),
  )
  writeCodebook(
    'bench/codebooks/bench-40.yaml',
    'bench-40',
    'For measuring speed; written by make-bench-codebooks.mjs.',
    themes,
  )
}

/** A pseudo-random sequence that is the same everywhere (mulberry32). */
function makeRandom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Words of more than one text in fifty: nobody makes one of them alone an indicator. */
function findCommonWords(lines) {
  const counts = new Map()
  for (const line of lines) {
    const words = new Set(
      JSON.parse(line)
        .text.toLowerCase()
        .match(/[a-z]{4,}/g) ?? [],
    )
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count * 50 > lines.length).map(([word]) => word))
}

function makeLarge(corpus, out) {
  const texts = gunzipSync(readFileSync(corpus)).toString('utf8').trim().split('\n')
  const random = makeRandom(500)
  const common = findCommonWords(texts)
  const phrases = new Set()
  while (phrases.size < 5000) {
    const { text } = JSON.parse(texts[Math.floor(random() * texts.length)])
    const words = text.toLowerCase().match(/[a-z]{4,}(?: [a-z]{3,})*/g) ?? []
    const run = (words[Math.floor(random() * words.length)] ?? '').split(' ')
    const from = Math.floor(random() * run.length)
    const taken = run.slice(from, from + 1 + Math.floor(random() * 3))
    if (taken.length === 0 || taken[0].length < 4) continue
    if (taken.length === 1 && common.has(taken[0])) continue
    // A third are stems, as people write them.
    const last = taken.at(-1)
    if (random() < 0.33 && last.length > 6) taken[taken.length - 1] = `${last.slice(0, -2)}*`
    phrases.add(taken.join(' '))
  }
  const all = [...phrases]
  const themes = Array.from({ length: 500 }, (_, index) => ({
    name: `theme-${String(index + 1).padStart(3, '0')}`,
    indicators: all.slice(index * 10, index * 10 + 10).map(quote),
  }))
  writeCodebook(out, 'bench-500', 'For measuring speed; written by make-bench-codebooks.mjs.', themes)
}

/** Runs of two to four Chinese characters that one text in a hundred to one in eight holds. */
function findChineseRuns(texts) {
  const counts = new Map()
  for (const line of texts) {
    const runs = new Set()
    for (const [characters] of JSON.parse(line).text.matchAll(/\p{Script=Han}{2,}/gu)) {
      for (let at = 0; at < characters.length; at += 1) {
        for (let length = 2; length <= 4 && at + length <= characters.length; length += 1) {
          runs.add(characters.slice(at, at + length))
        }
      }
    }
    for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count * 100 > texts.length && count * 8 < texts.length)
    .map(([run]) => run)
    .sort()
}

function makeChinese(corpus, out) {
  const runs = findChineseRuns(gunzipSync(readFileSync(corpus)).toString('utf8').trim().split('\n'))
  const random = makeRandom(30)
  const phrases = new Set()
  while (phrases.size < 180) phrases.add(runs[Math.floor(random() * runs.length)])
  const all = [...phrases]
  const themes = Array.from({ length: 30 }, (_, index) => ({
    name: `theme-${String(index + 1).padStart(2, '0')}`,
    indicators: all.slice(index * 6, index * 6 + 6).map(quote),
  }))
  writeCodebook(out, 'bench-zh', 'For measuring speed; written by make-bench-codebooks.mjs.', themes, 'zh')
}

const args = process.argv.slice(2)
if (args[0] === '--large') makeLarge(args[1], args[2])
else if (args[0] === '--chinese') makeChinese(args[1], args[2])
else makeSmall(args[0])
