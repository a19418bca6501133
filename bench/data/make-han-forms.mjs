// Writes src/text/han-forms.ts from the character sets of the national standards, as Node's decoders know them:
// GB 2312 (simplified), Big5 levels 1 and 2 (traditional), JIS X 0208 level 1 (Japanese).
// Run: node bench/data/make-han-forms.mjs
import { writeFileSync } from 'node:fs'

function readCharacters(encoding, leads, trails) {
  const decoder = new TextDecoder(encoding)
  const found = new Set()
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (const [from, to] of trails) {
      for (let trail = from; trail <= to; trail++) {
        const character = decoder.decode(new Uint8Array([lead, trail]))
        const code = character.codePointAt(0) ?? 0
        if (character.length === 1 && code >= 0x4e00 && code <= 0x9fff) found.add(character)
      }
    }
  }
  return found
}

const simplified = readCharacters('gb18030', [0xb0, 0xf7], [[0xa1, 0xfe]])
const big5Trails = [
  [0x40, 0x7e],
  [0xa1, 0xfe],
]
const traditionalCommon = readCharacters('big5', [0xa4, 0xc6], big5Trails)
const traditional = readCharacters('big5', [0xa4, 0xf9], big5Trails)
const japanese = readCharacters('euc-jp', [0xb0, 0xcf], [[0xa1, 0xfe]])

const minus = (set, ...others) =>
  [...set]
    .filter((c) => others.every((o) => !o.has(c)))
    .sort()
    .join('')
const lists = {
  SIMPLIFIED_ONLY: ['In GB 2312 and not in Big5.', minus(simplified, traditional)],
  TRADITIONAL_ONLY: [
    'In Big5 level 1 (the frequent ones) and not in GB 2312.',
    minus(traditionalCommon, simplified),
  ],
  SIMPLIFIED_IN_JAPAN: [
    'Of SIMPLIFIED_ONLY, those that Japan writes too: in JIS X 0208 level 1.',
    [...japanese]
      .filter((c) => simplified.has(c) && !traditional.has(c))
      .sort()
      .join(''),
  ],
  JAPAN_ONLY: [
    'In JIS X 0208 level 1, and neither in GB 2312 nor in Big5.',
    minus(japanese, simplified, traditional),
  ],
}

const body = Object.entries(lists).map(([name, [comment, characters]]) => {
  const lines = characters.match(/.{1,100}/gu).map((line) => `  '${line}'`)
  return `/** ${comment} */\nexport const ${name} =\n${lines.join(' +\n')}\n`
})
writeFileSync(
  'src/text/han-forms.ts',
  `// Han characters that tell simplified Chinese, traditional Chinese and Japanese apart.\n` +
    `// Source: the repertoires of GB 2312-1980, Big5 and JIS X 0208, written by bench/data/make-han-forms.mjs.\n\n` +
    body.join('\n'),
)
console.log(
  Object.entries(lists)
    .map(([name, [, c]]) => `${name} ${c.length}`)
    .join(', '),
)
