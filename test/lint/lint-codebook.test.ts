import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCodebook } from '../../src/codebook/parse-codebook.js'
import { applyFixes } from '../../src/lint/apply-fixes.js'
import { measureCoverage } from '../../src/lint/coverage.js'
import { type LintOptions, lintCodebook } from '../../src/lint/lint-codebook.js'
import { RULES } from '../../src/lint/registry.js'
import { completeExample } from '../../src/lint/rules-page.js'
import { runExamples } from '../../src/lint/run-examples.js'
import type { Diagnostic } from '../../src/text/diagnostic.js'

function rulesOf(example: string, options?: LintOptions): string[] {
  return lintCodebook(parseCodebook(completeExample(example), 'a.yaml'), options).map(({ rule }) => rule)
}

const SHORT = `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [cost]
      zh: [费]
`

describe('the severity of a rule', () => {
  it('comes from the options, else from the codebook, else from the rule', () => {
    const severities = (source: string, options?: LintOptions) =>
      lintCodebook(parseCodebook(completeExample(source), 'a.yaml'), options)
        .filter(({ rule }) => rule === 'indicator/too-short')
        .map(({ severity }) => severity)
    const own = `lint: {indicator/too-short: warning}\n${SHORT}`
    expect(severities(SHORT)).toEqual(['info'])
    expect(severities(own)).toEqual(['warning'])
    expect(severities(own, { rules: { 'indicator/too-short': 'error' } })).toEqual(['error'])
    expect(severities(own, { rules: { 'indicator/too-short': 'off' } })).toEqual([])
  })

  it('of what the parser finds cannot be changed', () => {
    const rules = { 'schema/unknown-key': 'off' } as const
    expect(rulesOf(SHORT.replace('label', 'lable'), { rules })).toContain('schema/unknown-key')
  })
})

describe('a disabling comment', () => {
  const disable = (comment: string) => rulesOf(SHORT.replace('      zh:', `      ${comment}\n      zh:`))

  it('takes out the findings of its rules on the next line, with a reason', () => {
    const rules = disable('# themeline-disable-next-line indicator/too-short -- 此语料中无歧义')
    expect(rules).not.toContain('indicator/too-short')
    expect(rules).not.toContain('lint/unused-disable')
  })

  it('does nothing without a reason, and says so', () => {
    const rules = disable('# themeline-disable-next-line indicator/too-short')
    expect(rules).toContain('indicator/too-short')
    expect(rules).toContain('lint/bad-disable')
  })

  it('reaches over other comments to the next line of YAML', () => {
    const rules = disable(
      '# themeline-disable-next-line indicator/too-short -- why\n      # 另一条注释\n\n      # themeline-disable-next-line indicator/shared -- why',
    )
    expect(rules).not.toContain('indicator/too-short')
    expect(rules).toContain('lint/unused-disable')
  })
})

describe('fixes', () => {
  it('keep comments and layout, and mend what was found', () => {
    const source = completeExample(`themes:
  # 费用 stands first
  - id:   cost      # kept
    lable: {en: Cost, zh：费用}
    valence: bariers
    indicators:
      en:   ["/\\bcosts?\\b/", /fees?/i,   2020]
      zh: ['/\\b费用/', "自\u200b付"]
`)
    const fixed = applyFixes(source, lintCodebook(parseCodebook(source, 'a.yaml')))
    // The label is only read once its key is right.
    expect(applyFixes(fixed, lintCodebook(parseCodebook(fixed, 'a.yaml')))).toBe(
      completeExample(`themes:
  # 费用 stands first
  - id:   cost      # kept
    label: {en: Cost, zh: 费用}
    valence: barrier
    indicators:
      en:   ['/\\bcosts?\\b/', /fees?/,   "2020"]
      zh: ['/费用/', "自付"]
`),
    )
  })

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    'of %s do not break a codebook, and end',
    (_, rule) => {
      let source = completeExample(rule.fails)
      const before = lintCodebook(parseCodebook(source, 'a.yaml'))
      for (let round = 0; round < 4; round += 1)
        source = applyFixes(source, lintCodebook(parseCodebook(source, 'a.yaml')))
      const after = lintCodebook(parseCodebook(source, 'a.yaml'))
      expect(after.filter(({ fix }) => fix !== undefined)).toEqual([])
      if (before.some(({ fix, rule: id }) => fix !== undefined && id === rule.id)) {
        expect(after.filter(({ rule: id }) => id === rule.id).length).toBeLessThan(before.length)
      }
      expect(after.filter(({ rule: id }) => id === 'yaml/syntax').length).toBeLessThanOrEqual(
        before.filter(({ rule: id }) => id === 'yaml/syntax').length,
      )
    },
  )

  it('that overlap are made one by one', () => {
    const edit = (start: number, end: number, text: string) =>
      ({ fix: { title: 't', edits: [{ start, end, text }] } }) as unknown as Diagnostic
    expect(applyFixes('费用高', [edit(0, 2, '花费'), edit(1, 3, 'x')])).toBe('花费高')
    expect(applyFixes('abc', [edit(1, 1, 'x'), edit(1, 1, 'y'), edit(2, 3, 'z')])).toBe('axbz')
  })
})

