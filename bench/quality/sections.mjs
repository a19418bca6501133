// Sections of abstracts without headings: share of sentences right (micro-F1, as each has one label), on English
// abstracts held out from training, Chinese abstracts with hidden headings, and the gold abstracts and seeds with
// their headings hidden. Objective and background count as one in the second figure. And how many of NLM's labels
// are read as NLM has them.
// Run: npm run build && node bench/quality/sections.mjs [SHARED] [--errors]
import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { sectionOfHeading } from '../../dist/page/sections/headings.js'
import { findInlineHeadings } from '../../dist/page/sections/inline-headings.js'
import { labelSections } from '../../dist/page/sections/sections.js'
import { readHeadedAbstracts } from './headed-abstracts.mjs'

const NLM = {
  BACKGROUND: 'background',
  OBJECTIVE: 'objective',
  METHODS: 'methods',
  RESULTS: 'results',
  CONCLUSIONS: 'conclusion',
}

function readHidden(shared) {
  const abstracts = JSON.parse(
    readFileSync(`${shared}/data/language/sections/chinese-headings-hidden.json`, 'utf8'),
  )
  return abstracts.map(({ s }) => s.map(([text, label]) => ({ text, section: NLM[label] })))
}

/** The gold's abstracts, sentence by sentence, by page and language; printed headings are cut off. */
function readGold(shared, folder, language) {
  const abstracts = []
  const directory = `${shared}/gold/${folder}`
  for (const name of readdirSync(directory)
    .filter((file) => file.endsWith('.json'))
    .sort()) {
    const truth = JSON.parse(readFileSync(`${directory}/${name}`, 'utf8'))
    const pages = folder === 'seeds' ? `${shared}/seeds` : directory
    const text = readFileSync(`${pages}/${truth.page}`, 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
    const lines = text.split('\n')
    const sentences = []
    for (const coding of truth.codings) {
      if (coding.field === 'title' || coding.language !== language || coding.section === null) continue
      const sentence = [...lines[coding.line - 1]].slice(coding.char_start, coding.char_end).join('')
      const heading = findInlineHeadings(sentence, language)[0]
      const cut = heading?.start === 0 ? heading.end : 0
      sentences.push({ text: sentence.slice(cut).trim(), section: coding.section })
    }
    if (sentences.length > 2) abstracts.push(sentences)
  }
  return abstracts
}

function scoreSections(abstracts, language) {
  let right = 0
  let merged = 0
  let count = 0
  const confusion = new Map()
  const errors = []
  const merge = (section) => (section === 'objective' ? 'background' : section)
  for (const sentences of abstracts) {
    const labels = labelSections(
      sentences.map(({ text }) => text),
      language,
    )
    sentences.forEach(({ text, section }, i) => {
      const accepted = [section].flat()
      if (accepted.includes('other')) return
      count++
      if (accepted.includes(labels[i])) right++
      else {
        errors.push(`${accepted.join('|')} > ${labels[i]}: ${text.slice(0, 140)}`)
        const key = `${accepted[0]}>${labels[i]}`
        confusion.set(key, (confusion.get(key) ?? 0) + 1)
      }
      if (accepted.map(merge).includes(merge(labels[i]))) merged++
    })
  }
  return { sentences: count, right: right / count, merged: merged / count, confusion, errors }
}

export function measureSections(shared) {
  const heldOut = readHeadedAbstracts(shared, 'en').filter((abstract) => abstract.isHeldOut)
  const sets = [
    ['en held out', heldOut.map(({ sentences }) => sentences), 'en'],
    ['zh hidden headings', readHidden(shared), 'zh'],
    ['gold abstracts en', readGold(shared, 'abstracts', 'en'), 'en'],
    ['gold abstracts zh', readGold(shared, 'abstracts', 'zh'), 'zh'],
    ['seeds en', readGold(shared, 'seeds', 'en'), 'en'],
    ['seeds zh', readGold(shared, 'seeds', 'zh'), 'zh'],
  ]
  return sets.map(([name, abstracts, language]) => ({ name, ...scoreSections(abstracts, language) }))
}

export function measureHeadings(shared) {
  const labels = JSON.parse(readFileSync(`${shared}/data/language/sections/nlm_labels.json`, 'utf8'))
  let right = 0
  let missed = 0
  const wrong = []
  for (const [label, category] of Object.entries(labels)) {
    const section = sectionOfHeading(label, true)
    if (section === NLM[category] || section === 'other') right++
    else if (section === undefined) missed++
    else wrong.push(`${label} is ${category}, read ${section}`)
  }
  const count = Object.keys(labels).length
  return { count, right: right / count, missed: missed / count, wrong }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const shared = process.argv[2]?.startsWith('--') || !process.argv[2] ? '../shared' : process.argv[2]
  for (const { name, sentences, right, merged, confusion, errors } of measureSections(shared)) {
    console.log(
      name.padEnd(20),
      String(sentences).padStart(5),
      (100 * right).toFixed(1),
      (100 * merged).toFixed(1),
    )
    if (process.argv.includes('--errors')) {
      console.log(
        [...confusion]
          .sort((a, b) => b[1] - a[1])
          .map(([k, n]) => `${k} ${n}`)
          .join(', '),
      )
      for (const error of errors.slice(0, 40)) console.log('   ', error)
    }
  }
  const { count, right, missed, wrong } = measureHeadings(shared)
  console.log(
    `NLM labels ${count}: read ${(100 * right).toFixed(1)}, not known ${(100 * missed).toFixed(1)}, otherwise ${wrong.length}`,
  )
}
