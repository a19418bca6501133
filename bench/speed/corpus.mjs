// The corpora that are measured on: the shared abstracts, repeated to a size, as JSON Lines or as a page each.
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The folder of this bench for temporary files. */
export function workFolder() {
  const folder = path.join(tmpdir(), 'themeline-bench')
  mkdirSync(folder, { recursive: true })
  return folder
}

export const packedCorpus = (shared, language) =>
  path.join(shared, `data/corpus/abstracts-${language}.jsonl.gz`)

/** The abstracts of a language: `{id, title, text}`. */
export function readAbstracts(shared, language) {
  const text = gunzipSync(readFileSync(packedCorpus(shared, language))).toString('utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** A file of so many megabytes of JSON Lines; ids are unique, texts repeat. */
export function makeLines(shared, language, megabytes) {
  const file = path.join(workFolder(), `${language}-${megabytes}.jsonl`)
  if (existsSync(file)) return file
  const abstracts = readAbstracts(shared, language)
  const handle = openSync(`${file}.tmp`, 'w')
  let bytes = 0
  for (let round = 0; bytes < megabytes * 1e6; round += 1) {
    for (const record of abstracts) {
      bytes += writeSync(handle, `${JSON.stringify({ ...record, id: `${record.id}-${round}` })}\n`)
      if (bytes >= megabytes * 1e6) break
    }
  }
  closeSync(handle)
  renameSync(`${file}.tmp`, file)
  return file
}

/**
 * A folder of so many pages, 1,000 a folder, from 50 sites with menus of their own. A text that comes again is turned
 * by some words and has another DOI, so that it is no duplicate.
 */
export function makePages(shared, pages) {
  const folder = path.join(workFolder(), `pages-${pages}`)
  if (existsSync(folder)) return folder
  const abstracts = readAbstracts(shared, 'en')
  rmSync(`${folder}.tmp`, { recursive: true, force: true })
  for (let i = 0; i < pages; i += 1) {
    const { title, text } = abstracts[i % abstracts.length]
    const round = Math.floor(i / abstracts.length)
    const words = text.split(' ')
    const turn = (round * 7) % words.length
    const turned = [...words.slice(turn), ...words.slice(0, turn)].join(' ')
    const below = path.join(`${folder}.tmp`, String(Math.floor(i / 1000)).padStart(4, '0'))
    if (i % 1000 === 0) mkdirSync(below, { recursive: true })
    writeFileSync(
      path.join(below, `${String(i).padStart(7, '0')}.txt`),
      `Home\nAbout us\nSearch\nURL: https://site${i % 50}.example.org/article/${i}\nDOI: 10.1234/x.${i}\n\n${title} ${round}\n\nAbstract\n${turned}\n\nCookie settings\nPrivacy policy\n© 2020 Publisher ${i % 50}\n`,
    )
  }
  renameSync(`${folder}.tmp`, folder)
  return folder
}
