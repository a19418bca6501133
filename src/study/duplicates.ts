import { isCoded } from '../text/language.js'
import type { Page } from './page.js'
import { hashSimilar, type Simhash } from './simhash.js'
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

/** Letters that a title needs to name one study: `Editorial` names many. Han count 2.5. */
const LEAST_TITLE = 25
/** Characters of abstract (without white space) that a similarity hash needs. */
const LEAST_ABSTRACT = 200

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
    if (field !== 'abstract') continue
    // Tables do not tell the other languages apart, and a stored page must have the key it had.
    const group = isCoded(language) ? language : 'other'
    texts.set(group, `${texts.get(group) ?? ''} ${text}`)
  }
  const text = texts.get('en') ?? texts.get('zh') ?? texts.get('other')
  if (text === undefined) return undefined
  const weight = text.replace(/\s+/g, '').length + 1.5 * (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0)
  return weight < LEAST_ABSTRACT ? undefined : hashSimilar(text)
}
