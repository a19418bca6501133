import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseCodebook } from '../../src/codebook/parse-codebook.js'
import { lintCodebook } from '../../src/lint/lint-codebook.js'
import { RULES } from '../../src/lint/registry.js'
import type { Rule } from '../../src/lint/rule.js'
import { makeTrialCorpus } from '../../src/lint/rules-page.js'
import { drawFix, drawFrame } from '../../src/report/code-frame.js'
import { PLAIN } from '../../src/report/context.js'

// A golden pair a rule: what it says about NAME.yaml stands in NAME.out. After a change that is meant,
// `npx vitest run test/lint/rules.test.ts -u` writes the .out files anew; read them as code.
const FOLDER = new URL('./rules/', import.meta.url)

function describeFindings(source: string, path: string, { id, tries = {} }: Rule): string {
  const parsed = parseCodebook(source, path)
  const { lines } = parsed.sourceMap
  const { corpus, minCoverage } = tries
  const options = {
    ...(corpus && { corpus: makeTrialCorpus(corpus) }),
    ...(minCoverage !== undefined && { minCoverage }),
  }
  const found = lintCodebook(parsed, options).filter((diagnostic) => diagnostic.rule === id)
  return found
    .map((diagnostic) =>
      [
        `${diagnostic.line}:${diagnostic.column}-${diagnostic.endLine}:${diagnostic.endColumn} ${diagnostic.severity} ${diagnostic.message}`,
        ...drawFrame(lines, diagnostic, diagnostic.severity, PLAIN),
        ...(diagnostic.related ?? []).map((place) => `see ${place.line}:${place.column} ${place.message}`),
        `hint: ${diagnostic.hint}`,
        ...(diagnostic.fix === undefined ? [] : drawFix(source, lines, diagnostic.fix, PLAIN)),
        '',
      ].join('\n'),
    )
    .join('\n')
}

describe('the golden pair of', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s is what the rule says', async (id, rule) => {
    const name = id.replace('/', '-')
    const source = readFileSync(new URL(`${name}.yaml`, FOLDER), 'utf8')
    const out = describeFindings(source, `${name}.yaml`, rule)
    expect(out).not.toBe('')
    await expect(out).toMatchFileSnapshot(new URL(`${name}.out`, FOLDER).pathname)
  })
})

it('every golden belongs to a rule', () => {
  const names = new Set(RULES.map((rule) => rule.id.replace('/', '-')))
  const strangers = readdirSync(FOLDER).filter((file) => !names.has(file.replace(/\.(?:yaml|out)$/, '')))
  expect(strangers).toEqual([])
})
