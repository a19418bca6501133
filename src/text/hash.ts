import crypto from 'node:crypto'

/** SHA-256 of bytes, or of a text's UTF-8, as 64 lower-case hexadecimal digits. */
export const sha256: (content: Uint8Array | string) => string =
  // In one call (Node 20.12, 21.7), which for a short text takes half the time of making, feeding and asking an object.
  typeof crypto.hash === 'function'
    ? (content) => crypto.hash('sha256', content, 'hex')
    : (content) => crypto.createHash('sha256').update(content).digest('hex')

/**
 * An id that begins with a letter and hashes what it names: the prefix and 16 hexadecimal digits (64 bits).
 * Parts are joined with U+0000, which stands in no name.
 */
export function makeId(prefix: string, ...parts: readonly (string | number)[]): string {
  return prefix + sha256(parts.join('\0')).slice(0, 16)
}

/** The first 64 bits of a text's SHA-256 as two unsigned 32-bit halves. */
export function hashWords(text: string): readonly [high: number, low: number] {
  const digest = crypto.createHash('sha256').update(text).digest()
  return [digest.readUInt32BE(0), digest.readUInt32BE(4)]
}
