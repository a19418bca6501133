// Sections of an abstract that prints no headings: what each sentence says, where it stands, and the order in which
// abstracts go, by Viterbi over a small linear model.
import type { Language } from '../../text/language.js'
import { SECTION_MODEL_EN, SECTION_MODEL_ZH, type SectionModel } from '../data/section-weights.js'
import type { Section } from './section.js'
import { type FeatureLanguage, readFeatures } from './section-features.js'

const LABELS: readonly Section[] = ['background', 'objective', 'methods', 'results', 'conclusion']
const COUNT = LABELS.length

interface Model {
  readonly weights: ReadonlyMap<string, Float64Array>
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly order: readonly (readonly number[])[]
}

const models = new Map<FeatureLanguage, Model>()

function modelOf(language: FeatureLanguage): Model {
  const made = models.get(language)
  if (made !== undefined) return made
  const model = readModel(language === 'en' ? SECTION_MODEL_EN : SECTION_MODEL_ZH)
  models.set(language, model)
  return model
}

function readModel(source: SectionModel): Model {
  const weights = new Map<string, Float64Array>()
  for (const line of source.weights.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab > 0)
      weights.set(
        line.slice(0, tab),
        Float64Array.from(line.slice(tab + 1).split(' '), (w) => Number(w) / 20),
      )
  }
  const scale = (row: readonly number[]) => row.map((log) => log / 10)
  return { weights, first: scale(source.first), last: scale(source.last), order: source.order.map(scale) }
}

/** How far the model is believed: its n-grams overlap, in Chinese the more. */
const SURENESS: Readonly<Record<FeatureLanguage, number>> = { en: 0.85, zh: 0.6 }

/** How much the order of sections weighs beside what the sentences say. */
const ORDER_WEIGHT = 0.8

/**
 * The section of each sentence of an abstract, undefined where nothing supports one (no words, or a language without
 * a model). `known` gives sections that printed headings fix, by sentence; the others are read around them.
 */
export function labelSections(
  sentences: readonly string[],
  language: Language,
  known: readonly (Section | undefined)[] = [],
): (Section | undefined)[] {
  if (language !== 'en' && language !== 'zh') return sentences.map((_, i) => known[i])
  const count = sentences.length
  if (count === 0) return []
  const model = modelOf(language)
  const emissions = sentences.map((sentence, i) => score(model, sentence, i, count, language, known[i]))

  const best: Float64Array[] = []
  const from: Uint8Array[] = []
  for (let i = 0; i < count; i++) {
    const row = new Float64Array(COUNT)
    const back = new Uint8Array(COUNT)
    for (let k = 0; k < COUNT; k++) {
      let top = Number.NEGATIVE_INFINITY
      if (i === 0) top = ORDER_WEIGHT * model.first[k]!
      else {
        for (let j = 0; j < COUNT; j++) {
          const value = best[i - 1]![j]! + ORDER_WEIGHT * model.order[j]![k]!
          if (value > top) {
            top = value
            back[k] = j
          }
        }
      }
      row[k] = top + emissions[i]![k]! + (i === count - 1 && count > 1 ? ORDER_WEIGHT * model.last[k]! : 0)
    }
    best.push(row)
    from.push(back)
  }
  let label = argmax(best[count - 1]!)
  const labels: (Section | undefined)[] = new Array(count)
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = known[i] ?? (hasWords(sentences[i]!) ? LABELS[label] : undefined)
    label = from[i]![label]!
  }
  return labels
}

/** Log-probabilities of the sections for one sentence; a known section leaves no other. */
function score(
  model: Model,
  sentence: string,
  index: number,
  count: number,
  language: FeatureLanguage,
  known: Section | undefined,
): Float64Array {
  const scores = new Float64Array(COUNT)
  if (known !== undefined && known !== 'other') {
    scores.fill(-1000)
    scores[LABELS.indexOf(known)] = 0
    return scores
  }
  for (const feature of readFeatures(sentence, index, count, language)) {
    const weights = model.weights.get(feature)
    if (weights !== undefined) for (let k = 0; k < COUNT; k++) scores[k]! += weights[k]!
  }
  let total = 0
  const top = scores[argmax(scores)]!
  for (let k = 0; k < COUNT; k++) total += Math.exp(scores[k]! - top)
  const sureness = SURENESS[language]
  for (let k = 0; k < COUNT; k++) scores[k] = sureness * (scores[k]! - top - Math.log(total))
  return scores
}

function argmax(values: Float64Array): number {
  let best = 0
  for (let k = 1; k < values.length; k++) if (values[k]! > values[best]!) best = k
  return best
}

/** A sentence of a few characters without a verb's room says nothing about its section. */
function hasWords(sentence: string): boolean {
  return /\p{L}.*\p{L}/su.test(sentence)
}
