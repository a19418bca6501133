import { GramTable } from './gram-table.js'
import { type RowFinder, RowList } from './row-list.js'
import { findWording, listCues } from './section-features.js'

/** Finds the rows of Chinese sentences: cues, and pairs and triples of characters. */
export class CharacterRows implements RowFinder {
  readonly found = new RowList()
  /** The row of each cue and of each gram, by its number; cues without weights have -1. */
  readonly #cues: Int32Array
  readonly #grams: GramTable
  readonly #gramRows: Int32Array

  /** @param rows rows by the names of features: `c:` cues, `w:` grams */
  constructor(rows: ReadonlyMap<string, number>) {
    this.#cues = Int32Array.from(listCues('zh'), (name) => rows.get(`c:${name}`) ?? -1)
    const grams = [...rows.keys()].filter((feature) => feature.startsWith('w:'))
    this.#grams = new GramTable(grams.map((feature) => feature.slice(2)))
    this.#gramRows = Int32Array.from(grams, (feature) => rows.get(feature)!)
  }

  find(sentence: string): RowList {
    this.found.clear()
    findWording(sentence, 'zh', this)
    return this.found
  }

  cue(number: number): void {
    const row = this.#cues[number]!
    if (row >= 0) this.found.add(row)
  }

  gram(units: Uint16Array, start: number, end: number, hash: number): void {
    const number = this.#grams.find(units, start, end, hash)
    if (number >= 0) this.found.add(this.#gramRows[number]!)
  }
}
