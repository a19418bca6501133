// The weights of the section model as the features of a sentence find them: by row, in one array.
import { SECTION_MODEL_EN, SECTION_MODEL_ZH, type SectionModel } from '../data/section-weights.js'
import { CharacterRows } from './character-rows.js'
import { type RowFinder, RowList } from './row-list.js'
import type { Section } from './section.js'
import { findPlaces, PLACES } from './section-features.js'
import type { FeatureLanguage } from './sentence-form.js'
import { WordRows } from './word-rows.js'

/** The sections that the model knows, in the order of its columns. */
export const LABELS: readonly Section[] = ['background', 'objective', 'methods', 'results', 'conclusion']
export const COUNT = LABELS.length

const models = new Map<FeatureLanguage, Model>()

/** The model of a language, read when it is first asked for. */
export function modelOf(language: FeatureLanguage): Model {
  const made = models.get(language)
  if (made !== undefined) return made
  const model =
    language === 'en'
      ? new Model(SECTION_MODEL_EN, (rows) => new WordRows(rows))
      : new Model(SECTION_MODEL_ZH, (rows) => new CharacterRows(rows))
  models.set(language, model)
  return model
}

/** A model: logarithms of how usual a section is first, last, and after another, and the weights of features. */
export class Model {
  /** A number a section. */
  readonly first: Float64Array
  readonly last: Float64Array
  /** From one section (row) to another, row after row. */
  readonly order: Float64Array
  /** Weights of the features, `COUNT` a row. */
  readonly #weights: Float64Array
  /** Row of each place of a sentence; -1 for those without weights. */
  readonly #places: Int32Array
  readonly #finder: RowFinder
  readonly #placed = new RowList()
  /** For each row the sentence that had it last: one counts once. */
  readonly #seen: Int32Array
  #sentence = 0

  constructor(source: SectionModel, openFinder: (rows: ReadonlyMap<string, number>) => RowFinder) {
    const scale = (row: readonly number[]) => Float64Array.from(row, (log) => log / 10)
    this.first = scale(source.first)
    this.last = scale(source.last)
    this.order = scale(source.order.flat())
    const lines = source.weights.split('\n').filter((line) => line.indexOf('\t') > 0)
    this.#weights = new Float64Array(lines.length * COUNT)
    this.#seen = new Int32Array(lines.length)
    const rows = new Map<string, number>()
    for (const [row, line] of lines.entries()) {
      const [feature = '', weights = ''] = line.split('\t')
      rows.set(feature, row)
      for (const [k, weight] of weights.split(' ').entries())
        this.#weights[row * COUNT + k] = Number(weight) / 20
    }
    this.#places = Int32Array.from(PLACES, (place) => rows.get(place) ?? -1)
    this.#finder = openFinder(rows)
  }

  /**
   * Adds up the weights of a sentence's features, a number a section, into `scores` from `at` on. `index` counts from 0
   * among the `count` sentences of its abstract.
   */
  addScores(sentence: string, index: number, count: number, scores: Float64Array, at: number): void {
    this.#sentence++
    this.#add(this.#finder.find(sentence), scores, at)
    this.#placed.clear()
    findPlaces(index, count, this.#takePlace)
    this.#add(this.#placed, scores, at)
  }

  readonly #takePlace = (place: number): void => {
    if (this.#places[place]! >= 0) this.#placed.add(this.#places[place]!)
  }

  #add({ rows, length }: RowList, scores: Float64Array, at: number): void {
    const seen = this.#seen
    const weights = this.#weights
    for (let i = 0; i < length; i++) {
      const row = rows[i]!
      if (seen[row] === this.#sentence) continue
      seen[row] = this.#sentence
      for (let k = 0; k < COUNT; k++) scores[at + k]! += weights[row * COUNT + k]!
    }
  }
}
