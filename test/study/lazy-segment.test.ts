import { expect, test } from 'vitest'
import { labelBlocks } from '../../src/page/blocks/label-blocks.js'
import type { PageText } from '../../src/page/page-text.js'
import { cutLazySegments, cutSegments } from '../../src/study/segments.js'
import type { Segment } from '../../src/study/study.js'

const ORIGIN = { pageId: 'p1', pageSha256: 'abc', studyId: 't1' }

const COLUMNS = [
  'segmentId',
  'unitId',
  'studyId',
  'pageId',
  'pageSha256',
  'seq',
  'language',
  'field',
  'section',
  'sectionBasis',
  'heading',
  'translation',
  'text',
  'line',
  'start',
  'end',
] as const satisfies readonly (keyof Segment)[]

function cutBoth(text: string) {
  const page: PageText = {
    text,
    mediaType: 'application/jsonl',
    encoding: 'utf-8',
    method: 'jsonl',
    metadata: [],
    bodyStart: 0,
    clean: true,
    diagnostics: [],
  }
  const blocks = labelBlocks(page)
  const pick = (segments: readonly Segment[]) =>
    segments.map((segment) => COLUMNS.map((column) => [column, segment[column]]))
  return {
    lazy: pick(cutLazySegments(text, blocks, ORIGIN)),
    whole: pick(cutSegments(text, blocks, ORIGIN, { translation: 'unknown' }).segments),
  }
}

test.each([
  ['English', 'Trust and costs\n\nBackground: Trust matters. Methods: We asked 40 people. Costs were high.'],
  ['Chinese', '信任与费用\n\n目的：了解信任。方法：访谈40人。费用很高。'],
  [
    'both, whose sentences share units',
    'Trust matters much. We asked 40 nurses.\n信任很重要。我们访谈了40名护士。',
  ],
])('segments whose ids are hashed late are those that are hashed at once: %s', (_, text) => {
  const { lazy, whole } = cutBoth(text)
  expect(lazy.length).toBeGreaterThan(1)
  expect(lazy).toEqual(whole)
})
