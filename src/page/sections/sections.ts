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

// Of each sentence and section of the abstract at hand: what the sentence says, how good the best way there is, and the
// section that way comes from.
let said = new Float64Array(0)
let best = new Float64Array(0)
let from = new Uint8Array(0)
makeRoom(64)

function makeRoom(sentences: number): void {
  said = new Float64Array(sentences * COUNT)
  best = new Float64Array(sentences * COUNT)
  from = new Uint8Array(sentences * COUNT)
}

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
  if (count * COUNT > said.length) makeRoom(count)
  for (let i = 0; i < count; i++) score(model, sentences[i]!, i, count, language, known[i])

  for (let i = 0; i < count; i++) {
    const row = i * COUNT
    for (let k = 0; k < COUNT; k++) {
      let top = Number.NEGATIVE_INFINITY
      if (i === 0) top = ORDER_WEIGHT * model.first[k]!
      else {
        for (let j = 0; j < COUNT; j++) {
          const value = best[row - COUNT + j]! + ORDER_WEIGHT * model.order[j * COUNT + k]!
          if (value > top) {
            top = value
            from[row + k] = j
          }
        }
      }
      best[row + k] =
        top + said[row + k]! + (i === count - 1 && count > 1 ? ORDER_WEIGHT * model.last[k]! : 0)
    }
  }
  let label = argmax(best, (count - 1) * COUNT)
  const labels: (Section | undefined)[] = new Array(count)
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = known[i] ?? (hasWords(sentences[i]!) ? LABELS[label] : undefined)
    label = from[i * COUNT + label]!
  }
  return labels
}

/** Log-probabilities of the sections for one sentence, into its row; a known section leaves no other. */
function score(
  model: Model,
  sentence: string,
  index: number,
  count: number,
  language: FeatureLanguage,
  known: Section | undefined,
): void {
  const scores = said
  const row = index * COUNT
  if (known !== undefined && known !== 'other') {
    scores.fill(-1000, row, row + COUNT)
    scores[row + LABELS.indexOf(known)] = 0
    return
  }
  scores.fill(0, row, row + COUNT)
  model.addScores(sentence, index, count, scores, row)
  let total = 0
  const top = scores[row + argmax(scores, row)]!
  for (let k = row; k < row + COUNT; k++) total += Math.exp(scores[k]! - top)
  const rest = Math.log(total)
  const sureness = SURENESS[language]
  for (let k = row; k < row + COUNT; k++) scores[k] = sureness * (scores[k]! - top - rest)
}

/** The section of the largest of the numbers from `row` on. */
function argmax(values: Float64Array, row: number): number {
  let best = 0
  for (let k = 1; k < COUNT; k++) if (values[row + k]! > values[row + best]!) best = k
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
