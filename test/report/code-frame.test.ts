import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawFix, drawFrame } from '../../src/report/code-frame.js'
import { PLAIN } from '../../src/report/context.js'
import { LineIndex } from '../../src/text/position.js'
import { displayWidth } from '../../src/text/width.js'

function frame(source: string, start: number, end: number): string[] {
  const lines = new LineIndex(source)
  return drawFrame(lines, lines.placeOf({ start, end }), 'error', PLAIN)
}

describe('a frame', () => {
  it('has its carets right under Latin and Chinese text', () => {
    expect(frame('    zh: [开放获取, cost]\n', 9, 13)).toEqual([
      '  |',
      '1 |     zh: [开放获取, cost]',
      '  |          ^^^^^^^^',
    ])
    expect(frame('    zh: [开放获取, cost]\n', 15, 19)[2]).toBe('  |                    ^^^^')
  })

  it('marks an empty place with one caret, and one of several lines to the end of the first', () => {
    expect(frame('费用:', 3, 3)[2]).toBe('  |      ^')
    expect(frame('a: 费用\nb', 3, 7)[2]).toBe('  |    ^^^^')
  })

  it('puts the carets under the marked text, wherever it stands and however long the line is', () => {
    const piece = fc.constantFrom('a', '费', '𠮷', '\t', ' ', 'é', '，')
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 200 }),
        fc.array(piece, { minLength: 1, maxLength: 30 }),
        fc.array(piece, { maxLength: 200 }),
        (before, marked, after) => {
          const [head, mark, tail] = [before.join(''), `x${marked.join('')}x`, after.join('')]
          const [, line, carets] = frame(head + mark + tail, head.length, head.length + mark.length)
          const at = displayWidth(carets!.slice(0, carets!.indexOf('^')))
          const width = carets!.length - carets!.indexOf('^')
          let column = 0
          let under = ''
          for (const character of line!) {
            if (column >= at && column < at + width) under += character
            column += displayWidth(character)
          }
          expect(under).toBe(mark.replaceAll('\t', ' '))
        },
      ),
    )
  })
})

it('a fix is drawn as the line before and after', () => {
  const source = 'a: 1\nb: {en：Cost, zh：费用}\n'
  const edits = [8, 17].map((at) => ({
    start: source.indexOf('：', at),
    end: source.indexOf('：', at) + 1,
    text: ': ',
  }))
  expect(drawFix(source, new LineIndex(source), { title: 't', edits }, PLAIN)).toEqual([
    '- b: {en：Cost, zh：费用}',
    '+ b: {en: Cost, zh: 费用}',
  ])
})
