import { type CleanBlock, labelCleanLines } from '../../page/blocks/clean-blocks.js'
import { labelPlainText } from '../../page/blocks/plain-text.js'
import { measureLines } from '../../page/lines/page-line.js'
import type { PageText } from '../../page/page-text.js'
import { cutLazySegments, type SegmentOrigin } from '../../study/segments.js'
import type { Segment, Study } from '../../study/study.js'
import { labelStudy } from '../../study/study-label.js'
import { makeId, sha256 } from '../../text/hash.js'
import type { CodedLanguage } from '../../text/language.js'
import type { StreamStudy } from './stream-study.js'

/** A clean text to be coded as it stands: nothing in it is boilerplate. */
export interface CleanRecord {
  readonly id: string
  readonly text: string
  readonly title?: string
  /** Where it is absent the text tells it, stretch by stretch. */
  readonly language?: CodedLanguage
}

/** White space that is more than single spaces between words. */
const UNEVEN = /^ | $|[^\S ]|\s\s/

const toLines = (text: string) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)

function inLanguage(block: CleanBlock, language: CodedLanguage): CleanBlock {
  if (block.kind !== 'content') return block
  return { ...block, parts: block.parts.map((part) => ({ ...part, language })) }
}

/**
 * A study of one clean text. Its page text, which places count in, is the title, a blank line and the text; without
 * a title it is the text.
 */
export function readCleanStudy(record: CleanRecord): StreamStudy {
  const printed = record.title ?? ''
  const title = UNEVEN.test(printed) ? printed.replace(/\s+/g, ' ').trim() : printed
  const body = toLines(record.text)
  const text = title === '' ? body : `${title}\n\n${body}`
  const labelled = labelPlainText(text, title.length) ?? labelText(text, title, body)
  const { language } = record
  const blocks = language === undefined ? labelled : labelled.map((block) => inLanguage(block, language))
  const pageId = makeId('p', record.id)
  const studyId = makeId('t', pageId)
  const segments = cutLazySegments(text, blocks, new CleanOrigin(text, pageId, studyId))
  return new CleanStudy(record.id, text, pageId, studyId, segments)
}

/** A class, since V8 would make a hidden class of its own for each object literal with a getter, and keep what it holds. */
class CleanStudy implements StreamStudy {
  readonly path: string
  readonly pageId: string
  readonly text: string
  readonly studyId: string
  readonly segments: readonly Segment[]
  #study: Study | undefined

  constructor(path: string, text: string, pageId: string, studyId: string, segments: readonly Segment[]) {
    this.path = path
    this.text = text
    this.pageId = pageId
    this.studyId = studyId
    this.segments = segments
  }

  get study(): Study {
    this.#study ??= describeStudy(this.path, this.studyId, this.segments)
    return this.#study
  }
}

/** Where segments come from. The text is hashed when a coding asks for it. */
class CleanOrigin implements SegmentOrigin {
  readonly pageId: string
  readonly studyId: string
  readonly #text: string
  #sha256: string | undefined

  constructor(text: string, pageId: string, studyId: string) {
    this.#text = text
    this.pageId = pageId
    this.studyId = studyId
  }

  get pageSha256(): string {
    this.#sha256 ??= sha256(this.#text)
    return this.#sha256
  }
}

function labelText(text: string, title: string, body: string): CleanBlock[] {
  const pageText: PageText = {
    text,
    mediaType: 'application/jsonl',
    encoding: 'utf-8',
    method: 'jsonl',
    // With a stated title every other line is abstract; without one the first line may be it.
    metadata: [{ column: 'title', value: title, source: 'json' }],
    bodyStart: 0,
    clean: true,
    diagnostics: [],
    ...(title !== '' && { fields: listFields(body) }),
  }
  return labelCleanLines(pageText, measureLines(pageText))
}

function listFields(body: string): ('title' | 'abstract' | undefined)[] {
  return ['title', undefined, ...body.split('\n').map(() => 'abstract' as const)]
}

function describeStudy(id: string, studyId: string, segments: readonly Segment[]): Study {
  const titleIn = (language: string) => {
    const own = segments.filter((segment) => segment.field === 'title' && segment.language === language)
    return own.map((segment) => segment.text).join(' ') || undefined
  }
  const [en, zh] = [titleIn('en'), titleIn('zh')]
  const record = { ...(en && { title_en: en }), ...(zh && { title_zh: zh }) }
  const languages = new Set(segments.map((segment) => segment.language))
  return {
    studyId,
    label: labelStudy(record, id),
    record,
    languages: [...languages].filter((language) => language !== 'none' && language !== 'junk').sort(),
    translation: 'unknown',
    values: [],
  }
}
