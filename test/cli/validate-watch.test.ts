import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openTerminal } from '../../src/cli/terminal.js'
import { runValidate } from '../../src/cli/validate.js'
import { makeFolder, runCli } from '../support/cli.js'

const BOOK = `codebook: c
version: 1.0.0
themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [cost], zh: [费用]}
`

function watch(folder: string) {
  const controller = new AbortController()
  let text = ''
  const stream = () => new PassThrough().on('data', (chunk: Buffer) => (text += chunk.toString('utf8')))
  const host = { stdin: new PassThrough(), stdout: stream(), stderr: stream(), env: {} }
  const flags = { format: ['line'], failSeverity: 'error', watch: true }
  const ended = runValidate([folder], flags, openTerminal(host, {}), controller.signal)
  const waitFor = async (what: RegExp) => {
    for (let n = 0; n < 400 && !what.test(text); n += 1) await setTimeout(25)
    expect(text).toMatch(what)
    text = ''
  }
  return { ended, waitFor, stop: () => controller.abort() }
}

it('--watch checks again whenever a codebook is saved, added or removed', async () => {
  const folder = path.join(makeFolder(), '编码本')
  mkdirSync(folder)
  const book = path.join(folder, 'c.yaml')
  writeFileSync(book, BOOK)
  const watched = watch(folder)
  await watched.waitFor(/watching/)
  writeFileSync(book, BOOK.replace('label', 'lable'))
  await watched.waitFor(/c\.yaml changed[\s\S]*schema\/unknown-key/)
  writeFileSync(path.join(folder, 'd.yaml'), BOOK.replace('[费用]', '[费'))
  await watched.waitFor(/d\.yaml changed[\s\S]*yaml\/syntax/)
  rmSync(book)
  rmSync(path.join(folder, 'd.yaml'))
  await watched.waitFor(/error: .*holds no codebook/)
  writeFileSync(book, BOOK)
  await watched.waitFor(/c\.yaml changed[\s\S]*theme\/missing-definition/)
  watched.stop()
  expect(await watched.ended).toBe(130)
}, 60_000)

it('--watch needs a file', async () => {
  const { status, stderr } = await runCli(['validate', '-', '--watch'], BOOK)
  expect([status, stderr]).toEqual([2, 'error: stdin cannot be watched\nhint: name a file or a folder\n'])
})
