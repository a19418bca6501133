import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import * as code from '../../src/coding/code.js'
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
  const run = (output = 'out', excel = false) =>
    ingest({
      paths: [pages],
      codebooks: [book],
      output: path.join(folder, output),
      exclude: [],
      excel,
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

test('one changed page is coded, the others keep their codings', async () => {
  const pages = makePages()
  await pages.run()
  appendFileSync(path.join(pages.pages, 'zh-3.txt'), '\n')
  const coded = vi.spyOn(code, 'codeSegments')
  await pages.run()
  // The page itself, and the one that may be a copy no more.
  expect(coded).toHaveBeenCalledTimes(2)
  coded.mockRestore()
})

type Pages = ReturnType<typeof makePages>

/** A page in both languages, from a site whose pages share lines. */
const sitePage = (n: number, line: string) =>
  `URL: https://one.example/${n}\n${line}\n\n${WORDS[n % 8]} 与信任：第${n}项关于社区卫生工作者的研究\n\nAbstract\n\nTrust in ${n} clinics was low. Costs were high.\n\n摘要\n\n${n}家诊所中的信任度很低。费用很高。\n`

const LINES = ['Ask your librarian about the blue door', '请向图书管理员询问蓝色的门', '=SUM(A1)']
const DECISIONS =
  'coding_id,study_id,theme_id,quote,prefix,suffix,decision,new_theme_id,coder,decided_at,memo\n'

/** Edits of what a run is made from. */
const EDITS: readonly ((pages: Pages, n: number) => void)[] = [
  ({ pages }, n) => writeFileSync(path.join(pages, `en-${n}.txt`), `${english(n)}\nTrust was lost.\n`),
  ({ pages }, n) => rmSync(path.join(pages, `en-${n}.txt`), { force: true }),
  ({ pages }, n) => rmSync(path.join(pages, `zh-${n}.txt`), { force: true }),
  ({ pages }, n) => writeFileSync(path.join(pages, `a-${n}.txt`), english(n)),
  ({ pages }, n) => writeFileSync(path.join(pages, `zz-${n}.txt`), chinese(n)),
  ({ pages }, n) => writeFileSync(path.join(pages, `s-${n}.txt`), sitePage(n, LINES[n % 3]!)),
  ({ pages }, n) => rmSync(path.join(pages, `s-${n}.txt`), { force: true }),
  ({ book }, n) => writeFileSync(book, BOOK.replace('[cost*]', `[cost*, ${WORDS[n % 8]}]`)),
  ({ pages }, n) =>
    writeFileSync(
      path.join(pages, 'screening.csv'),
      `path,decision,reason\npages/en-${n}.txt,exclude,no trust\n`,
    ),
  ({ folder, out }, n) => {
    const [, ...rows] = readFileSync(path.join(out, 'codings.csv'), 'utf8').trimEnd().split('\n')
    const [coding, , study, , , , , theme] = rows[n % rows.length]!.split(',')
    writeFileSync(
      path.join(folder, 'decisions.csv'),
      `${DECISIONS}${coding},${study},${theme},,,,accept,,AB,,\n`,
    )
  },
]

test('what people decided about is coded again, and decisions are not called stale', async () => {
  const pages = makePages()
  await pages.run()
  EDITS.at(-1)!(pages, 0)
  await pages.run()
  appendFileSync(path.join(pages.pages, 'zh-3.txt'), '\n')
  await runAgain(pages)
  appendFileSync(path.join(pages.pages, 'zh-4.txt'), '\n')
  expect((await pages.run()).summary?.staleDecisions).toBe(0)
})

test('after any edits a run over the old folder gives the bytes of a fresh one', async () => {
  const edit = fc.tuple(fc.nat(EDITS.length - 1), fc.nat(5))
  const round = fc.record({
    edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
    excel: fc.constantFrom(false, false, false, true),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: 1, maxLength: 4 }), async (rounds) => {
      const pages = makePages()
      for (let n = 0; n < 3; n++) writeFileSync(path.join(pages.pages, `s-${n}.txt`), sitePage(n, LINES[0]!))
      await pages.run()
      for (const { edits, excel } of rounds) {
        for (const [which, n] of edits) EDITS[which]!(pages, n)
        await pages.run('out', excel)
        rmSync(path.join(pages.folder, 'fresh'), { recursive: true, force: true })
        await pages.run('fresh', excel)
        expect(hashAll(pages.out)).toEqual(hashAll(path.join(pages.folder, 'fresh')))
      }
      rmSync(pages.folder, { recursive: true })
    }),
    { numRuns: 12 },
  )
}, 120_000)
