// Trains the section model and writes src/page/data/section-weights.ts: softmax regression over the features of
// src/page/sections/section-features.ts, drawn towards the hand-made cues (a Gaussian prior around their weight), and the
// order of sections counted. Training text: the abstracts with printed headings of ../shared/data/corpus (citation
// screening and ohsumed, English; CSL, Chinese, Apache-2.0), headings removed; one in five is held out by its id.
// Run: npm run build && node bench/data/train-sections.mjs [SHARED]
import { writeFileSync } from 'node:fs'
import { SECTION_CUES_EN, SECTION_CUES_ZH } from '../../dist/page/data/section-cues.js'
import { findFeatures, listCues } from '../../dist/page/sections/section-features.js'
import { readHeadedAbstracts, readUnheadedAbstracts } from '../quality/headed-abstracts.mjs'

const SECTIONS = ['background', 'objective', 'methods', 'results', 'conclusion']
const SETTINGS = {
  en: { cues: SECTION_CUES_EN, cueWeight: 1.2, leastCount: 8, most: 1400, penalty: 0.008, rounds: 40 },
  zh: { cues: SECTION_CUES_ZH, cueWeight: 1.2, leastCount: 4, most: 700, penalty: 0.03, rounds: 60 },
}

/** How many unheaded Chinese abstracts are looked at for openings. */
const OPENINGS = 700

const USUAL_FIRST = [0.6, 0.3, 0.08, 0.01, 0.01]
const USUAL_LAST = [0.01, 0.02, 0.03, 0.34, 0.6]
const USUAL_ORDER = [
  [0.66, 0.2, 0.11, 0.02, 0.01],
  [0.06, 0.34, 0.52, 0.06, 0.02],
  [0.005, 0.015, 0.66, 0.3, 0.02],
  [0.002, 0.003, 0.015, 0.75, 0.23],
  [0.005, 0.005, 0.01, 0.03, 0.95],
]

/** The features of one sentence by name, each once: `c:` cues, `w:` n-grams, `p:` its place. */
function readFeatures(sentence, index, count, language) {
  const features = new Set()
  const cues = listCues(language)
  findFeatures(sentence, index, count, language, {
    cue: (number) => features.add(`c:${cues[number]}`),
    gram: (units, start, end) => features.add(`w:${String.fromCharCode(...units.subarray(start, end))}`),
    place: (name) => features.add(name),
  })
  return [...features]
}

function train(language, abstracts) {
  const { cues, cueWeight, leastCount, most, penalty, rounds } = SETTINGS[language]
  // A third without their conclusion: not every abstract has one, and the last sentence alone must not make it.
  const shown = abstracts.map(({ sentences, length, isOpening }, i) => {
    if (isOpening) return { sentences, length, isOpening }
    const body = sentences.filter(({ section }) => section !== 'conclusion')
    return { sentences: i % 3 === 0 && body.length > 2 ? body : sentences }
  })
  const rows = shown.flatMap(({ sentences, length }) =>
    sentences.map(({ text, section }, i) => ({
      features: readFeatures(text, i, length ?? sentences.length, language),
      label: SECTIONS.indexOf(section),
    })),
  )
  const counts = new Map()
  for (const { features } of rows) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1)
  const prior = new Map()
  for (const section of SECTIONS) {
    for (const cue of cues[section] ?? []) {
      const weights = prior.get(`c:${cue}`) ?? SECTIONS.map(() => 0)
      weights[SECTIONS.indexOf(section)] += cueWeight
      prior.set(`c:${cue}`, weights)
    }
  }
  const kept = [...counts.keys()].filter((f) => f.startsWith('w:') && counts.get(f) >= leastCount)
  const names = [...prior.keys(), ...[...counts.keys()].filter((f) => f.startsWith('p:')).sort(), ...kept]
  const index = new Map(names.map((name, i) => [name, i]))
  const weights = names.map((name) => Float64Array.from(prior.get(name) ?? [0, 0, 0, 0, 0]))
  const start = weights.map((w) => Float64Array.from(w))
  const compact = rows.map(({ features, label }) => ({
    ids: features.map((f) => index.get(f)).filter((i) => i !== undefined),
    label,
  }))
  // A generator of its own, so that training gives the same weights everywhere.
  let seed = 12345
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed / 2147483648
  }
  const scores = new Float64Array(5)
  for (let round = 0; round < rounds; round++) {
    const rate = 0.15 / (1 + round * 0.15)
    for (let i = compact.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[compact[i], compact[j]] = [compact[j], compact[i]]
    }
    for (const { ids, label } of compact) {
      scores.fill(0)
      for (const id of ids) for (let k = 0; k < 5; k++) scores[k] += weights[id][k]
      const top = Math.max(...scores)
      let total = 0
      for (let k = 0; k < 5; k++) total += scores[k] = Math.exp(scores[k] - top)
      for (const id of ids) {
        const w = weights[id]
        const s = start[id]
        for (let k = 0; k < 5; k++) {
          const gradient = scores[k] / total - (k === label ? 1 : 0)
          w[k] -= rate * (gradient + penalty * 5 * (w[k] - s[k]))
        }
      }
    }
  }
  const strength = (name) => {
    const w = weights[index.get(name)]
    return (Math.max(...w) - Math.min(...w)) * Math.sqrt(counts.get(name) ?? 0)
  }
  const chosen = new Set([
    ...names.filter((name) => !name.startsWith('w:')),
    ...kept.sort((a, b) => strength(b) - strength(a)).slice(0, most),
  ])
  const order = SECTIONS.map(() => SECTIONS.map(() => 1))
  const first = SECTIONS.map(() => 1)
  const last = SECTIONS.map(() => 1)
  for (const { sentences, isOpening } of shown) {
    if (isOpening) continue
    const path = sentences.map(({ section }) => SECTIONS.indexOf(section))
    first[path[0]]++
    last[path.at(-1)]++
    for (let i = 1; i < path.length; i++) order[path[i - 1]][path[i]]++
  }
  // The order of this collection is biomedical: half of it is what abstracts of any field do.
  const logs = (row, usual) => {
    const total = row.reduce((a, b) => a + b)
    return row.map((n, k) => Math.round(10 * Math.log(0.5 * (n / total) + 0.5 * usual[k])))
  }
  return {
    weights: names
      .filter((name) => chosen.has(name))
      .map((name) => [name, [...weights[index.get(name)]].map((w) => Math.round(w * 20))]),
    order: order.map((row, i) => logs(row, USUAL_ORDER[i])),
    first: logs(first, USUAL_FIRST),
    last: logs(last, USUAL_LAST),
    sentences: rows.length,
    abstracts: abstracts.length,
  }
}

