import type { Segment } from '../study/study.js'
import type { CodedLanguage } from '../text/language.js'
import type { CorpusUnit, Rule } from './rule.js'

const SEVERITY_NAMES = { error: 'error', warning: 'warning', info: 'note' } as const

const GROUP_TITLES: Readonly<Record<string, string>> = {
  yaml: 'YAML',
  schema: 'Shape of a codebook',
  theme: 'Themes',
  language: 'Languages',
  indicator: 'Indicators',
  reference: 'References',
  test: 'Examples',
  corpus: 'On a corpus (`--corpus`)',
  lint: 'Disabling comments',
}

/** docs/rules.md: every rule with its explanation, an example that fails and one that passes. */
export function writeRulesPage(rules: readonly Rule[]): string {
  const groups = [...new Set(rules.map((rule) => groupOf(rule)))]
  const out = [
    '<!-- Written by `npm run generate` from src/lint/rules/. -->',
    '',
    '# Rules of `themeline validate`',
    '',
    `${rules.length} rules. \`themeline explain RULE\` shows one of them. The examples leave out the first two lines of a codebook, \`codebook:\` and \`version:\`; each is run as a test.`,
    '',
    'A rule gets another severity, or `off`, by `--rule RULE=LEVEL` or in the codebook itself:',
    '',
    '```yaml',
    'lint:',
    '  theme/missing-counterexample: off',
    '  indicator/shared: warning',
    '```',
    '',
    'One finding that is looked at and left is marked on the line above it, with a reason:',
    '',
    '```yaml',
    '# themeline-disable-next-line indicator/too-short -- the corpus holds no other word with it',
    'zh: [费]',
    '```',
    '',
    'What the parser itself finds (`yaml/…` but for `yaml/backspace-in-pattern`, `schema/…`, `theme/duplicate-id`) is always an error.',
    '',
    '| Rule | Severity | |',
    '| --- | --- | --- |',
    ...rules.map(
      (rule) => `| [\`${rule.id}\`](#${anchorOf(rule)}) | ${SEVERITY_NAMES[rule.severity]} | ${rule.title} |`,
    ),
  ]
  for (const group of groups) {
    out.push('', `## ${GROUP_TITLES[group] ?? group}`)
    for (const rule of rules.filter((one) => groupOf(one) === group)) out.push('', ...describeRule(rule))
  }
  return `${out.join('\n')}\n`
}

function describeRule(rule: Rule): string[] {
  return [
    `### ${rule.id}`,
    '',
    `**${rule.title}** (${SEVERITY_NAMES[rule.severity]}${rule.check === undefined && rule.checkComments === undefined ? ', always' : ''})`,
    '',
    rule.explanation,
    '',
    'Fails:',
    '',
    '```yaml',
    rule.fails.trimEnd(),
    '```',
    '',
    'Passes:',
    '',
    '```yaml',
    rule.passes.trimEnd(),
    '```',
    ...describeTrial(rule),
  ]
}

/** What the examples of a rule were tried on, where that is more than the codebook: lines of Markdown. */
export function describeTrial({ tries }: Rule): string[] {
  if (tries?.minCoverage !== undefined) return ['', `Both with \`--min-coverage ${tries.minCoverage}%\`.`]
  if (tries?.corpus === undefined) return []
  const units = tries.corpus.map((unit) => `- ${Object.values(unit).join(' / ')}`)
  return ['', 'Both on these sentences:', '', ...units]
}

/** The corpus of a rule's examples: one study, a unit a sentence or a pair of them. */
export function makeTrialCorpus(units: readonly CorpusUnit[]): (readonly Segment[])[] {
  const segments = units.flatMap((unit, seq) =>
    Object.entries(unit).map(
      ([language, text]): Segment => ({
        segmentId: `${language}${seq}`,
        unitId: `u${seq}`,
        studyId: 'example',
        pageId: 'example',
        seq: seq + 1,
        language: language as CodedLanguage,
        field: 'abstract',
        sectionBasis: 'none',
        translation: 'unknown',
        text,
        line: seq + 1,
        start: 0,
        end: text.length,
      }),
    ),
  )
  return [segments]
}

function groupOf(rule: Rule): string {
  return rule.id.split('/')[0]!
}

/** How GitHub makes an anchor of a heading. */
function anchorOf(rule: Rule): string {
  return rule.id.replace('/', '')
}

/** A rule's example as a whole codebook: the first lines that examples leave out are added. */
export function completeExample(example: string): string {
  return `codebook: example\nversion: 1.0.0\n${example}`
}
