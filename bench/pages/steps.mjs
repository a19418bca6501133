// The steps of reading a page, each alone. A step is given pages and gives what it is to run and on how much text.

import { labelBlocks } from '../../dist/page/blocks/label-blocks.js'
import { decodePage } from '../../dist/page/decode/decode.js'
import { readHtml } from '../../dist/page/html/read-html.js'
import { separateLanguages } from '../../dist/page/languages/languages.js'
import { readPageText } from '../../dist/page/read-page-text.js'
import { labelSections } from '../../dist/page/sections/sections.js'
import { splitSentences } from '../../dist/page/sentences/sentences.js'
import { alignSentences } from '../../dist/study/alignment.js'
import { readPage } from '../../dist/study/read-page.js'
import { readRecord } from '../../dist/study/record/read-record.js'
import { cutSegments } from '../../dist/study/segments.js'

const bytesOf = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const each = (items, run) => () => {
  for (const item of items) run(item)
}

/** Abstract sentences of the pages by language, as alignment and sections get them. */
function readAbstracts(pages) {
  return pages.flatMap(({ bytes, path }) => {
    const { segments } = readPage(bytes, { path })
    const of = (language) =>
      segments.filter((one) => one.field === 'abstract' && one.language === language).map((one) => one.text)
    return [{ en: of('en'), zh: of('zh') }]
  })
}

const isHtml = ({ path }) => path.endsWith('.html')

export const STEPS = {
  whole: (pages) => ({
    size: bytesOf(pages.map(({ text }) => text)),
    run: each(pages, ({ bytes, path }) => readPage(bytes, { path })),
  }),
  decode: (pages) => ({
    size: pages.reduce((sum, { bytes }) => sum + bytes.length, 0),
    run: each(pages, (page) => decodePage(page.bytes, { contentType: isHtml(page) ? 'html' : 'text' })),
  }),
  html: (pages) => {
    const sources = pages.filter(isHtml).map(({ text }) => text)
    return { size: bytesOf(sources), run: each(sources, readHtml) }
  },
  blocks: (pages) => {
    const texts = pages.map(({ bytes, path }) => readPageText(bytes, { path }))
    return { size: bytesOf(texts.map(({ text }) => text)), run: each(texts, (text) => labelBlocks(text)) }
  },
  record: (pages) => {
    const read = pages.map(({ bytes, path }) => {
      const pageText = readPageText(bytes, { path })
      return { pageText, path, evidence: { text: pageText.text, blocks: labelBlocks(pageText) } }
    })
    return {
      size: bytesOf(read.map(({ pageText }) => pageText.text)),
      run: each(read, ({ pageText, evidence, path }) => readRecord(pageText, evidence, path)),
    }
  },
  segments: (pages) => {
    const read = pages.map(({ bytes, path }) => readPage(bytes, { path }))
    const ids = { pageId: 'p', pageSha256: '', studyId: 't' }
    return {
      size: bytesOf(read.map(({ text }) => text)),
      run: each(read, ({ text, blocks }) => cutSegments(text, blocks, ids, { translation: 'unknown' })),
    }
  },
  languages: (pages) => {
    const texts = pages.map(({ bytes, path }) => readPageText(bytes, { path }).text)
    return { size: bytesOf(texts), run: each(texts, separateLanguages) }
  },
  sentences: (pages) => {
    const texts = pages.map(({ bytes, path }) => readPageText(bytes, { path }).text)
    return { size: bytesOf(texts), run: each(texts, (text) => splitSentences(text, 'en')) }
  },
  sections: (pages) => {
    const sides = readAbstracts(pages).flatMap(({ en, zh }) => [
      { language: 'en', sentences: en },
      { language: 'zh', sentences: zh },
    ])
    return {
      size: bytesOf(sides.flatMap(({ sentences }) => sentences)),
      run: each(sides, ({ sentences, language }) => labelSections(sentences, language)),
    }
  },
  alignment: (pages) => {
    const both = readAbstracts(pages).filter(({ en, zh }) => en.length > 0 && zh.length > 0)
    return {
      size: bytesOf(both.flatMap(({ en, zh }) => [...en, ...zh])),
      run: each(both, ({ en, zh }) => alignSentences(en, zh)),
    }
  },
}
