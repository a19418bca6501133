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
    15:13 yaml/backspace-in-pattern
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
  'education.yaml': `
    2:11 theme/id-style
    3:10 schema/wrong-type
    4:1 schema/unknown-key
    5:21 schema/invalid-value
    6:7 schema/invalid-value
    8:3 reference/unknown-rule
    9:21 schema/invalid-value
    12:3 reference/unused-list
    19:5 schema/unknown-key
    24:11 indicator/duplicate
    25:36 schema/unknown-key
    26:19 reference/unknown-list
    27:11 schema/wrong-type
    29:17 indicator/idle-not
    30:44 schema/wrong-type
    31:42 schema/invalid-value
    34:11 indicator/duplicate
    35:11 indicator/shadowed
    36:36 schema/wrong-type
    37:12 indicator/chinese-wildcard
    39:16 test/example-not-coded
    40:53 reference/unknown-indicator
    41:31 schema/invalid-value
    43:17 test/counterexample-coded
    45:9 theme/duplicate-id
    49:13 theme/unknown-parent
    52:5 schema/unknown-key
    54:17 reference/unknown-theme
    55:22 reference/unknown-theme
    57:22 language/wrong-script
    58:18 language/wrong-script
    60:45 schema/wrong-type
    61:34 test/todo-passes
    63:9 theme/missing-counterexample
    66:22 theme/duplicate-definition
    69:14 schema/invalid-value
    70:15 schema/invalid-value
    71:16 schema/invalid-value
    75:13 theme/parent-cycle
    81:62 theme/similar-label
    82:10 theme/orphan
    83:5 schema/missing-key`,
  'nursing.yaml': `
    4:9 theme/missing-definition
    8:22 indicator/invalid-regex
    9:21 indicator/invalid-regex
    10:12 indicator/super-linear
    11:11 indicator/matches-empty
    12:13 yaml/backspace-in-pattern
    13:20 indicator/useless-flag
    14:15 indicator/invisible-character
    15:11 indicator/not-nfc
    16:12 indicator/edge-wildcard
    17:11 indicator/too-short
    18:32 indicator/always-suppressed
    19:21 indicator/cannot-match
    20:46 schema/invalid-value
    22:13 indicator/han-word-boundary
    23:15 indicator/ascii-class-on-han
    24:18 indicator/invalid-regex
    25:12 indicator/super-linear
    26:11 indicator/too-short
    27:12 indicator/invisible-character
    28:11 indicator/matches-empty
    29:29 indicator/always-suppressed
    30:31 indicator/idle-not
    31:13 indicator/cannot-match
    32:11 language/mixed-variants
    33:15 indicator/useless-flag
    37:9 theme/missing-inclusion
    43:5 language/missing-counterpart
    45:52 test/contradiction
    48:5 language/missing-label
    52:17 reference/yields-to-cycle
    55:7 lint/bad-disable
    56:12 indicator/too-short
    61:17 theme/empty-group`,
  'climate.yaml': `
    9:5 yaml/duplicate-key
    11:5 yaml/merge-key
    14:16 reference/unknown-theme
    18:19 reference/unknown-list
    19:11 yaml/alias
    20:11 indicator/invalid-regex
    21:34 indicator/invalid-regex
    22:41 schema/unknown-key
    23:11 schema/wrong-type
    24:28 schema/invalid-value
    25:14 yaml/full-width-punctuation
    25:20 indicator/cannot-match
    25:31 indicator/invalid-regex
    27:9 schema/missing-key
    28:40 schema/invalid-value
    29:27 reference/unknown-indicator
    31:35 lint/unused-disable
    32:16 schema/invalid-value
    33:12 schema/wrong-type
    34:13 schema/invalid-value`,
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

describe('a codebook of another field', () => {
  const folder = new URL('./clean/', import.meta.url)
  it.each(readdirSync(folder))('%s has no finding at all', (file) => {
    expect(formatLine(lintFile(new URL(file, folder), file))).toBe('')
  })
})
