const WHITE = new Uint8Array(0x10000)
for (const [first, last] of [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
] as const)
  WHITE.fill(1, first, last + 1)

/** Whether a UTF-16 unit is white space as a pattern's `\s` has it (ECMA-262 §22.2.2.9). */
export function isWhite(unit: number): boolean {
  return WHITE[unit] === 1
}
