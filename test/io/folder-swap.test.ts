import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recoverSwap, stageFolder } from '../../src/io/folder-swap.js'
import { UserError } from '../../src/io/user-error.js'

let root: string
let target: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'themeline-swap-'))
  target = path.join(root, 'extractions')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const OURS = JSON.stringify({ tool: { name: 'themeline' } })

function fill(folder: string, content: string) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'manifest.json'), OURS)
  writeFileSync(path.join(folder, 'codings.csv'), content)
}

test('a committed folder takes the place of the old one, and nothing is left beside it', () => {
  fill(target, 'old')
  const staged = stageFolder(target)
  fill(staged.folder, 'new')
  staged.commit()
  expect(readFileSync(path.join(target, 'codings.csv'), 'utf8')).toBe('new')
  expect(readdirSync(root)).toEqual(['extractions'])
})

test('a discarded folder leaves the old one as it was', () => {
  fill(target, 'old')
  const staged = stageFolder(target)
  fill(staged.folder, 'new')
  staged.discard()
  expect(readFileSync(path.join(target, 'codings.csv'), 'utf8')).toBe('old')
  expect(readdirSync(root)).toEqual(['extractions'])
})

test('a swap interrupted after the first rename is undone', () => {
  fill(`${target}.old`, 'old')
  recoverSwap(target)
  expect(readFileSync(path.join(target, 'codings.csv'), 'utf8')).toBe('old')
})

test('a swap interrupted after the second rename is completed', () => {
  fill(`${target}.old`, 'old')
  fill(target, 'new')
  recoverSwap(target)
  expect(readFileSync(path.join(target, 'codings.csv'), 'utf8')).toBe('new')
  expect(existsSync(`${target}.old`)).toBe(false)
})

test('a folder that holds something else is never replaced', () => {
  mkdirSync(target)
  writeFileSync(path.join(target, 'thesis.docx'), 'years of work')
  expect(() => stageFolder(target)).toThrow(UserError)
  expect(readdirSync(target)).toEqual(['thesis.docx'])
})

test('a lock of a running process asks to try again, a lock of a dead one is taken over', () => {
  fill(target, 'old')
  const staged = stageFolder(target)
  fill(staged.folder, 'new')
  writeFileSync(`${target}.lock`, String(process.ppid))
  expect(() => staged.commit()).toThrow(expect.objectContaining({ status: 75 }))
  writeFileSync(`${target}.lock`, '999999999')
  staged.commit()
  expect(readFileSync(path.join(target, 'codings.csv'), 'utf8')).toBe('new')
})

test('what a killed run left beside the folder is cleared by the next one', () => {
  fill(`${target}.tmp-999999999`, 'half')
  stageFolder(target).discard()
  expect(readdirSync(root)).toEqual([])
})
