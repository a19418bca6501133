import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseCodebook } from '../../src/codebook/parse-codebook.js'
import { lintCodebook } from '../../src/lint/lint-codebook.js'
import { RULES } from '../../src/lint/registry.js'
import type { RuleTrial } from '../../src/lint/rule.js'
import { completeExample, makeTrialCorpus, writeRulesPage } from '../../src/lint/rules-page.js'

function lint(example: string, tries: RuleTrial = {}) {
  const { corpus, minCoverage } = tries
  return lintCodebook(parseCodebook(completeExample(example), 'example.yaml'), {
    ...(corpus && { corpus: makeTrialCorpus(corpus) }),
    ...(minCoverage !== undefined && { minCoverage }),
  })
}

describe('the documented examples of', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s are what the linter says', (id, rule) => {
    expect(lint(rule.fails, rule.tries).map((diagnostic) => diagnostic.rule)).toContain(id)
    const passing = lint(rule.passes, rule.tries)
    expect(passing.filter((diagnostic) => diagnostic.rule === id || diagnostic.severity === 'error')).toEqual(
      [],
    )
  })
})

it('docs/rules.md is what `npm run generate` writes', () => {
  const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')
  expect(page).toBe(writeRulesPage(RULES))
})

it('rule ids are a group and a name, and stand once', () => {
  const ids = RULES.map((rule) => rule.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z]+(?:\/[a-z]+(?:-[a-z]+)*)$/.test(id))).toEqual([])
})
