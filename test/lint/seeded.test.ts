import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseCodebook } from '../../src/codebook/parse-codebook.js'
import { lintCodebook } from '../../src/lint/lint-codebook.js'
import { formatLine } from '../../src/report/line.js'

/** Mistakes that were put into the files of seeded/: line, column and the rule that must find it there. */
const MISTAKES: Readonly<Record<string, string>> = {
  'structure.yaml': `
    1:11 theme/id-style
    2:10 schema/wrong-type
    3:1 schema/unknown-key
    5:7 schema/invalid-value
    6:8 reference/unknown-rule
    9:3 reference/unused-list
    15:13 theme/unknown-parent
    20:5 schema/unknown-key
    21:22 reference/unknown-theme
    23:19 indicator/shadowed
    23:33 schema/wrong-type
    24:16 indicator/duplicate
    24:20 language/wrong-script
    26:16 test/example-not-coded
    27:23 schema/unknown-key
    29:20 test/counterexample-coded
    30:9 theme/duplicate-id
    33:9 theme/missing-counterexample
    33:9 theme/missing-exclusion
    36:22 theme/duplicate-definition
    38:16 schema/invalid-value
    43:11 schema/invalid-value
    44:26 schema/unknown-key
    45:25 indicator/cannot-match
    46:12 reference/unknown-list
    48:13 indicator/chinese-wildcard
    49:22 yaml/full-width-punctuation
    50:11 indicator/too-short
    52:55 reference/unknown-indicator
    54:9 theme/missing-inclusion
    56:17 theme/similar-label
    57:5 theme/missing-definition
    59:17 reference/yields-to-cycle
    60:5 language/missing-counterpart
    65:16 test/contradiction
    66:9 theme/id-style
    67:5 language/missing-label
    68:9 theme/orphan`,
  'patterns.yaml': `
    4:9 theme/missing-example
    5:30 language/mixed-variants
    7:5 yaml/duplicate-key
    12:35 indicator/invalid-regex
    13:12 indicator/super-linear
    14:11 indicator/matches-empty
    15:11 yaml/backspace-in-pattern
    16:18 indicator/useless-flag
    17:19 indicator/edge-wildcard
    18:11 indicator/too-short
    19:15 indicator/invisible-character
    20:26 indicator/invalid-regex
    21:39 indicator/always-suppressed
    22:37 indicator/idle-not
    23:16 indicator/cannot-match
    24:11 language/wrong-script
    26:12 indicator/han-word-boundary
    27:14 indicator/ascii-class-on-han
    28:11 indicator/too-short
    29:14 language/mixed-variants
    30:18 indicator/invalid-regex
    31:12 indicator/super-linear
    31:26 indicator/useless-flag
    32:15 indicator/cannot-match
    33:13 indicator/chinese-wildcard
    35:17 indicator/idle-not
    36:29 indicator/always-suppressed
    37:14 indicator/invisible-character
    38:5 lint/bad-disable
    40:35 lint/unused-disable
    42:5 yaml/merge-key
    44:12 yaml/alias`,
}

const FOLDER = new URL('./seeded/', import.meta.url)

function lintFile(url: URL, path: string) {
  return lintCodebook(parseCodebook(readFileSync(url, 'utf8'), path))
}

describe('mistakes seeded into', () => {
  it.each(Object.entries(MISTAKES))('%s are all found at their place', async (file, table) => {
    const found = lintFile(new URL(file, FOLDER), file)
    const places = new Set(found.map(({ line, column, rule }) => `${line}:${column} ${rule}`))
    const seeded = table.trim().split(/\s*\n\s*/)
    expect(seeded.filter((mistake) => !places.has(mistake))).toEqual([])
    // What follows from a mistake is told too; all of it, so that a false alarm shows.
    await expect(formatLine(found)).toMatchFileSnapshot(
      new URL(file.replace('.yaml', '.out'), FOLDER).pathname,
    )
  })

  it('the files are sixty or more', () => {
    const count = Object.values(MISTAKES).flatMap((table) => table.trim().split('\n')).length
    expect(count).toBeGreaterThanOrEqual(60)
  })
})

const SHIPPED = new URL('../../codebooks/', import.meta.url)

describe('the shipped codebook', () => {
  const files = existsSync(SHIPPED) ? readdirSync(SHIPPED).filter((file) => file.endsWith('.yaml')) : []
  it.each(files)('%s has no errors and no warnings', (file) => {
    const found = lintFile(new URL(file, SHIPPED), file).filter(({ severity }) => severity !== 'info')
    expect(formatLine(found)).toBe('')
  })
})
