// The coding engine alone: bench/coding-speed.mjs on the abstracts, whose lines are read as they come.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { packedCorpus, workFolder } from './corpus.mjs'
import { runScript } from './script.mjs'

const LINE =
  /^(?<name>.+?)\s+(?<ms>[\d.]+) ms\s+\((?<least>[\d.]+)-(?<most>[\d.]+)(?: ms)?\)\s+(?<rate>[\d.]+) MB\/s/

/** The lines of coding-speed.mjs as rows; what has another form is left out. */
function parseLines(title, text) {
  const rows = text.split('\n').flatMap((line) => {
    const found = LINE.exec(line)?.groups
    if (found === undefined) return []
    const [ms, least, most, rate] = [found.ms, found.least, found.most, found.rate].map(Number)
    return [{ name: `${title}: ${found.name}`, cpu: [least, ms, most], megabytes: (rate * ms) / 1000 }]
  })
  const floor = rows.find(({ name }) => name.endsWith(': floor'))
  if (floor === undefined) return rows
  const perMegabyte = floor.cpu[1] / floor.megabytes
  return rows.map((row) => ({ ...row, floor: perMegabyte * row.megabytes }))
}

/** A codebook of the words of a corpus, made where it is not there yet. */
async function makeGenerated(shared, kind, language) {
  const file = path.join(workFolder(), `bench-${kind}.yaml`)
  if (!existsSync(file)) {
    const corpus = packedCorpus(shared, language)
    await runScript('node', ['bench/data/make-bench-codebooks.mjs', `--${kind}`, corpus, file])
  }
  return file
}

export async function* measureEngine({ shared, rounds }) {
  const runs = [
    ['40 themes', 'bench/codebooks/bench-40.yaml', 'en', ['--reference']],
    ['500 themes', await makeGenerated(shared, 'large', 'en'), 'en', []],
    ['30 themes, Chinese', await makeGenerated(shared, 'chinese', 'zh'), 'zh', ['--reference']],
    ['bridging-roles, Chinese', 'codebooks/bridging-roles.yaml', 'zh', []],
  ]
  for (const [title, codebook, language, flags] of runs) {
    const args = ['bench/coding-speed.mjs', codebook, packedCorpus(shared, language)]
    yield* parseLines(title, await runScript('node', [...args, '--rounds', String(rounds), ...flags]))
  }
}
