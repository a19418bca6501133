import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelCleanLines } from '../../../src/page/blocks/clean-blocks.js'
import { labelPlainText } from '../../../src/page/blocks/plain-text.js'
import { measureLines } from '../../../src/page/lines/page-line.js'
import type { PageText } from '../../../src/page/page-text.js'

function labelAsPage(title: string, body: string) {
  const text = title === '' ? body : `${title}\n\n${body}`
  const page: PageText = {
    text,
    mediaType: 'application/jsonl',
    encoding: 'utf-8',
    method: 'jsonl',
    metadata: [{ column: 'title', value: title, source: 'json' }],
    bodyStart: 0,
    clean: true,
    diagnostics: [],
    ...(title !== '' && { fields: ['title', undefined, ...body.split('\n').map(() => 'abstract' as const)] }),
  }
  return { text, blocks: labelCleanLines(page, measureLines(page)) }
}

const PIECES = [
  ...[
    'Trust matters to nurses. ',
    'We asked 40 of them. ',
    'a',
    'In this study costs were high. ',
    '1. Aims ',
  ],
  ...[
    '信任很重要。',
    '我们访谈了40名护士。',
    '摘 要',
    '摘要：',
    '关键词：信任；费用',
    '目的：',
    '方法 采用',
    '中',
  ],
  ...[
    'Abstract: ',
    'ABSTRACT',
    'Summary. ',
    'PDFAbstract: ',
    'Keywords: trust; cost',
    'Background: ',
    'METHODS: ',
  ],
  ...[
    '\n',
    '\n\n',
    ' ',
    '  ',
    '\t',
    '\u00a0',
    '\u200b',
    '[link](https://example.org)',
    '© 2020 Elsevier',
    '😀',
    '\ud800',
  ],
  ...['Доверие важно. ', 'これは要約です。', 'é', 'İ', '(1) ', '"', 'Results '],
]

const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''))

test('a plain text has the blocks of one whose every line is looked at', () => {
  let plain = 0
  fc.assert(
    fc.property(fc.oneof(fc.constant(''), words), words, (stated, body) => {
      const title = stated.replace(/\s+/g, ' ').trim()
      const { text, blocks } = labelAsPage(title, body)
      const read = labelPlainText(text, title.length)
      if (read === undefined) return
      plain++
      expect(read).toEqual(blocks)
    }),
    { numRuns: 1000 },
  )
  expect(plain).toBeGreaterThan(100)
})

test.each([
  ['Trust and costs', 'Trust matters. In care it is all.\nCosts were high.'],
  ['信任与费用', '信任很重要。我们访谈了40名护士，了解他们的看法。'],
])('abstracts are plain, but for what may be a head or stands below a heading: %s', (title, body) => {
  const read = (text: string) => labelPlainText(`${title}\n\n${text}`, title.length)
  expect(read(body)).toHaveLength(body.split('\n').length + 2)
  expect(read(`Abstract: ${body}`)).toBeUndefined()
  expect(read(`摘要：${body}`)).toBeUndefined()
  expect(read(`Trust. METHODS: ${body}\n${body}`)).toBeUndefined()
})
