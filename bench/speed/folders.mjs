// `ingest` of a folder: the first run, again with nothing changed, with one page changed, and coded again.
import { appendFileSync, cpSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { makePages, workFolder } from './corpus.mjs'
import { measureProcess, THEMELINE } from './process.mjs'

const BOOK = ['-c', 'bench/codebooks/bench-40.yaml']

function listFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
}

export async function* measureFolders({ shared, pages, rounds }) {
  const folder = path.join(workFolder(), `pages-${pages}-edited`)
  const output = path.join(workFolder(), 'extractions')
  rmSync(folder, { recursive: true, force: true })
  cpSync(makePages(shared, pages), folder, { recursive: true })
  const files = listFiles(folder)
  const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6
  const anew = () => rmSync(output, { recursive: true, force: true })
  const ingest = (workers) => [
    ...THEMELINE,
    'ingest',
    folder,
    ...BOOK,
    '-o',
    output,
    '--workers',
    workers,
    '--quiet',
  ]
  const run = (name, command, prepare) => measureProcess(name, command, { rounds, megabytes, prepare })
  yield await run(`ingest of ${pages} pages, 2 workers`, ingest('2'), anew)
  yield await run(`ingest of ${pages} pages, 1 worker`, ingest('1'), anew)
  yield await run('again, nothing changed', ingest('1'))
  let round = 0
  yield await run('again, one page changed', ingest('1'), () => {
    appendFileSync(files[round], '\n')
    round += 1
  })
  yield await run('code on the folder', [...THEMELINE, 'code', output, ...BOOK, '--workers', '1', '--quiet'])
  anew()
  rmSync(folder, { recursive: true, force: true })
}
