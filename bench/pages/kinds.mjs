// The pages that reading is measured on: kinds of page, each as many as asked, all different.
import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

export const KINDS = ['text', 'chinese', 'abstract', 'article', 'long', 'html']

/** A seeded generator: the same pages in every run of the bench. */
function createRandom(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

const VOWELS = 'aeiou'

/** A word with one vowel changed, or two neighbouring Han characters exchanged. */
function changeWord(word, random) {
  if (/[\u4e00-\u9fff]{2}/.test(word)) {
    const at = word.search(/[\u4e00-\u9fff]{2}/)
    const swap = at + Math.floor(random() * Math.max(1, word.length - at - 1))
    if (!/[\u4e00-\u9fff]{2}/.test(word.slice(swap, swap + 2))) return word
    return word.slice(0, swap) + word[swap + 1] + word[swap] + word.slice(swap + 2)
  }
  const at = word.search(/(?<=[a-z]{2})[aeiou](?=[a-z]{2})/)
  return at < 0 ? word : word.slice(0, at) + VOWELS[Math.floor(random() * 5)] + word.slice(at + 1)
}

/** A line as another page would print it: lines of a menu are the same, others have some words of their own. */
function changeLine(line, random) {
  if (line.length <= 24 && !/[\u4e00-\u9fff]{8}/.test(line)) return line
  const words = line.split(' ')
  const changes = Math.max(2, words.length >> 3)
  for (let n = 0; n < changes; n += 1) {
    const i = Math.floor(random() * words.length)
    words[i] = changeWord(words[i], random)
  }
  return words.join(' ')
}

function changeText(text, random) {
  return text
    .split('\n')
    .map((line) => changeLine(line, random))
    .join('\n')
}

const encoder = new TextEncoder()
const makePage = (text, path) => ({ bytes: encoder.encode(text), path, text })

function readFolder(folder, extension) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
}

function readCorpus(shared, language) {
  return gunzipSync(readFileSync(new URL(`data/corpus/abstracts-${language}.jsonl.gz`, shared)))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** Pages made from templates in turn, about `bytes` of them. */
function* varied(templates, extension, random, bytes, change = changeText) {
  let size = 0
  for (let n = 0; size < bytes; n += 1) {
    const { name, text } = templates[n % templates.length]
    const page = makePage(change(text, random), `${name}-${n}.${extension}`)
    size += page.bytes.length
    yield page
  }
}

/** Markup stays, the text between tags and the values of attributes change. */
function changeHtml(source, random) {
  return source.replace(/>[^<>]{25,}</g, (text) => changeLine(text, random))
}

/** A whole text on one page: a study page, and then headings and paragraphs up to a length. */
function makeLong(template, abstracts, n, random, length) {
  let text = changeText(template.text, random)
  let at = n * 397
  while (text.length < length) {
    const { title, text: paragraph } = abstracts[at++ % abstracts.length]
    text += `\n\n${title}\n${changeLine(paragraph, random)}`
  }
  return text
}

/**
 * The kinds of page with a function that makes them anew. `runs` is how many runs the pages must do for without a
 * page read twice.
 */
export function readKinds(shared, runs) {
  const pages = [
    ...readFolder(new URL('gold/pages/', shared), '.txt'),
    ...readFolder(new URL('seeds/', shared), '.txt'),
  ]
  const han = (text) => (text.match(/[\u4e00-\u9fff]/g) ?? []).length / text.length
  const chinese = pages.filter(({ text }) => han(text) > 0.25)
  const english = readCorpus(shared, 'en')
  const mb = 1_000_000
  const manyLong = (random, count, length) =>
    Array.from({ length: count }, (_, n) =>
      makePage(makeLong(pages[n % pages.length], english, n, random, length), `l${n}.txt`),
    )
  const kinds = {
    text: () => [...varied(pages, 'txt', createRandom(1), runs * mb)],
    chinese: () => [...varied(chinese, 'txt', createRandom(2), runs * mb)],
    abstract: () =>
      english
        .slice(0, runs * 400)
        .map(({ title, text }, n) => makePage(`${title}\n\nAbstract\n${text}\n`, `a${n}.txt`)),
    // As long as an article, and as long as a book.
    article: () => manyLong(createRandom(3), runs * 20, 50_000),
    long: () => manyLong(createRandom(4), runs * 2, mb),
    html: () => [
      ...varied(
        readFolder(new URL('data/study-pages/', shared), '.html'),
        'html',
        createRandom(5),
        runs * 5 * mb,
        changeHtml,
      ),
    ],
  }
  return KINDS.map((kind) => [kind, kinds[kind]])
}
