// The weights of the section model as the features of a sentence find them: by number, in one array.
import { SECTION_MODEL_EN, SECTION_MODEL_ZH, type SectionModel } from '../data/section-weights.js'
import { GramTable } from './gram-table.js'
import type { Section } from './section.js'
import { type FeatureTaker, findFeatures, listCues } from './section-features.js'
import type { FeatureLanguage } from './sentence-form.js'

/** The sections that the model knows, in the order of its columns. */
export const LABELS: readonly Section[] = ['background', 'objective', 'methods', 'results', 'conclusion']
export const COUNT = LABELS.length

const models = new Map<FeatureLanguage, Model>()

/** The model of a language, read when it is first asked for. */
export function modelOf(language: FeatureLanguage): Model {
  const made = models.get(language)
  if (made !== undefined) return made
  const model = new Model(language === 'en' ? SECTION_MODEL_EN : SECTION_MODEL_ZH, language)
  models.set(language, model)
  return model
}

/** A model: logarithms of how usual a section is first, last, and after another, and the weights of features. */
export class Model implements FeatureTaker {
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly order: readonly (readonly number[])[]
  readonly #language: FeatureLanguage
  /** Weights of the features, five each. */
  readonly #weights: Float64Array
  /** The feature of each cue and place, and the feature of each gram, by its number; cues without weights have -1. */
  readonly #cues: Int32Array
  readonly #places = new Map<string, number>()
  readonly #grams: GramTable
  readonly #gramRows: Int32Array
  /** For each feature the sentence that had it last: one counts once. */
  readonly #seen: Int32Array
  #sentence = 0
  #scores: Float64Array = new Float64Array(COUNT)

  constructor(source: SectionModel, language: FeatureLanguage) {
    const scale = (row: readonly number[]) => row.map((log) => log / 10)
    this.first = scale(source.first)
    this.last = scale(source.last)
    this.order = source.order.map(scale)
    this.#language = language
    const lines = source.weights.split('\n').filter((line) => line.indexOf('\t') > 0)
    this.#weights = new Float64Array(lines.length * COUNT)
    this.#seen = new Int32Array(lines.length)
    const rows = new Map<string, number>()
    for (const [row, line] of lines.entries()) {
      const [feature = '', weights = ''] = line.split('\t')
      rows.set(feature, row)
      for (const [k, weight] of weights.split(' ').entries())
        this.#weights[row * COUNT + k] = Number(weight) / 20
      if (feature.startsWith('p:')) this.#places.set(feature, row)
    }
    this.#cues = Int32Array.from(listCues(language), (name) => rows.get(`c:${name}`) ?? -1)
    const grams = [...rows.keys()].filter((feature) => feature.startsWith('w:'))
    this.#grams = new GramTable(grams.map((feature) => feature.slice(2)))
    this.#gramRows = Int32Array.from(grams, (feature) => rows.get(feature)!)
  }

  /** Adds up the weights of a sentence's features into `scores`, a number a section. */
  addScores(sentence: string, index: number, count: number, scores: Float64Array): void {
    this.#sentence++
    this.#scores = scores
    findFeatures(sentence, index, count, this.#language, this)
  }

  cue(number: number): void {
    this.#add(this.#cues[number]!)
  }

  gram(units: Uint16Array, start: number, end: number, hash: number): void {
    const number = this.#grams.find(units, start, end, hash)
    if (number >= 0) this.#add(this.#gramRows[number]!)
  }

  place(name: string): void {
    this.#add(this.#places.get(name) ?? -1)
  }

  #add(row: number): void {
    if (row < 0 || this.#seen[row] === this.#sentence) return
    this.#seen[row] = this.#sentence
    const scores = this.#scores
    const weights = this.#weights
    for (let k = 0; k < COUNT; k++) scores[k]! += weights[row * COUNT + k]!
  }
}
