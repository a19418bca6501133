import { createHash } from 'node:crypto'

/** One hash over the page texts of a folder, in the order of its pages. */
export function hashTexts() {
  const hash = createHash('sha256')
  return {
    add(pageId: string, text: string | Uint8Array) {
      const bytes = typeof text === 'string' ? Buffer.from(text) : text
      hash.update(`${pageId} ${bytes.length}\n`).update(bytes)
    },
    digest: () => hash.digest('hex'),
  }
}
