import { createNumberList } from './number-list.js'

const CHUNK_BYTES = 1 << 16
/** In place of a start and a size: the text has a chunk of its own. */
const WHOLE_CHUNK = 0xffff_ffff

/** A list of short texts in few bytes: their UTF-8, one after the other, and eight bytes each. */
export interface PackedTexts {
  readonly length: number
  /** The text at an index, from 0. */
  at(index: number): string
  push(text: string): void
}

/** An empty list. Unpaired surrogates do not survive in it. */
export function createPackedTexts(): PackedTexts {
  const chunks: Buffer[] = []
  /** Two numbers a text: its chunk, and its start and size there. */
  const places = createNumberList()
  let open = -1
  let used = CHUNK_BYTES
  return {
    get length() {
      return places.length / 2
    },
    at(index) {
      const chunk = chunks[places.at(index * 2)]!
      const place = places.at(index * 2 + 1)
      if (place === WHOLE_CHUNK) return chunk.toString('utf8')
      const start = place >>> 16
      return chunk.toString('utf8', start, start + (place & 0xffff))
    },
    push(text) {
      const size = Buffer.byteLength(text)
      if (size >= CHUNK_BYTES) {
        chunks.push(Buffer.from(text))
        places.push(chunks.length - 1)
        places.push(WHOLE_CHUNK)
        return
      }
      if (open < 0 || used + size > CHUNK_BYTES) {
        open = chunks.push(Buffer.allocUnsafeSlow(CHUNK_BYTES)) - 1
        used = 0
      }
      chunks[open]!.write(text, used)
      places.push(open)
      places.push(((used << 16) | size) >>> 0)
      used += size
    },
  }
}
