/**
 * Windows-1252 as the WHATWG Encoding Standard has it. Node 20's TextDecoder gives C1 controls for 0x80 to 0x9f,
 * so this table stands here. Source: https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
const WINDOWS_1252_HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/** Bytes as Windows-1252; every byte has a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252_HIGH[char.charCodeAt(0) - 0x80]!)
}

const BYTES = new Map<number, number>()
for (let i = 0; i < 32; i += 1) BYTES.set(WINDOWS_1252_HIGH.charCodeAt(i), 0x80 + i)

/** The byte that Windows-1252 or Latin-1 reads as this UTF-16 unit, or -1 where neither has it. */
export function byteOfChar(unit: number): number {
  return unit < 0x100 ? unit : (BYTES.get(unit) ?? -1)
}
