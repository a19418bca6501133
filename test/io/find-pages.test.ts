import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findPages } from '../../src/io/find-pages.js'

let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'themeline-find-'))
  for (const name of [
    'pages/b.txt',
    'pages/a/页面.html',
    'pages/a/c.md',
    'pages/photo.png',
    'pages/screening.csv',
  ]) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), 'x')
  }
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const paths = (...args: Parameters<typeof findPages>) =>
  [...findPages(...args).pages].map((page) => page.path)

test('a folder gives its pages in the order of their paths, named from the folder down', () => {
  expect(paths([path.join(root, 'pages')])).toEqual(['pages/a/c.md', 'pages/a/页面.html', 'pages/b.txt'])
  expect(paths([path.join(root, 'pages/')])).toEqual(paths([path.join(root, 'pages')]))
})

test('what is no page is counted, and files of decisions are neither', () => {
  expect(findPages([path.join(root, 'pages')]).skipped).toEqual(new Map([['.png', 1]]))
})

test('a file that is named is read whatever its extension', () => {
  expect(paths([path.join(root, 'pages/photo.png')])).toEqual(['photo.png'])
})

test('a pattern gives paths from its fixed part down, and --exclude takes files out', () => {
  expect(paths([path.join(root, 'pages/**/*.txt')])).toEqual(['pages/b.txt'])
  expect(paths([path.join(root, 'pages')], ['a/**'])).toEqual(['pages/b.txt'])
})

test('an argument that names nothing is an error that says so', () => {
  expect(() => findPages([path.join(root, 'pagse')])).toThrow(/there is no file or folder/)
  expect(() => findPages([path.join(root, '*.xyz')])).toThrow(/no file matches/)
  symlinkSync(path.join(root, 'nowhere'), path.join(root, 'dangling'))
  expect(() => findPages([path.join(root, 'dangling')])).toThrow(/a link to nothing/)
})

test('the same file twice is one page, two files of one name are an error', () => {
  const file = path.join(root, 'pages/b.txt')
  expect(paths([file, file])).toEqual(['b.txt'])
  mkdirSync(path.join(root, 'other'))
  writeFileSync(path.join(root, 'other/b.txt'), 'y')
  expect(() => findPages([file, path.join(root, 'other/b.txt')])).toThrow(
    /two files would both be called `b.txt`/,
  )
})

test('folders are walked in the order of whole paths, and accents written in two ways are one name', () => {
  const composed = 'caf\u00e9'
  const names = ['a/1.txt', 'a.txt', 'a-b/2.txt', 'a[1]/3.txt', '研究/页.txt', '.hidden/4.txt']
  names.push(`${composed}/1.txt`, `${composed}/3.txt`, `${composed.normalize('NFD')}/2.txt`)
  for (const name of names) {
    mkdirSync(path.dirname(path.join(root, 'mixed', name)), { recursive: true })
    writeFileSync(path.join(root, 'mixed', name), name)
  }
  symlinkSync(path.join(root, 'pages'), path.join(root, 'mixed/link'))
  const { pages } = findPages([path.join(root, 'mixed'), path.join(root, 'pages')])
  const found = [...pages].map((page) => page.path)
  expect(found).toEqual([...found].sort())
  expect(found).toEqual([
    'mixed/a-b/2.txt',
    'mixed/a.txt',
    'mixed/a/1.txt',
    'mixed/a[1]/3.txt',
    `mixed/${composed}/1.txt`,
    `mixed/${composed}/2.txt`,
    `mixed/${composed}/3.txt`,
    'mixed/研究/页.txt',
    'pages/a/c.md',
    'pages/a/页面.html',
    'pages/b.txt',
  ])
  for (let i = 0; i < 8; i++) {
    const { file, path: name } = pages.at(i)
    expect(readFileSync(file, 'utf8').normalize('NFC')).toBe(name.slice('mixed/'.length))
  }
})
