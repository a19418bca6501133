// The same phrases in other programs, where they are installed. Each finds phrases alone: no sections, no negation, no
// places in a page.
import { statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeLines, workFolder } from './corpus.mjs'
import { runOnce } from './process.mjs'
import { runScript } from './script.mjs'
import { floorFor } from './table.mjs'

const PYTHON = process.env.THEMELINE_PYTHON ?? 'python3'

/** The phrases of the 40 themes: `{theme: [phrase, ...]}`, a `*` for any rest of a word. */
async function writePhrases() {
  const { parseCodebook } = await import('../../dist/codebook/parse-codebook.js')
  const { readFileSync } = await import('node:fs')
  const book = 'bench/codebooks/bench-40.yaml'
  const { codebook } = parseCodebook(readFileSync(book, 'utf8'), book)
  const phrases = Object.fromEntries(
    codebook.themes.map(({ id, indicators }) => [
      id,
      indicators.en.filter((each) => typeof each === 'string' && !each.startsWith('/')),
    ]),
  )
  const file = path.join(workFolder(), 'phrases.json')
  writeFileSync(file, JSON.stringify(phrases))
  return { file, phrases }
}

/** Runs a peer's script, which prints `{"name", "cpu": [ms], "megabytes", "note"}`, or says that it is missing. */
export async function runPeer(name, script, args) {
  const command = script.endsWith('.R') ? 'Rscript' : PYTHON
  try {
    const printed = await runScript(command, [`bench/peers/${script}`, ...args])
    return { name, ...JSON.parse(printed.trim().split('\n').at(-1)) }
  } catch (error) {
    const isMissing =
      error.code === 'ENOENT' || /No module named|there is no package/.test(String(error.stderr))
    const why = String(error.stderr ?? error.message)
      .trim()
      .split('\n')
      .at(-1)
    return { name, note: isMissing ? 'not installed' : `failed: ${why.slice(0, 80)}` }
  }
}

async function runRipgrep(name, flags, phrases, { file, rounds, megabytes, floor }) {
  const patterns = path.join(workFolder(), 'patterns.txt')
  const toRegex = (phrase) => `\\b${phrase.replaceAll('*', '\\w*').replaceAll(' ', '[\\s-]+')}\\b`
  writeFileSync(patterns, Object.values(phrases).flat().map(toRegex).join('\n'))
  const runs = []
  try {
    for (let round = 0; round < rounds; round += 1)
      runs.push(await runOnce(['rg', ...flags, '-i', '-j1', '-f', patterns, file]))
  } catch (error) {
    if (error.code === 'ENOENT') return { name, note: 'not installed' }
    throw error
  }
  if (runs.some(({ status }) => status > 1)) return { name, note: 'not installed' }
  const [cpu, wall, peaks] = ['cpu', 'wall', 'peak'].map((key) => runs.map((run) => run[key]))
  return { name, cpu, wall, megabytes, floor, peak: Math.max(...peaks) }
}

export async function* measurePeers({ shared, size, rounds, found }) {
  const file = makeLines(shared, 'en', size)
  const megabytes = statSync(file).size / 1e6
  const { file: phraseFile, phrases } = await writePhrases()
  const floor = floorFor(found, megabytes)
  const rg = { file, rounds, megabytes, floor }
  yield await runRipgrep('ripgrep, ASCII, counts', ['--no-unicode', '--count-matches'], phrases, rg)
  yield await runRipgrep('ripgrep, ASCII, JSON', ['--no-unicode', '--json'], phrases, rg)
  const scripts = {
    'pyahocorasick, phrases without an inner `*`': 'ahocorasick_phrases.py',
    'spaCy PhraseMatcher, phrases without `*`': 'spacy_phrases.py',
    'quanteda tokens_lookup': 'quanteda_phrases.R',
  }
  for (const [name, script] of Object.entries(scripts)) {
    const row = await runPeer(name, script, [phraseFile, file, String(rounds)])
    yield { ...row, floor: row.megabytes && floorFor(found, row.megabytes) }
  }
}
