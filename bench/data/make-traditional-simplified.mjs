// Writes src/text/data/traditional-simplified.ts from the table TSCharacters of OpenCC (Apache-2.0), as the npm
// package opencc-js carries it. Only pairs within the Basic Multilingual Plane come in, so that folding keeps the
// length of a text; of several targets the first is taken, as OpenCC itself does.
// Run: node bench/data/make-traditional-simplified.mjs FOLDER_OF_OPENCC_JS
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(process.argv[2] ?? '')
const table = (await import(join(folder, 'dist/esm-lib/dict/TSCharacters.js'))).default
const pairs = table
  .split('|')
  .map((entry) => entry.split(' '))
  .filter(([from, to]) => from.length === 1 && to.length === 1 && from !== to)
const rows = pairs
  .map(([from, to]) => from + to)
  .join('')
  .match(/.{1,100}/gu)
  .map((row) => `  '${row}'`)
writeFileSync(
  'src/text/data/traditional-simplified.ts',
  `// Traditional characters, each followed by its simplified form: ${pairs.length} pairs.\n` +
    '// Source: OpenCC, data/dictionary/TSCharacters.txt (https://github.com/BYVoid/OpenCC), Apache License 2.0,\n' +
    '// Copyright 2010-2026 Carbo Kuo and contributors; written by bench/data/make-traditional-simplified.mjs.\n\n' +
    `export const TRADITIONAL_SIMPLIFIED =\n${rows.join(' +\n')}\n`,
)
console.log(`${pairs.length} pairs`)
