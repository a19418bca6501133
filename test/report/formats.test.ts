import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { parseCodebook } from '../../src/codebook/parse-codebook.js'
import { lintCodebook } from '../../src/lint/lint-codebook.js'
import { RULES } from '../../src/lint/registry.js'
import { runExamples } from '../../src/lint/run-examples.js'
import type { ReportContext } from '../../src/report/context.js'
import { fingerprintDiagnostics } from '../../src/report/fingerprint.js'
import { FORMATS } from '../../src/report/formats.js'
import type { Diagnostic } from '../../src/text/diagnostic.js'

const FOLDER = new URL('./formats/', import.meta.url)
const PATH = 'codebooks/费用 costs.yaml'

function check(source: string): { diagnostics: Diagnostic[]; context: ReportContext } {
  const parsed = parseCodebook(source, PATH)
  const run = parsed.codebook === undefined ? undefined : runExamples(parsed.codebook)
  const diagnostics = lintCodebook(parsed, run === undefined ? {} : { run })
  const checked = {
    path: PATH,
    source,
    ...(parsed.codebook && { codebook: parsed.codebook }),
    ...(run && { exampleRun: run }),
  }
  // Rules' texts are not what these goldens are about.
  const rules = RULES.filter(({ id }) => diagnostics.some(({ rule }) => rule === id)).map((rule) => ({
    ...rule,
    explanation: 'Why.',
    fails: 'a: 1\n',
    passes: 'a: 2\n',
  }))
  return {
    diagnostics,
    context: {
      codebooks: [checked],
      rules,
      toolVersion: '1.2.3',
      ruleUrl: (rule) => `https://example.org/rules#${rule}`,
    },
  }
}

const SOURCE = readFileSync(new URL('costs.yaml', FOLDER), 'utf8')
const { diagnostics, context } = check(SOURCE)

describe('the report as', () => {
  it.each(Object.keys(FORMATS))('%s is what its golden says', async (name) => {
    await expect(await FORMATS[name]!(diagnostics, context)).toMatchFileSnapshot(
      new URL(`costs.${name}.out`, FOLDER).pathname,
    )
  })

  it.each(Object.keys(FORMATS))('%s of nothing is well-formed', async (name) => {
    const report = await FORMATS[name]!([], { ...context, codebooks: [] })
    if (['json', 'sarif', 'rdjson', 'gitlab'].includes(name)) expect(() => JSON.parse(report)).not.toThrow()
    else if (['line', 'github'].includes(name)) expect(report).toBe('')
    else expect(report.endsWith('\n')).toBe(true)
  })
})

describe('JSON', () => {
  it('has the keys of the contract, in order, and counts', async () => {
    const report = JSON.parse(await FORMATS.json!(diagnostics, context))
    expect(Object.keys(report)).toEqual(['diagnostics', 'summary'])
    const keys = ['rule', 'severity', 'path', 'line', 'column', 'endLine', 'endColumn', 'message', 'hint']
    const all = [...keys, 'related', 'fix']
    for (const diagnostic of report.diagnostics)
      expect(all.filter((key) => key in diagnostic)).toEqual(Object.keys(diagnostic))
    expect(Object.keys(report.summary)).toEqual([
      'codebooks',
      'themes',
      'indicators',
      'examples',
      'errors',
      'warnings',
    ])
    expect(report.summary).toMatchObject({ codebooks: 1, themes: 1, indicators: 5, examples: 4 })
  })
})

describe('SARIF', () => {
  const schema = new URL('../../../shared/data/schemas/sarif/sarif-schema-2.1.0.json', import.meta.url)
  it.skipIf(!existsSync(schema))(
    'meets the schema of OASIS (skipped where the shared schemas are not there)',
    async () => {
      const ajv = new Ajv({ strict: false, validateFormats: false, logger: false })
      // Draft-04 as far as its head says; nothing in it but the head differs from draft-07.
      const { $schema: _schema, id: _id, ...body } = JSON.parse(readFileSync(schema, 'utf8'))
      const validate = ajv.compile(body)
      expect(validate(JSON.parse(await FORMATS.sarif!(diagnostics, context))) ? [] : validate.errors).toEqual(
        [],
      )
    },
  )

  it('places results and their fixes where the source has them, in UTF-16 units', async () => {
    const { runs } = JSON.parse(await FORMATS.sarif!(diagnostics, context))
    const lines = SOURCE.split('\n')
    const result = runs[0].results.find(
      (one: { ruleId: string }) => one.ruleId === 'indicator/han-word-boundary',
    )
    const { region, artifactLocation } = result.locations[0].physicalLocation
    expect(runs[0].columnKind).toBe('utf16CodeUnits')
    expect(lines[region.startLine - 1]!.slice(region.startColumn - 1, region.endColumn - 1)).toBe('\\b')
    expect(decodeURIComponent(artifactLocation.uri)).toBe(PATH)
    expect(artifactLocation.uri).toMatch(/^[\x21-\x7e]+$/)
  })
})

it('fingerprints stay when lines are put above, and differ from each other', async () => {
  const moved = check(SOURCE.replace('themes:', '# 一行\n# 两行\nthemes:'))
  const before = fingerprintDiagnostics(diagnostics, context)
  expect(fingerprintDiagnostics(moved.diagnostics, moved.context)).toEqual(before)
  expect(new Set(before).size).toBe(before.length)
})

it('rdjson counts columns in UTF-8 bytes', async () => {
  const report = JSON.parse(await FORMATS.rdjson!(diagnostics, context))
  const found = report.diagnostics.find(
    (one: { code: { value: string } }) => one.code.value === 'indicator/han-word-boundary',
  )
  const line = Buffer.from(SOURCE.split('\n')[found.location.range.start.line - 1]!)
  expect(
    line.subarray(found.location.range.start.column - 1, found.location.range.end.column - 1).toString(),
  ).toBe('\\b')
})

it('GitHub commands are one line each, errors first, with what ends a property escaped', async () => {
  const [first] = diagnostics
  const strange: Diagnostic = {
    ...first!,
    severity: 'warning',
    path: 'a,b:c.yaml',
    message: '100% 费用\r\nnext',
    hint: 'h',
  }
  const report = await FORMATS.github!([strange, { ...strange, severity: 'error' }], context)
  expect(report.trimEnd().split('\n')).toHaveLength(2)
  expect(report).toMatch(/^::error file=a%2Cb%3Ac\.yaml,/)
  expect(report).toContain('::100%25 费用%0D%0Anext%0Ahint: h')
})

it('JUnit has a case an example and a finding, counted, and is XML whatever the texts hold', async () => {
  const xml = await FORMATS.junit!(diagnostics, context)
  const document = new DOMParser().parseFromString(xml, 'text/xml')
  const cases = [...document.querySelectorAll('testcase')]
  const suite = document.querySelector('testsuite')!
  expect(cases).toHaveLength(Number(suite.getAttribute('tests')))
  expect(document.querySelectorAll('failure')).toHaveLength(Number(suite.getAttribute('failures')))
  expect(document.querySelectorAll('skipped')).toHaveLength(1)
  expect(xml).toContain('Costs rose, 50% &amp; more &lt;fast&gt;.')
  expect(await FORMATS.junit!([{ ...diagnostics[0]!, message: 'a\u0000\u001b"<' }], context)).not.toMatch(
    /[\u0000-\u0008\u001b]/,
  )
})