// CSL's headed abstracts have no background. Sentences before the aim of its other abstracts stand for it, where
// they hold a hand-made cue of background and none of aim.
const ZH_BACKGROUND =
  /随着|近年来|目前|日益|越来越|已成为|重要组成部分|之一|广泛|然而|但是|尚不|尚未|知之甚少|缺乏|至关重要|往往|通常|普遍|难以|面临/
const ZH_AIM = /本文|本研究|旨在|为了|针对|提出|探讨|目的|结果|采用|通过|分析|研究了/

function addBackground(abstracts, unheaded) {
  for (const sentences of unheaded) {
    const aim = sentences.findIndex((text) => ZH_AIM.test(text))
    if (aim < 1 || aim > 4) continue
    const opening = sentences.slice(0, aim)
    if (!opening.some((text) => ZH_BACKGROUND.test(text))) continue
    abstracts.push({
      sentences: [
        ...opening.map((text) => ({ text, section: 'background' })),
        { text: sentences[aim], section: 'objective' },
      ],
      length: sentences.length,
      isOpening: true,
    })
  }
}

const shared = process.argv[2] ?? '../shared'
const parts = []
for (const language of ['en', 'zh']) {
  const abstracts = readHeadedAbstracts(shared, language).filter((abstract) => !abstract.isHeldOut)
  if (language === 'zh') addBackground(abstracts, readUnheadedAbstracts(shared, 'zh').slice(0, OPENINGS))
  const model = train(language, abstracts)
  const name = language.toUpperCase()
  const lines = model.weights
    .filter(([, w]) => w.some((x) => x !== 0))
    .map(([feature, w]) =>
      `${feature}\t${w.join(' ')}`.replace(/\\/g, '\\\\').replace(/`/g, '\\`').replace(/\$\{/g, '\\${'),
    )
  parts.push(
    `/** Learnt from ${model.sentences} sentences of ${model.abstracts} abstracts. */\n` +
      `export const SECTION_MODEL_${name}: SectionModel = {\n` +
      `  first: [${model.first.join(', ')}],\n  last: [${model.last.join(', ')}],\n` +
      `  order: [\n${model.order.map((row) => `    [${row.join(', ')}],`).join('\n')}\n  ],\n` +
      `  weights: \`${lines.join('\n')}\`,\n}\n`,
  )
  console.log(language, model.abstracts, 'abstracts', model.sentences, 'sentences', lines.length, 'features')
}
writeFileSync(
  'src/page/data/section-weights.ts',
  `// Weights of the section model, written by bench/data/train-sections.mjs: not to be edited by hand.
// Source: learnt from abstracts with printed headings of the citation-screening and ohsumed collections (English) and
// CSL (Chinese, Apache-2.0), drawn towards the cues of section-cues.ts.

/**
 * A softmax model over sentence features, with the order of sections. Columns are background, objective, methods,
 * results, conclusion. \`weights\`: a feature a line, a tab, then its five weights times 20. \`first\`, \`last\` and
 * \`order\` (from row to column) are natural logarithms of shares times 10.
 */
export interface SectionModel {
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly order: readonly (readonly number[])[]
  readonly weights: string
}

${parts.join('\n')}`,
)
