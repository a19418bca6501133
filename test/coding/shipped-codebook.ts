import { existsSync, readFileSync } from 'node:fs'
import type { Codebook } from '../../src/codebook/codebook.js'
import { parseCodebook } from '../../src/codebook/parse-codebook.js'
import { readPage } from '../../src/study/read-page.js'
import type { Segment } from '../../src/study/study.js'

/** A codebook that ships with the program; throws where it has problems. */
export function loadShipped(id: string): Codebook {
  const path = `codebooks/${id}.yaml`
  const { codebook, diagnostics } = parseCodebook(readFileSync(path, 'utf8'), path)
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (codebook === undefined || errors.length > 0) throw new Error(errors.map((d) => d.message).join('\n'))
  return codebook
}

/** The segments of a page file. */
export function readSegments(folder: string, name: string): readonly Segment[] {
  return readPage(readFileSync(`${folder}/${name}`), { path: name }).segments
}

export const ABSTRACTS = '../shared/gold/abstracts'

/** Whether the development set lies beside the project; says so where it does not, as its tests are skipped then. */
export function hasAbstracts(): boolean {
  const has = existsSync(ABSTRACTS)
  if (!has) console.warn(`skipped: no development set at ${ABSTRACTS}`)
  return has
}