describe('examples', () => {
  const source = completeExample(`themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators:
      en: [cost, {match: out of pocket, id: pocket}, {match: fee, sections: [results]}]
      zh: [费用]
    examples:
      - They paid out of pocket.
      - {text: 费用很高。, by: 费用}
      - {text: The fee rose., section: results}
      - {text: The fee rose., section: methods, todo: sections}
    counterexamples:
      - {text: The cost was low., by: pocket}
      - 时间不足。
`)

  it('are run as studies of one sentence, in their language and section', () => {
    const { codebook } = parseCodebook(source, 'a.yaml')
    const { results } = runExamples(codebook!)
    expect(results.map(({ language, passes }) => [language, passes])).toEqual([
      ['en', true],
      ['zh', true],
      ['en', true],
      ['en', false],
      ['en', true],
      ['zh', true],
    ])
    expect(results[1]?.firings).toEqual([
      { themeId: 'cost', indicator: '费用', start: 0, end: 2, quote: '费用' },
    ])
  })

  it('do not hear of each other: an abbreviation that one defines is not known to the next', () => {
    const source = `themes:
  - id: chw
    label: {en: Community health worker, zh: 社区卫生工作者}
    indicators: {en: [community health worker*], zh: [社区卫生工作者]}
    examples:
      - {text: Community health workers (CHWs) came., lang: en}
    counterexamples:
      - {text: The CHWs came., lang: en}
      - {text: CHWs 来了。, lang: zh}
`
    const { codebook } = parseCodebook(completeExample(source), 'a.yaml')
    expect(runExamples(codebook!).results.map(({ passes }) => passes)).toEqual([true, true, true])
  })

  it('of globs are coded as by tokens_lookup of quanteda: whole words, any case, one word for a lone star', () => {
    const source = `languages: [en]
themes:
  - id: t
    label: T
    indicators:
      en: [{glob: time resources}, {glob: "wa?e"}, {glob: multi * word}, {glob: COST}, {glob: "x-ray*"}, {glob: "*ology"}, {glob: behaviour}, {glob: a.b}]
    examples:
      - {text: We lack time resources., by: time resources}
      - {text: Time  Resources, by: time resources}
      - {text: A wage., by: "wa?e"}
      - {text: A multi big word., by: multi * word}
      - {text: The cost., by: COST}
      - {text: X-rays were taken., by: "x-ray*"}
      - {text: Biology., by: "*ology"}
    counterexamples:
      - "We lack time, resources."
      - A waive.
      - A multi word.
      - A multi very big word.
      - Costs.
      - Behavior.
      - An ab.
`
    const { codebook } = parseCodebook(completeExample(source), 'a.yaml')
    const failed = runExamples(codebook!).results.filter(({ passes }) => !passes)
    expect(failed.map(({ example }) => example.text)).toEqual([])
  })

  it('say which indicators they exercise', () => {
    const { codebook } = parseCodebook(source.replace('[费用]', '[费用, 花费]'), 'a.yaml')
    const coverage = measureCoverage(codebook!, runExamples(codebook!))
    expect(coverage).toMatchObject({ indicators: 5, exercised: 4, share: 0.8, themesWithoutExample: [] })
    expect(coverage.idle.map(({ value }) => value)).toEqual(['花费'])
  })
})

it('no codebook, however strange its patterns, makes the linter throw', () => {
  const piece = fc.constantFrom(
    'cost',
    '费用',
    '*',
    '?',
    '|',
    '/',
    '(',
    ')',
    '[',
    ']',
    '\\b',
    '\\w+',
    '+',
    '@',
    ' ',
    '-',
    '。',
    '. A',
    "'",
    '关確',
    '𠮷',
  )
  const pattern = fc
    .array(piece, { minLength: 1, maxLength: 8 })
    .map((pieces) => JSON.stringify(pieces.join('')))
  fc.assert(
    fc.property(
      fc.array(pattern, { minLength: 1, maxLength: 4 }),
      fc.array(pattern, { minLength: 2, maxLength: 3 }),
      (en, zh) => {
        const source = completeExample(`themes:
  - id: a
    label: {en: A, zh: 甲}
    indicators:
      en: [${en.join(', ')}]
      zh:
        - near: [${zh.join(', ')}]
        - {match: ${zh[0]}, not: [${zh[1]}], unless: [${en[0]}]}
    examples: [费用很高。, The cost.]
`)
        const parsed = parseCodebook(source, 'a.yaml')
        for (const { span } of lintCodebook(parsed)) expect(span!.end).toBeLessThanOrEqual(source.length)
      },
    ),
    { numRuns: 100 },
  )
})
