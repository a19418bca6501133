import { describe, expect, it } from 'vitest'
import { askOnce } from '../../../src/page/lines/line-questions.js'
import { readLineText } from '../../../src/page/lines/line-text.js'
import { measureLines } from '../../../src/page/lines/page-line.js'
import { textPage } from '../text-page.js'

describe('readLineText', () => {
  it('weighs the scripts of a line', () => {
    expect(readLineText('Peer support, 2024')).toMatchObject({
      script: 'latin',
      latin: 11,
      digits: 4,
      weight: 11,
      isAscii: true,
    })
    expect(readLineText('同伴支持（RCT）2024')).toMatchObject({
      script: 'han',
      han: 4,
      latin: 3,
      digits: 4,
      weight: 13,
      isAscii: false,
    })
  })

  it('blanks out the address of a link, at the same length', () => {
    const { text, key, isAscii } = readLineText('[Roles](https://example.org/a) in care')
    expect(text).toBe(' Roles                         in care')
    expect(key).toBe('roles in care')
    expect(isAscii).toBe(false)
  })

  it('gives lines of one text one record from the second time it is met, also on other pages', () => {
    measureLines(textPage('首页\nHome'))
    const [second] = measureLines(textPage('首页\n  Home '))
    const [, again] = measureLines(textPage('Home\n 首页'))
    expect(again!.answers).toBe(second!.answers)
    expect([again!.from, again!.to]).toEqual([6, 8])
  })

  it('says the same of a line after more lines than it remembers', () => {
    const before = { ...readLineText('Share this article'), answers: [] }
    for (let n = 0; n < 20_000; n++) readLineText(`行 line ${n}`)
    expect({ ...readLineText('Share this article'), answers: [] }).toEqual(before)
  })
})

describe('askOnce', () => {
  it('reads a text that was met before once for all of its lines, even where there is nothing to find', () => {
    const read: string[] = []
    const yearOf = askOnce(({ text }) => {
      read.push(text)
      return /\d{4}/.exec(text)?.[0]
    })
    measureLines(textPage('刊名 2020年\nJournal asked once'))
    const lines = measureLines(textPage('刊名 2020年\nJournal asked once\n刊名 2020年\nJournal asked once'))
    expect(lines.map(yearOf)).toEqual(['2020', undefined, '2020', undefined])
    expect(read).toEqual(['刊名 2020年', 'Journal asked once'])
  })

  it('keeps the answers to several questions apart', () => {
    const isLong = askOnce(({ text }) => text.length > 3)
    const first = askOnce(({ text }) => text.charAt(0))
    const [line] = measureLines(textPage('角色'))
    expect([isLong(line!), first(line!), isLong(line!)]).toEqual([false, '角', false])
  })
})
