// Abstracts with printed headings, their headings removed and each sentence with the section it stood in: what the
// section model is trained on (four in five) and measured with (one in five, by the id's hash).
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { findInlineHeadings } from '../../dist/page/sections/inline-headings.js'
import { splitSentences } from '../../dist/page/sentences/sentences.js'

/** Reads them for a language; Chinese abstracts that are in the hidden-headings test set are held out. */
export function readHeadedAbstracts(shared, language) {
  const lines = gunzipSync(readFileSync(`${shared}/data/corpus/abstracts-${language}.jsonl.gz`)).toString(
    'utf8',
  )
  const hidden = language === 'zh' ? readHidden(shared) : new Set()
  const seen = new Set()
  const abstracts = []
  for (const line of lines.split('\n')) {
    if (line === '') continue
    const { id, text } = JSON.parse(line)
    const sentences = readSentences(text, language)
    if (sentences === undefined) continue
    const key = sentences[0].text.slice(0, 20)
    if (seen.has(key)) continue
    seen.add(key)
    const hash = createHash('sha256').update(id).digest()[0]
    const isHidden = sentences.some((sentence) => hidden.has(keyOf(sentence.text)))
    abstracts.push({ id, sentences, isHeldOut: isHidden || (language === 'en' && hash % 5 === 0) })
  }
  return abstracts
}

/** The sentences of abstracts without any heading, those of the hidden-headings test set left out. */
export function readUnheadedAbstracts(shared, language) {
  const lines = gunzipSync(readFileSync(`${shared}/data/corpus/abstracts-${language}.jsonl.gz`)).toString(
    'utf8',
  )
  const hidden = language === 'zh' ? readHidden(shared) : new Set()
  const abstracts = []
  for (const line of lines.split('\n')) {
    if (line === '') continue
    const { text } = JSON.parse(line)
    if (findInlineHeadings(text, language).length > 0) continue
    const sentences = splitSentences(text, language).map((span) => text.slice(span.start, span.end))
    if (!sentences.some((sentence) => hidden.has(keyOf(sentence)))) abstracts.push(sentences)
  }
  return abstracts
}

function keyOf(text) {
  return text.replace(/[^\u4e00-\u9fff]/g, '').slice(0, 12)
}

function readHidden(shared) {
  const abstracts = JSON.parse(
    readFileSync(`${shared}/data/language/sections/chinese-headings-hidden.json`, 'utf8'),
  )
  return new Set(abstracts.flatMap(({ s }) => s.map(([text]) => keyOf(text))))
}

const AIM = {
  en: /\b(aim(s|ed)?|objectives?|purposes?|goals?|hypothes\w+|sought|set out)\b|^to [a-z]+|\b(we|study|review|paper|article|trial|analysis) (\w+ )?(was|were|is|explor|investigat|examin|assess|evaluat|compar|describ|address|report|attempt|test|determin|review|present)/i,
  zh: /目的|旨在|探讨|观察|研究|分析|评价|评估|了解|比较|总结|建立|调查|考察|探索|明确|提供/,
}

/** Journals without a background heading print what is known under the aim: such sentences are background. */
function splitObjectives(sentences, language) {
  const objectives = sentences.filter((sentence) => sentence.section === 'objective')
  if (objectives.length < 2 || !objectives.some((sentence) => AIM[language].test(sentence.text))) return
  for (const sentence of objectives) if (!AIM[language].test(sentence.text)) sentence.section = 'background'
}

/** Sentences with the section they stand in; undefined where fewer than three sections are printed or any is other. */
function readSentences(text, language) {
  const headings = findInlineHeadings(text, language).filter((heading) => heading.kind === 'section')
  if (new Set(headings.map((heading) => heading.section)).size < 3 || headings[0].start > 3) return undefined
  if (headings.some((heading) => heading.section === 'other' || heading.isSoft)) return undefined
  const sentences = []
  headings.forEach((heading, i) => {
    const body = text.slice(heading.end, headings[i + 1]?.start ?? text.length)
    for (const span of splitSentences(body, language)) {
      sentences.push({ text: body.slice(span.start, span.end), section: heading.section })
    }
  })
  // CSL repeats the title after the last full stop.
  if (language === 'zh' && !/[.。]$/.test(sentences.at(-1).text)) sentences.pop()
  splitObjectives(sentences, language)
  return sentences.length >= 3 && sentences.length <= 40 ? sentences : undefined
}
