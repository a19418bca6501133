const CHUNK_BITS = 14
const CHUNK = 1 << CHUNK_BITS

/** A list of unsigned 32-bit numbers that grows in pieces: four bytes each, and nothing is copied when it grows. */
export interface NumberList {
  readonly length: number
  at(index: number): number
  set(index: number, value: number): void
  push(value: number): void
}

/** An empty list. */
export function createNumberList(): NumberList {
  const chunks: Uint32Array[] = []
  let length = 0
  return {
    get length() {
      return length
    },
    at: (index) => chunks[index >>> CHUNK_BITS]![index & (CHUNK - 1)]!,
    set(index, value) {
      chunks[index >>> CHUNK_BITS]![index & (CHUNK - 1)] = value
    },
    push(value) {
      if (length === chunks.length * CHUNK) chunks.push(new Uint32Array(CHUNK))
      chunks[length >>> CHUNK_BITS]![length & (CHUNK - 1)] = value
      length++
    },
  }
}
