// Alignment of sentences against gold groups: strict F1 (a group counts when both sides are the same), and the F1 of
// sentence pairs. Groups with an empty side are not counted.
// Run: npm run build && node bench/quality/alignment.mjs [SHARED]
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { alignSentences } from '../../dist/study/alignment.js'

const f1 = (right, found, gold) => (2 * right) / (found + gold)

export function measureAlignment(shared) {
  return ['newstest21-merged', 'wmt22-merged'].map((name) => {
    const documents = JSON.parse(readFileSync(`${shared}/data/language/alignment/${name}.json`, 'utf8'))
    let right = 0
    let found = 0
    let gold = 0
    let pairsRight = 0
    let pairsFound = 0
    let pairsGold = 0
    const pairs = (groups) =>
      new Set(groups.flatMap(([en, zh]) => en.flatMap((e) => zh.map((z) => `${e}-${z}`))))
    const started = performance.now()
    let characters = 0
    for (const document of documents) {
      const groups = alignSentences(document.en, document.zh).map(({ en, zh }) => [en, zh])
      characters += document.en.join('').length + document.zh.join('').length
      const whole = (group) => group[0].length > 0 && group[1].length > 0
      const wanted = new Set(document.gold.filter(whole).map((group) => JSON.stringify(group)))
      const got = groups.filter(whole)
      gold += wanted.size
      found += got.length
      right += got.filter((group) => wanted.has(JSON.stringify(group))).length
      const goldPairs = pairs(document.gold)
      const gotPairs = pairs(groups)
      pairsGold += goldPairs.size
      pairsFound += gotPairs.size
      for (const pair of gotPairs) if (goldPairs.has(pair)) pairsRight++
    }
    const seconds = (performance.now() - started) / 1000
    return {
      name,
      strict: f1(right, found, gold),
      pairs: f1(pairsRight, pairsFound, pairsGold),
      kilocharactersPerSecond: Math.round(characters / seconds / 1000),
    }
  })
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const shared = process.argv[2] ?? '../shared'
  for (const { name, strict, pairs, kilocharactersPerSecond } of measureAlignment(shared)) {
    console.log(
      name.padEnd(20),
      (100 * strict).toFixed(1),
      (100 * pairs).toFixed(1),
      `${kilocharactersPerSecond} kchar/s`,
    )
  }
}
