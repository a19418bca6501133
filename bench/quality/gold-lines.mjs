// Against the gold pages: the language of each content line (any of the truth's), and whether each gold sentence
// comes out exactly when its line is split.
// Run: npm run build && node bench/quality/gold-lines.mjs [SHARED] [--errors]
import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { languageOfLine } from '../../dist/page/languages/languages.js'
import { splitSentences } from '../../dist/page/sentences/sentences.js'

const FOLDERS = ['seeds', 'pages', 'abstracts']

function readPages(shared) {
  return FOLDERS.flatMap((folder) => {
    const directory = `${shared}/gold/${folder}`
    return readdirSync(directory)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((name) => {
        const truth = JSON.parse(readFileSync(`${directory}/${name}`, 'utf8'))
        const bytes = readFileSync(`${folder === 'seeds' ? `${shared}/seeds` : directory}/${truth.page}`)
        const encoding = /gb/i.test(truth.encoding ?? '') ? 'gb18030' : 'utf-8'
        const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n')
        return { truth, lines: text.split('\n') }
      })
  })
}

export function measureGoldLines(shared) {
  const kept = { right: 0, count: 0 }
  const removed = { right: 0, count: 0 }
  const sentences = { right: 0, count: 0 }
  const errors = []
  for (const { truth, lines } of readPages(shared)) {
    for (const { line, kind, language } of truth.lines) {
      if (kind === 'blank') continue
      const score = kind === 'content' ? kept : removed
      const found = languageOfLine(lines[line - 1])
      score.count++
      if ([language].flat().includes(found)) score.right++
      else
        errors.push(`${kind} ${truth.page}:${line} ${language} > ${found}: ${lines[line - 1].slice(0, 90)}`)
    }
    for (const coding of truth.codings) {
      const line = lines[coding.line - 1]
      const characters = [...line]
      const start = characters.slice(0, coding.char_start).join('').length
      const end = start + characters.slice(coding.char_start, coding.char_end).join('').length
      sentences.count++
      const spans = splitSentences(line, coding.language)
      if (spans.some((span) => span.start === start && span.end === end)) sentences.right++
      else
        errors.push(
          `sentence ${truth.page}:${coding.line} ${line.slice(start, end)}\n      ${spans
            .filter((s) => s.start < end && s.end > start)
            .map((s) => line.slice(s.start, s.end))
            .join(' ## ')}`,
        )
    }
  }
  return { kept, removed, sentences, errors }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const shared = process.argv[2]?.startsWith('--') || !process.argv[2] ? '../shared' : process.argv[2]
  const { errors, ...figures } = measureGoldLines(shared)
  for (const [name, { right, count }] of Object.entries(figures))
    console.log(name.padEnd(10), `${right}/${count}`, ((100 * right) / count).toFixed(1))
  if (process.argv.includes('--errors')) for (const error of errors) console.log('  ', error)
}
