import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import * as readFile from '../../src/io/read-file.js'
import { ingest } from '../../src/run/ingest.js'
import { recode } from '../../src/run/recode.js'
import { sha256 } from '../../src/text/hash.js'
import { makeFolder, REPOSITORY } from '../support/cli.js'

const BOOK = readFileSync(path.join(REPOSITORY, 'test/cli/fixtures/stream-book.yaml'), 'utf8')

const WORDS = ['villages', 'harbours', 'mountains', 'islands', 'deserts', 'suburbs', 'forests', 'valleys']
const english = (n: number, title = `Trust of families in community health workers of ${WORDS[n % 8]}`) =>
  `${title}\n\nAbstract\n\nBackground: Mutual trust was essential in village ${n}. Costs were high ${n} times.\n\ndoi: 10.1234/trust.${n}\n`
const chinese = (n: number) =>
  `第${n}区社区卫生工作者与家庭之间的信任研究\n\n摘要:社区卫生工作者与家庭建立信任关系,第${n}次费用很高。\n`

/** A folder of pages, two of them copies, with a file of records; and a codebook. */
function makePages() {
  const folder = makeFolder()
  const pages = path.join(folder, 'pages')
  mkdirSync(pages)
  for (let n = 0; n < 6; n++) {
    writeFileSync(path.join(pages, `en-${n}.txt`), english(n))
    writeFileSync(path.join(pages, `zh-${n}.txt`), chinese(n))
  }
  cpSync(path.join(pages, 'en-1.txt'), path.join(pages, 'en-9.txt'))
  const record = (id: string) =>
    `${JSON.stringify({ id, title: `Costs of trust in ${id}`, abstract: 'Trust costs.' })}\n`
  writeFileSync(path.join(pages, 'more.jsonl'), `${record('alpha')}${record('beta')}`)
  const book = path.join(folder, 'book.yaml')
  writeFileSync(book, BOOK)
  const run = (output = 'out') =>
    ingest({
      paths: [pages],
      codebooks: [book],
      output: path.join(folder, output),
      exclude: [],
      excel: false,
      workers: 1,
    })
  return { folder, pages, book, run, out: path.join(folder, 'out') }
}

function hashAll(folder: string): Record<string, string> {
  return Object.fromEntries(
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((name) => /\.(csv|json|txt)$/.test(name))
      .sort()
      .map((name) => [name, sha256(readFileSync(path.join(folder, name)))]),
  )
}

/** Runs again over the old folder and anew elsewhere: both must be the same. Returns the files that were read. */
async function runAgain({ folder, out, run }: ReturnType<typeof makePages>): Promise<Set<string>> {
  const read = vi.spyOn(readFile, 'readBytes')
  const result = await run()
  const files = new Set(read.mock.calls.map(([file]) => path.basename(file)))
  read.mockRestore()
  expect(result.unchanged).toBe(false)
  rmSync(path.join(folder, 'fresh'), { recursive: true, force: true })
  await run('fresh')
  expect(hashAll(out)).toEqual(hashAll(path.join(folder, 'fresh')))
  return files
}

test('a second run with nothing changed writes nothing', async () => {
  const { run } = makePages()
  expect((await run()).unchanged).toBe(false)
  expect((await run()).unchanged).toBe(true)
})

test('a changed byte, a new page and a page that is gone leave the others unread', async () => {
  const pages = makePages()
  await pages.run()
  appendFileSync(path.join(pages.pages, 'zh-3.txt'), '\n')
  expect([...(await runAgain(pages))].sort()).toEqual(['en-9.txt', 'zh-3.txt'])
  writeFileSync(path.join(pages.pages, 'zh-7.txt'), chinese(7))
  expect([...(await runAgain(pages))].sort()).toEqual(['en-9.txt', 'zh-7.txt'])
  // The first page of a study goes, so its copy is no copy any more.
  rmSync(path.join(pages.pages, 'en-1.txt'))
  expect([...(await runAgain(pages))].sort()).toEqual(['en-9.txt'])
})

test('an edited codebook reads no page', async () => {
  const pages = makePages()
  await pages.run()
  writeFileSync(pages.book, BOOK.replace('[cost*]', '[cost*, village*]').replace('[费用]', '[费用, 家庭]'))
  expect(await runAgain(pages)).toEqual(new Set())
})

test('code on the folder gives what ingest would, duplicates included', async () => {
  const pages = makePages()
  await pages.run()
  await recode({
    folder: pages.out,
    codebooks: [pages.book],
    output: path.join(pages.folder, 'again'),
    workers: 1,
  })
  expect(hashAll(path.join(pages.folder, 'again'))).toEqual(hashAll(pages.out))
})

test('a folder that was tampered with is no cache', async () => {
  for (const name of ['segments.csv', 'texts']) {
    const pages = makePages()
    await pages.run()
    const text = path.join(pages.out, name)
    const file = name === 'texts' ? path.join(text, readdirSync(text)[0]!) : text
    writeFileSync(file, readFileSync(file, 'utf8').replace(/.$/s, 'x'))
    expect((await runAgain(pages)).size).toBe(13)
  }
})

test('lines that begin to repeat on a site are removed from its unchanged pages too', async () => {
  const pages = makePages()
  for (let n = 0; n < 2; n++) rmSync(path.join(pages.pages, `en-${n}.txt`))
  const page = (n: number, line: string) =>
    `---\nsource: https://one.example/${n}\n---\n${line}\n${english(n)}`
  writeFileSync(path.join(pages.pages, 's-1.txt'), page(11, 'Ask your librarian about the blue door'))
  await pages.run()
  writeFileSync(path.join(pages.pages, 's-2.txt'), page(12, 'Ask your librarian about the blue door'))
  await runAgain(pages)
})
