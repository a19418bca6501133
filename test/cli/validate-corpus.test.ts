import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { makeFolder, runCli } from '../support/cli.js'

const BOOK = `codebook: c
version: 1.0.0
themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [cost*, fee], zh: [费用]}
    examples: [{text: Costs were high., lang: en}]
  - id: ghost
    label: {en: Ghost, zh: 幽灵}
    indicators: {en: [ghost], zh: [幽灵]}
`

it('tells what never fires in a corpus and how little the examples exercise', async () => {
  const folder = makeFolder()
  const book = path.join(folder, 'c.yaml')
  writeFileSync(book, BOOK)
  mkdirSync(path.join(folder, 'pages'))
  const page =
    'Access to care in villages: a study of the poor\n\nAbstract\nThe costs kept many people from care. 费用过高阻碍了许多村民就诊和取药。\n'
  writeFileSync(path.join(folder, 'pages/p.txt'), page)
  const out = path.join(folder, 'out')
  await runCli(['ingest', path.join(folder, 'pages'), '-o', out, '-c', book])
  const found = async (...more: string[]) => {
    const { status, stdout } = await runCli(['validate', book, '--json', ...more])
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { rule: string; line: number }[] }
    return {
      status,
      own: diagnostics.filter(({ rule }) => /^corpus|coverage/.test(rule)).map((d) => `${d.line} ${d.rule}`),
      all: diagnostics.length,
    }
  }
  const corpus = await found('--corpus', out)
  expect(corpus.own).toEqual(['6 corpus/indicator-never-fires', '8 corpus/theme-never-fires'])
  expect(corpus.status).toBe(0)
  // The pages themselves give the same, and `--rule` and comments speak of these rules too.
  expect(await found('--corpus', path.join(folder, 'pages'))).toEqual(corpus)
  const strict = await found('--corpus', out, '--rule', 'corpus/theme-never-fires=error')
  expect(strict.status).toBe(1)
  const off = await found('--corpus', out, '--rule', 'corpus/theme-never-fires=off')
  expect(off.own).toEqual(['6 corpus/indicator-never-fires'])
  const remark = '# themeline-disable-next-line corpus/theme-never-fires -- 待更多文献'
  writeFileSync(book, BOOK.replace('  - id: ghost', `  ${remark}\n  - id: ghost`))
  expect((await found('--corpus', out)).own).toEqual(['6 corpus/indicator-never-fires'])
  expect((await found()).all).toBe(corpus.all - 2)
  writeFileSync(book, BOOK)
  expect((await found('--min-coverage', '20%')).own).toEqual([])
  const low = await found('--min-coverage', '21', '--tests-only')
  expect(low).toEqual({ status: 1, own: ['1 test/coverage'], all: 1 })
  const explained = await runCli(['explain', 'corpus/one-language'])
  expect(explained.stdout).toContain('Both on these sentences')
})

it('says what a corpus must be', async () => {
  const folder = makeFolder()
  const book = path.join(folder, 'c.yaml')
  writeFileSync(book, BOOK)
  mkdirSync(path.join(folder, '空'))
  for (const name of ['空', 'absent']) {
    const { status, stderr } = await runCli(['validate', book, '--corpus', path.join(folder, name)])
    expect(status).toBe(2)
    expect(stderr).toMatch(/error: .*(?:空|absent)/)
    expect(stderr).toContain('hint:')
  }
})
