import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCodebook } from '../../src/codebook/parse-codebook.js'
import { applyFixes } from '../../src/lint/apply-fixes.js'

const SMALL = `codebook: costs
version: 1.0.0
themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [cost]
      zh: [费用]
`

describe('a codebook', () => {
  it('is returned with its defaults filled in', () => {
    const { codebook, diagnostics } = parseCodebook(SMALL, 'costs.yaml')
    expect(diagnostics).toEqual([])
    expect(codebook).toMatchObject({
      id: 'costs',
      version: '1.0.0',
      languages: ['en', 'zh'],
      unit: 'sentence',
      fields: ['title', 'abstract'],
      title: {},
      lists: {},
      lint: {},
    })
    expect(codebook?.themes[0]).toMatchObject({
      id: 'cost',
      assignable: true,
      valence: 'neutral',
      negation: 'keep',
      yieldsTo: [],
      examples: [],
      counterexamples: [],
      label: { en: 'Cost', zh: '费用' },
    })
  })

  it('gives plain text to its first language', () => {
    const english = parseCodebook(SMALL.replace('{en: Cost, zh: 费用}', 'Cost'), 'a.yaml').codebook
    expect(english?.themes[0]?.label).toEqual({ en: 'Cost' })
    const chinese = parseCodebook(
      SMALL.replace('{en: Cost, zh: 费用}', '费用').replace('themes:', 'languages: [zh]\nthemes:'),
      'a.yaml',
    )
    expect(chinese.codebook?.themes[0]?.label).toEqual({ zh: '费用' })
  })

  it('takes a theme with children and without indicators as a heading', () => {
    const source = `${SMALL}  - {id: top, label: 上}\n  - {id: below, parent: top, label: 下}\n  - {id: alone, label: 独}\n`
    const { codebook } = parseCodebook(source, 'a.yaml')
    expect(codebook?.themes.map(({ id, assignable }) => [id, assignable])).toEqual([
      ['cost', true],
      ['top', false],
      ['below', true],
      ['alone', true],
    ])
  })

  it('is read from snake_case keys', () => {
    const source = `${SMALL}    use_when: {zh: 提到金额}\n    not_when: {en: Effort.}\n    yields_to: [time]\n`
    expect(parseCodebook(source, 'a.yaml').codebook?.themes[0]).toMatchObject({
      useWhen: { zh: '提到金额' },
      notWhen: { en: 'Effort.' },
      yieldsTo: ['time'],
    })
  })

  it('takes a number where text belongs as it is written, and says so', () => {
    const { codebook, diagnostics } = parseCodebook(SMALL.replace('1.0.0', '1.10'), 'a.yaml')
    expect(codebook?.version).toBe('1.10')
    expect(diagnostics.map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ['schema/wrong-type', 2, 10],
    ])
  })
})

