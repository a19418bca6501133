import type { Mark } from '../../lines/mark.js'
import { nextFilled } from '../neighbours.js'
import type { AbstractBlock } from './abstract-block.js'

/**
 * Adds the paragraphs below abstracts in two scripts that go on in turn, Chinese and English paragraph by paragraph:
 * each in the script of the one before the last.
 */
export function addInTurn(marks: readonly Mark[], found: AbstractBlock[]): void {
  const byPlace = [...found].sort((a, b) => a.first - b.first)
  for (const [i, second] of byPlace.entries()) {
    let before = byPlace[i - 1]
    let last = second
    if (before === undefined || before.script === second.script || !adjoins(marks, before, second)) continue
    for (;;) {
      const [next] = nextFilled(marks, last.last, 1)
      const mark = next === undefined ? undefined : marks[next]!
      if (mark === undefined || mark.line.script !== before.script || !isText(mark)) break
      const block = makeBlock(mark)
      found.push(block)
      before = last
      last = block
    }
  }
}

function adjoins(marks: readonly Mark[], before: AbstractBlock, after: AbstractBlock): boolean {
  return nextFilled(marks, before.last, 1)[0] === after.first
}

function isText({ prose, phrase, interface: reason, label, stop, body, keywordHead, notice }: Mark): boolean {
  return prose && !(phrase || reason || label || stop || body || keywordHead || notice)
}

function makeBlock({ line }: Mark): AbstractBlock {
  return {
    script: line.script,
    head: undefined,
    lines: [{ index: line.index, role: 'text', from: line.from }],
    first: line.index,
    last: line.index,
    weight: line.weight,
  }
}
