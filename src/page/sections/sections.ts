// Sections of an abstract that prints no headings: what each sentence says, where it stands, and the order in which
// abstracts go, by Viterbi over a small linear model.
import type { Language } from '../../text/language.js'
import type { Section } from './section.js'
import { COUNT, LABELS, type Model, modelOf } from './section-model.js'
import type { FeatureLanguage } from './sentence-form.js'

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
  model.addScores(sentence, index, count, scores)
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
  let letters = 0
  for (let i = 0; i < sentence.length; i++) {
    const lower = sentence.charCodeAt(i) | 0x20
    if (lower >= 0x61 && lower <= 0x7a && ++letters > 1) return true
  }
  return /\p{L}.*\p{L}/su.test(sentence)
}
