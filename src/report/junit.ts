import type { ExampleResult } from '../lint/example-run.js'
import type { Diagnostic } from '../text/diagnostic.js'
import type { CheckedCodebook, ReportContext } from './context.js'

/**
 * JUnit XML: one test suite a codebook, one test case an example and one a finding that is no failed example. A
 * known gap is skipped; errors fail; warnings and notes are what the case prints.
 */
export function formatJunit(diagnostics: readonly Diagnostic[], context: ReportContext): string {
  const suites = context.codebooks.map((checked) =>
    describeSuite(
      checked,
      diagnostics.filter((diagnostic) => diagnostic.path === checked.path),
    ),
  )
  const total = (key: 'tests' | 'failures' | 'skipped') => suites.reduce((sum, suite) => sum + suite[key], 0)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="themeline" tests="${total('tests')}" failures="${total('failures')}" skipped="${total('skipped')}">`,
    ...suites.map((suite) => suite.xml),
    '</testsuites>',
    '',
  ].join('\n')
}

interface Suite {
  readonly tests: number
  readonly failures: number
  readonly skipped: number
  readonly xml: string
}

type Outcome = 'passed' | 'failed' | 'skipped'

function describeSuite({ path, exampleRun }: CheckedCodebook, diagnostics: readonly Diagnostic[]): Suite {
  const cases: { readonly outcome: Outcome; readonly xml: string }[] = []
  const results = exampleRun?.results ?? []
  for (const result of results) cases.push(describeExample(result, diagnostics))
  for (const diagnostic of diagnostics) {
    if (results.length === 0 || !EXAMPLE_RULES.has(diagnostic.rule)) cases.push(describeFinding(diagnostic))
  }
  if (cases.length === 0) cases.push({ outcome: 'passed', xml: testCase('validate', path, '') })
  const of = (outcome: Outcome) => cases.filter((one) => one.outcome === outcome).length
  const tests = cases.length
  const failures = of('failed')
  const skipped = of('skipped')
  const xml = [
    `  <testsuite name="${escapeXml(path)}" tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}">`,
    ...cases.map((one) => one.xml),
    '  </testsuite>',
  ].join('\n')
  return { tests, failures, skipped, xml }
}

const EXAMPLE_RULES: ReadonlySet<string> = new Set(['test/example-not-coded', 'test/counterexample-coded'])

function describeExample(
  result: ExampleResult,
  diagnostics: readonly Diagnostic[],
): { outcome: Outcome; xml: string } {
  const { themeId, kind, example, passes } = result
  const name = `${kind} of ${themeId}: ${example.text}`
  if (example.todo !== undefined) {
    return {
      outcome: 'skipped',
      xml: testCase(themeId, name, `<skipped message="${escapeXml(example.todo)}"/>`),
    }
  }
  if (passes) return { outcome: 'passed', xml: testCase(themeId, name, '') }
  const fired = result.firings.map(
    (firing) => `${firing.themeId} through ${firing.indicator} at ${firing.quote}`,
  )
  const message = kind === 'example' ? `not coded with ${themeId}` : `coded with ${themeId}`
  const told = diagnostics.some((diagnostic) => EXAMPLE_RULES.has(diagnostic.rule))
  const detail = fired.length === 0 ? 'nothing fired' : fired.join('\n')
  const outcome = told ? 'failed' : 'skipped'
  const element = told ? 'failure' : 'skipped'
  return {
    outcome,
    xml: testCase(
      themeId,
      name,
      `<${element} message="${escapeXml(message)}">${escapeXml(detail)}</${element}>`,
    ),
  }
}

function describeFinding(diagnostic: Diagnostic): { outcome: Outcome; xml: string } {
  const { rule, severity, message, hint, path, line, column } = diagnostic
  const name = `${path}:${line}:${column} ${message}`
  const detail = escapeXml(
    `${path}:${line}:${column}: ${message}${hint === undefined ? '' : `\nhint: ${hint}`}`,
  )
  if (severity !== 'error')
    return { outcome: 'passed', xml: testCase(rule, name, `<system-out>${severity}: ${detail}</system-out>`) }
  return {
    outcome: 'failed',
    xml: testCase(
      rule,
      name,
      `<failure type="${escapeXml(rule)}" message="${escapeXml(message)}">${detail}</failure>`,
    ),
  }
}

function testCase(className: string, name: string, body: string): string {
  const open = `    <testcase classname="${escapeXml(className)}" name="${escapeXml(name)}"`
  return body === '' ? `${open}/>` : `${open}>${body}</testcase>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
}

/** Control characters have no place in XML 1.0, not even as entities. */
function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"\n]/g, (character) => ENTITIES[character]!)
}
