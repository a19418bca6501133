import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/study/read-page.js'
import { TRADITIONAL_SIMPLIFIED } from '../../src/text/data/traditional-simplified.js'
import { simplifyHan } from '../../src/text/simplify.js'

const PAGES = new URL('./pages/', import.meta.url)

/** A traditional form of each simplified character that has one. */
const TRADITIONAL = new Map<string, string>()
for (const [i, character] of [...TRADITIONAL_SIMPLIFIED].entries()) {
  const simplified = simplifyHan(character)
  if (i % 2 === 0 && simplified !== character && !TRADITIONAL.has(simplified))
    TRADITIONAL.set(simplified, character)
}

const toTraditional = (text: string) =>
  [...text].map((character) => TRADITIONAL.get(character) ?? character).join('')

/** What a page says by line, and the values of its record in simplified characters. */
function read(text: string, path: string): unknown {
  const { blocks, study } = readPage(Buffer.from(text), { path })
  return {
    lines: blocks.map((block) => (block.kind === 'content' ? block.field : block.kind)),
    record: JSON.parse(simplifyHan(JSON.stringify(study?.record ?? {}))),
  }
}

const CHINESE = readdirSync(PAGES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(new URL(name, PAGES), 'utf8') }))
  .filter(({ text }) => /[\u4e00-\u9fff]{8}/.test(text) && !/[\u3040-\u30ff]/.test(text))

describe('Chinese pages in traditional characters', () => {
  it.each(CHINESE)(
    'are read as in simplified ones, and their values stay as printed: $name',
    ({ name, text }) => {
      const traditional = toTraditional(text)
      expect(read(traditional, name)).toEqual(read(simplifyHan(text), name))
      const { study } = readPage(Buffer.from(traditional), { path: name })
      const title = String(study?.record.title_zh ?? '')
      expect(title).toBe(toTraditional(title))
    },
  )
})
