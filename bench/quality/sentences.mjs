// Sentence ends against running text with gold ends: precision, recall and F1 of boundaries within a text (its last
// end is not counted), for each set, and for Chinese with its full stops made narrow.
// Run: npm run build && node bench/quality/sentences.mjs [SHARED] [--errors]
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { splitSentences } from '../../dist/page/sentences/sentences.js'

const SETS = ['medline-b.en', 'gumdev.en', 'medline-b.zh', 'gsdtrad.zh']
const NARROW = { '。': '.', '！': '!', '？': '?', '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' }

function readSet(shared, name) {
  const file = `${shared}/data/language/sentences/${name}.jsonl`
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** Half-width punctuation in place of full width: same lengths, so the gold ends stay. */
function narrow(documents) {
  return documents.map((document) => ({
    ...document,
    text: document.text.replace(/[。！？，；：（）]/g, (mark) => NARROW[mark]),
  }))
}

export function scoreSentences(documents) {
  let right = 0
  let found = 0
  let gold = 0
  const errors = []
  for (const { text, lang, ends } of documents) {
    const wanted = new Set(ends.filter((end) => end < text.trimEnd().length))
    const spans = splitSentences(text, lang).map((span) => span.end)
    const got = spans.slice(0, -1)
    gold += wanted.size
    found += got.length
    for (const end of got) {
      if (wanted.has(end)) right++
      else
        errors.push(
          `+ ${JSON.stringify(text.slice(Math.max(0, end - 50), end))} | ${JSON.stringify(text.slice(end, end + 30))}`,
        )
    }
    const set = new Set(got)
    for (const end of wanted) {
      if (!set.has(end))
        errors.push(
          `- ${JSON.stringify(text.slice(Math.max(0, end - 50), end))} | ${JSON.stringify(text.slice(end, end + 30))}`,
        )
    }
  }
  const precision = right / found
  const recall = right / gold
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), errors }
}

export function measureSentences(shared) {
  const sets = SETS.map((name) => [name, readSet(shared, name)])
  for (const name of ['medline-b.zh', 'gsdtrad.zh'])
    sets.push([`${name} narrow`, narrow(readSet(shared, name))])
  return sets.map(([name, documents]) => ({ name, ...scoreSentences(documents) }))
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const shared = process.argv[2]?.startsWith('--') || !process.argv[2] ? '../shared' : process.argv[2]
  for (const { name, precision, recall, f1, errors } of measureSentences(shared)) {
    console.log(name.padEnd(22), ...[precision, recall, f1].map((share) => (100 * share).toFixed(1)))
    if (process.argv.includes('--errors')) for (const error of errors) console.log('   ', error)
  }
}
