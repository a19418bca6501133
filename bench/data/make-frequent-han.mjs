// Writes src/page/encodings/frequent-han.ts: the most frequent Han characters of simplified and traditional
// running text, counted over the corpora in ../shared/data (CSL abstracts, WMT lines, UD Chinese GSD).
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const shared = new URL('../../../shared/data/', import.meta.url)
const readLines = (path) => {
  const bytes = readFileSync(new URL(path, shared))
  const text = path.endsWith('.gz') ? gunzipSync(bytes).toString() : bytes.toString()
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
const separation = readLines('language/separation/lines.jsonl')
const linesOf = (sets) => separation.filter((line) => sets.includes(line.set)).map((line) => line.text)

const corpora = {
  FREQUENT_SIMPLIFIED: [
    ...readLines('corpus/abstracts-zh.jsonl.gz').map((line) => line.title + line.text),
    // Weighed up, so that general words stand beside those of abstracts.
    ...Array(8)
      .fill(linesOf(['zh-abstract', 'zh-news', 'zh-latin-dense']))
      .flat(),
  ],
  FREQUENT_TRADITIONAL: [
    ...readLines('language/sentences/gsdtrad.zh.jsonl').map((line) => line.text),
    ...Array(2)
      .fill(linesOf(['zh-traditional', 'zh-traditional-abs']))
      .flat(),
  ],
}

let out =
  '// Written by bench/data/make-frequent-han.mjs: the most frequent Han characters, most frequent first.\n'
for (const [name, texts] of Object.entries(corpora)) {
  const counts = new Map()
  for (const text of texts) {
    for (const char of text) if (/[\u4e00-\u9fff]/.test(char)) counts.set(char, (counts.get(char) ?? 0) + 1)
  }
  const chars = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 900)
    .map(([char]) => char)
  out += `\n/** The ${chars.length} most frequent characters of ${name === 'FREQUENT_SIMPLIFIED' ? 'simplified (CSL abstracts, WMT)' : 'traditional (UD GSD, WMT)'} text. */\nexport const ${name} =\n`
  const rows = []
  for (let i = 0; i < chars.length; i += 100) rows.push(`  '${chars.slice(i, i + 100).join('')}'`)
  out += `${rows.join(' +\n')}\n`
}
writeFileSync(new URL('../../src/page/encodings/frequent-han.ts', import.meta.url), out)
