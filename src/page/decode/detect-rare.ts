// Encodings of Japanese, Korean and Cyrillic text, told by what the bytes spell: asked only where Western and Chinese
// encodings have been ruled out.

interface RareEncoding {
  readonly encoding: string
  /** What nearly all characters beyond ASCII are in such a text. */
  readonly own: RegExp
  /** What a good part of them is: letters that frequent words are made of. */
  readonly frequent: RegExp
  readonly leastOwn: number
  readonly leastFrequent: number
}

/** Most frequent letters of Russian and Ukrainian running text. Source: Lyashevskaya & Sharov 2009, letter counts. */
const FREQUENT_CYRILLIC = /[оеаинтсрвлкмдпуяыіи]/g

const RARE: readonly RareEncoding[] = [
  {
    encoding: 'shift_jis',
    own: /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/g,
    frequent: /[\u3040-\u309f]/g,
    leastOwn: 0.97,
    leastFrequent: 0.2,
  },
  {
    encoding: 'euc-jp',
    own: /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/g,
    frequent: /[\u3040-\u309f]/g,
    leastOwn: 0.97,
    leastFrequent: 0.2,
  },
  {
    encoding: 'euc-kr',
    own: /[\uac00-\ud7af\u3000-\u303f\uff01-\uff5e\u4e00-\u9fff·]/g,
    frequent: /[이다의에을를은는고하지가로한]/g,
    leastOwn: 0.95,
    leastFrequent: 0.15,
  },
  {
    encoding: 'windows-1251',
    own: /[а-яёіїєґА-ЯЁІЇЄҐ«»–—№“”„]/g,
    frequent: FREQUENT_CYRILLIC,
    leastOwn: 0.95,
    leastFrequent: 0.55,
  },
  {
    encoding: 'koi8-r',
    own: /[а-яёА-ЯЁ№\u00a0©]/g,
    frequent: FREQUENT_CYRILLIC,
    leastOwn: 0.95,
    leastFrequent: 0.55,
  },
  {
    encoding: 'iso-8859-5',
    own: /[а-яёіїєА-ЯЁІЇЄ№\u00a0]/g,
    frequent: FREQUENT_CYRILLIC,
    leastOwn: 0.95,
    leastFrequent: 0.55,
  },
  {
    encoding: 'ibm866',
    own: /[а-яёА-ЯЁ№]/g,
    frequent: FREQUENT_CYRILLIC,
    leastOwn: 0.95,
    leastFrequent: 0.55,
  },
]

/** Characters beyond ASCII that a judgement needs. */
const LEAST = 12

/** The Japanese, Korean or Cyrillic encoding that the bytes are in, by its WHATWG name; undefined where none fits. */
export function detectRareEncoding(bytes: Uint8Array): string | undefined {
  for (const { encoding, own, frequent, leastOwn, leastFrequent } of RARE) {
    const text = decodeStrictly(bytes, encoding)
    const beyond = text?.match(/[^\x00-\x7f]/g)?.length ?? 0
    if (text === undefined || beyond < LEAST) continue
    const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
    if (count(own) >= beyond * leastOwn && count(frequent) >= beyond * leastFrequent) return encoding
  }
  return undefined
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
