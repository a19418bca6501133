import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeProgram } from '../../src/cli/program.js'
import { processHost } from '../../src/cli/terminal.js'
import { REPOSITORY, runCli } from '../support/cli.js'
import { PYTHON, testWith } from '../support/needs.js'

const README = readFileSync(path.join(REPOSITORY, 'README.md'), 'utf8')
const home = process.cwd()
// One folder for all tests of this file: the commands build on each other.
const working = mkdtempSync(path.join(tmpdir(), 'themeline-readme-'))

/** The code blocks of a language. */
function blocks(language: string): string[] {
  return [...README.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, tag, body]) =>
    tag === language ? [body!] : [],
  )
}

/** The commands of the shell blocks that call themeline, without their comments. */
function commands(): string[][] {
  return blocks('sh')
    .flatMap((block) => block.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line.startsWith('themeline '))
    .map((line) => line.split(/\s+/).slice(1))
}

beforeAll(() => {
  cpSync(path.join(REPOSITORY, 'seeds'), path.join(working, 'my-pages'), { recursive: true })
  process.chdir(working)
})
afterAll(() => {
  process.chdir(home)
  rmSync(working, { recursive: true, force: true })
})

test('every themeline command of the README runs, in its order', async () => {
  const run = commands()
  expect(run.length).toBeGreaterThanOrEqual(5)
  for (const argv of run) {
    const { status, stderr } = await runCli(argv)
    expect([argv.join(' '), status, stderr.includes('error:')]).toEqual([argv.join(' '), 0, false])
  }
})

testWith(
  'THEMELINE_PYTHON with pandas',
  PYTHON !== undefined,
  'the Python of the README runs on what its commands wrote',
  () => {
    for (const code of blocks('python')) execFileSync(PYTHON!, ['-c', code], { cwd: working })
  },
)

test('the two commands of the first screen are scripts of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(REPOSITORY, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const [first] = blocks('sh')
  expect(first).toContain('npm ci && npm start')
  expect(first).toContain('npm ci && npm test')
  expect(scripts.start).toContain('ingest seeds/')
  expect(scripts.test).toContain('vitest run')
})

test('every command has help with examples', () => {
  const program = makeProgram(processHost, new AbortController().signal, () => {})
  for (const command of program.commands) {
    let help = ''
    command.configureOutput({ writeOut: (text) => (help += text) })
    command.outputHelp()
    expect([command.name(), /Examples?:\n {2}\S/.test(help)]).toEqual([command.name(), true])
    expect(command.summary()).not.toBe('')
  }
})

test('every file that the README links is there', () => {
  for (const [, link] of README.matchAll(/\]\((?!http)([^)#]+)\)/g)) {
    expect(() => readFileSync(path.join(REPOSITORY, link!))).not.toThrow()
  }
})
