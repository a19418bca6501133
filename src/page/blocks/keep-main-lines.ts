import type { Block } from '../block.js'

/**
 * Keeps as article text the lines that a general extractor takes for a page's main content and that nothing else
 * claims: the fallback for HTML pages without the structure of a study. Body text is content, never coded.
 * @param lines line numbers from 1
 */
export function keepMainLines(blocks: readonly Block[], lines: readonly number[]): Block[] {
  const main = new Set(lines)
  return blocks.map((block) => {
    if (block.kind !== 'boilerplate' || !main.has(block.line) || block.reason?.startsWith('duplicate'))
      return block
    const { reason: _, ...kept } = block
    return { ...kept, kind: 'content', field: 'body', parts: [] }
  })
}