describe('what cannot be used', () => {
  it('is left out, and pointers fit what is left', () => {
    const source = SMALL.replace('  - id: cost', '  - {label: 无名}\n  - id: cost').replace(
      '[费用]',
      '[{near: [费]}, 费用]',
    )
    const { codebook, sourceMap, diagnostics } = parseCodebook(source, 'a.yaml')
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['schema/missing-key', 'schema/invalid-value'])
    expect(codebook?.themes.map(({ id }) => id)).toEqual(['cost'])
    const span = sourceMap.spanOf(['themes', 0, 'indicators', 'zh', 0])
    expect(source.slice(span?.start, span?.end)).toBe('费用')
  })

  it('of a list of sections leaves no list, so that the theme still fires', () => {
    for (const sections of ['[abstract]', '{except: [摘要]}']) {
      const source = SMALL.replace('    indicators:', `    sections: ${sections}\n    indicators:`)
      const { codebook, diagnostics } = parseCodebook(source, 'a.yaml')
      expect(diagnostics.map(({ rule }) => rule)).toEqual(['schema/invalid-value'])
      expect(codebook?.themes[0]?.sections).toBeUndefined()
    }
  })

  it('of a text that a comma tore in two is told with what to type', () => {
    const source = SMALL.replace('en: Cost,', 'en: Cost, or what it takes,')
    const [told] = parseCodebook(source, 'a.yaml').diagnostics
    expect(`${told?.line}:${told?.column} ${told?.hint}`).toBe(
      '5:23 a comma between braces ends a text: put the whole text in quotes',
    )
  })

  it('is told once: a list where text belongs is not also too short', () => {
    const source = SMALL.replace('    indicators:', '    parent: []\n    indicators:')
    const { diagnostics } = parseCodebook(source, 'a.yaml')
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['schema/wrong-type'])
  })

  it('of a codebook leaves no codebook where there are no themes', () => {
    expect(parseCodebook('', 'empty.yaml').codebook).toBeUndefined()
    expect(parseCodebook('codebook: a\nversion: 1.0.0\n', 'a.yaml').codebook).toBeUndefined()
    expect(parseCodebook('- 费用\n', 'list.yaml').codebook).toBeUndefined()
    expect(parseCodebook('themes: [', 'broken.yaml').diagnostics.map(({ rule }) => rule)).toEqual([
      'yaml/syntax',
    ])
  })

  it('is told once: a misspelled key is not also missing', () => {
    const { diagnostics } = parseCodebook(SMALL.replace('label:', 'lable:'), 'a.yaml')
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['schema/unknown-key'])
  })

  it.each([
    ['[cost]', '[@worker]', '7:12 text without quotes cannot begin with `@`'],
    ['[费用]', '[%费用]', '8:12 text without quotes cannot begin with `%`'],
    ['[cost]', '[* cost]', '7:12 text without quotes cannot begin with `*`'],
    ['    indicators:', '\t indicators:', '6:1 a tab in the indentation'],
    ['    label: {', '    label:\u3000{', '5:11 a full-width blank (U+3000) where YAML needs a plain one'],
    ['    label: {', '\u00a0   label: {', '5:1 a no-break blank (U+00A0) where YAML needs a plain one'],
    ['Cost, zh', 'Cost， zh', '5:21 `，` (full width) where YAML needs `,` between the items of a mapping'],
    ['费用}', '费\ufffd}', '5:28 the file is not UTF-8: one place cannot be read'],
  ])('is told where it is: %j written as %j', (from, to, place) => {
    const { diagnostics } = parseCodebook(SMALL.replace(from, to), 'a.yaml')
    const told = diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`)
    expect(told.map((one) => one.replace('the YAML cannot be read: ', ''))).toEqual([place])
  })

  it('is mended where one reading is meant', () => {
    for (const [from, to, mended] of [
      ['[cost]', '[@worker]', '["@worker"]'],
      ['label: {', 'label:\u3000{', 'label: {'],
      ['Cost, zh', 'Cost，zh', 'Cost, zh'],
    ] as const) {
      const source = SMALL.replace(from, to)
      const { diagnostics } = parseCodebook(source, 'a.yaml')
      expect(applyFixes(source, diagnostics)).toBe(SMALL.replace(from, mended))
    }
  })

  it.each([
    ['utf-16le', 'the file is UTF-16; a codebook is UTF-8'],
    ['latin1', 'the file is no text; expected a codebook in YAML'],
  ] as const)('of another encoding is told once: %s', (encoding, message) => {
    const bytes = Buffer.from(encoding === 'latin1' ? '\0\x01\x02\x89PNG\x05\x06' : SMALL, encoding)
    const { codebook, diagnostics } = parseCodebook(bytes.toString('utf8'), 'a.yaml')
    expect(codebook).toBeUndefined()
    expect(diagnostics.map((one) => `${one.rule} ${one.message}`)).toEqual([`yaml/encoding ${message}`])
  })

  it('never makes aliases fill the memory', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
    for (let i = 0; i < 12; i += 1) {
      const [to, from] = [String.fromCharCode(98 + i), String.fromCharCode(97 + i)]
      bomb.push(`${to}: &${to} [${Array(10).fill(`*${from}`).join(', ')}]`)
    }
    const { diagnostics } = parseCodebook(`${SMALL}${bomb.join('\n')}\n`, 'bomb.yaml')
    expect(diagnostics.map(({ rule }) => rule)).toContain('yaml/alias')
  })
})

describe('the reader', () => {
  it('never throws, whatever it is given', () => {
    const piece = fc.constantFrom(
      'themes:',
      '\n  - id: a',
      '\n',
      ': ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '|',
      '>',
      '&a',
      '*a',
      '<<',
      '费用',
      '：',
      '，',
      '“',
      '#',
      '\t',
      '---',
      '!!int',
      '?',
      '\r\n',
      '\u0000',
      '\ufeff',
      'indicators',
      'en',
      '\n    indicators:\n      zh: ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const source = pieces.join('')
        const { diagnostics } = parseCodebook(source, 'any.yaml')
        for (const { span } of diagnostics) {
          expect(span!.start).toBeGreaterThanOrEqual(0)
          expect(span!.end).toBeLessThanOrEqual(source.length)
          expect(span!.end).toBeGreaterThanOrEqual(span!.start)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('reads a file with a byte order mark and CRLF line ends, with true places', () => {
    const source = `\ufeff${SMALL.replace('valence', 'x').replaceAll('\n', '\r\n')}    valance: barrier\r\n`
    const { codebook, diagnostics } = parseCodebook(source, 'a.yaml')
    expect(codebook?.themes[0]?.label.zh).toBe('费用')
    expect(diagnostics.map(({ line, column, message }) => [line, column, message])).toEqual([
      [9, 5, 'unknown key `valance` in theme `cost`'],
    ])
  })

  it('keeps a key of the language’s own objects a key like any other', () => {
    const { diagnostics } = parseCodebook(`${SMALL}__proto__: {a: 1}\nconstructor: 2\n`, 'a.yaml')
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'unknown key `__proto__` in the codebook',
      'unknown key `constructor` in the codebook',
    ])
  })
})
