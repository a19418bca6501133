import type { Page } from './page.js'
import { hashSimilar, type Simhash, simhashDistance } from './simhash.js'
import type { Segment, Study } from './study.js'

/** What tells a page's study from others: DOI, else title, else a similarity hash of the abstract. Small and plain. */
export interface DuplicateKey {
  readonly pageId: string
  readonly studyId: string
  /** Lower case. */
  readonly doi?: string
  /** Folded to letters and digits. */
  readonly title?: string
  readonly simhash?: Simhash
}

/** The earlier page of the same study, and by what it was found. */
export interface DuplicateMatch {
  readonly pageId: string
  readonly studyId: string
  readonly by: 'doi' | 'title' | 'simhash'
}

/** Letters that a title needs to name one study: `Editorial` names many. Han count 2.5. */
const LEAST_TITLE = 25
/** Characters of abstract (without white space) that a similarity hash needs. */
const LEAST_ABSTRACT = 200
const MOST_DISTANCE = 3

/** What the key of a page's study is made of. */
export interface KeyedPage extends Pick<Page, 'pageId'> {
  readonly study?: Pick<Study, 'studyId' | 'record'>
  readonly segments: readonly Pick<Segment, 'field' | 'language' | 'text'>[]
}

/** The key of a page's study; undefined for a page without one. */
export function makeDuplicateKey(page: KeyedPage): DuplicateKey | undefined {
  const { study } = page
  if (!study) return undefined
  const { record } = study
  const title = foldTitle(record.title_en) ?? foldTitle(record.title_zh)
  const simhash = hashAbstract(page)
  return {
    pageId: page.pageId,
    studyId: study.studyId,
    ...(record.doi && { doi: record.doi.toLowerCase() }),
    ...(title && { title }),
    ...(simhash && { simhash }),
  }
}

function foldTitle(title: string | undefined): string | undefined {
  if (title === undefined) return undefined
  const bare = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const weight = bare.length + 1.5 * (bare.match(/[\u4e00-\u9fff]/g)?.length ?? 0)
  return weight < LEAST_TITLE ? undefined : bare
}

/** Hashes the abstract in the language that has most of it, so that a page with a translation meets one without. */
function hashAbstract(page: KeyedPage): Simhash | undefined {
  const texts = new Map<string, string>()
  for (const { field, language, text } of page.segments) {
    if (field === 'abstract') texts.set(language, `${texts.get(language) ?? ''} ${text}`)
  }
  const text = texts.get('en') ?? texts.get('zh') ?? [...texts.values()][0]
  if (text === undefined) return undefined
  const weight = text.replace(/\s+/g, '').length + 1.5 * (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0)
  return weight < LEAST_ABSTRACT ? undefined : hashSimilar(text)
}

/** Finds pages of one study among those seen before. Pages are fed in the order of their paths. */
export interface DuplicateIndex {
  /**
   * The earlier page of the same study, by DOI, else by title, else by similarity of the abstract. Two pages that
   * state different DOIs are two studies. A page that matches none is kept for those that follow.
   */
  match(key: DuplicateKey | undefined): DuplicateMatch | undefined
}

/** An empty index. It keeps a few numbers and two short strings a study. */
export function createDuplicateIndex(): DuplicateIndex {
  const byDoi = new Map<string, DuplicateKey>()
  const byTitle = new Map<string, DuplicateKey[]>()
  const byBand = new Map<number, DuplicateKey[]>()

  const seek = (key: DuplicateKey): DuplicateMatch | undefined => {
    const found = (other: DuplicateKey, by: DuplicateMatch['by']) => ({
      pageId: other.pageId,
      studyId: other.studyId,
      by,
    })
    const same = key.doi === undefined ? undefined : byDoi.get(key.doi)
    if (same) return found(same, 'doi')
    const mayBe = (other: DuplicateKey) =>
      key.doi === undefined || other.doi === undefined || key.doi === other.doi
    const titled = key.title === undefined ? undefined : byTitle.get(key.title)?.find(mayBe)
    if (titled) return found(titled, 'title')
    const { simhash } = key
    if (!simhash) return undefined
    for (const band of bandsOf(simhash)) {
      const near = byBand
        .get(band)
        ?.find((other) => mayBe(other) && simhashDistance(other.simhash!, simhash) <= MOST_DISTANCE)
      if (near) return found(near, 'simhash')
    }
    return undefined
  }

  const keep = (key: DuplicateKey) => {
    if (key.doi !== undefined) byDoi.set(key.doi, key)
    if (key.title !== undefined) append(byTitle, key.title, key)
    if (key.simhash) for (const band of bandsOf(key.simhash)) append(byBand, band, key)
  }

  return {
    match(key) {
      if (!key) return undefined
      const match = seek(key)
      // A copy that brings the DOI ties later pages with that DOI to the first one.
      if (!match) keep(key)
      else if (key.doi !== undefined && !byDoi.has(key.doi))
        byDoi.set(key.doi, { ...key, pageId: match.pageId, studyId: match.studyId })
      return match
    },
  }
}

/** Two hashes at most three bits apart agree in one of four bands of 16 bits. */
function bandsOf([high, low]: Simhash): number[] {
  return [high >>> 16, 0x10000 + (high & 0xffff), 0x20000 + (low >>> 16), 0x30000 + (low & 0xffff)]
}

function append<K>(index: Map<K, DuplicateKey[]>, at: K, key: DuplicateKey): void {
  const keys = index.get(at)
  if (keys) keys.push(key)
  else index.set(at, [key])
}
