import type { Codebook, Example, Localized, Theme } from '../codebook.js'
import type { Loss } from './foreign-codebook.js'
import type { TargetFormat } from './target-format.js'
import { quoteYaml, writeFlow } from './yaml-text.js'

/** Our own YAML. What reading a foreign file lost stands at its end as comments, so that nothing is gone. */
export const yamlTarget: TargetFormat = {
  name: 'yaml',
  title: 'themeline codebook (YAML)',
  write: (codebook, { readLosses }) => ({ text: writeYaml(codebook, readLosses), losses: [] }),
}

function writeYaml(codebook: Codebook, losses: readonly Loss[]): string {
  const lines = [
    '# yaml-language-server: $schema=../schema/codebook.schema.json',
    `codebook: ${quoteYaml(codebook.id)}`,
    `version: ${quoteYaml(codebook.version)}`,
    ...localized('title', codebook.title),
    ...localized('description', codebook.description),
    `languages: ${writeFlow(codebook.languages)}`,
    `unit: ${codebook.unit}`,
    `fields: ${writeFlow(codebook.fields)}`,
    ...writeLists(codebook),
    ...(Object.keys(codebook.lint).length === 0 ? [] : [`lint: ${writeFlow(codebook.lint)}`]),
    'themes:',
    ...codebook.themes.flatMap((theme) => writeTheme(theme, hasChildren(codebook, theme))),
    ...writeLosses(losses),
  ]
  return `${lines.join('\n')}\n`
}

const hasChildren = (codebook: Codebook, theme: Theme) =>
  codebook.themes.some(({ parent }) => parent === theme.id)

function writeLists({ lists }: Codebook): string[] {
  const names = Object.keys(lists)
  if (names.length === 0) return []
  return ['lists:', ...names.map((name) => `  ${quoteYaml(name)}: ${writeFlow(lists[name])}`)]
}

function localized(key: string, text: Localized): string[] {
  const languages = (['en', 'zh'] as const).filter((language) => text[language] !== undefined)
  if (languages.length === 0) return []
  const flow = `${key}: ${writeFlow(text)}`
  if (flow.length <= 100) return [flow]
  return [`${key}:`, ...languages.map((language) => `  ${language}: ${quoteYaml(text[language]!)}`)]
}

function writeTheme(theme: Theme, isParent: boolean): string[] {
  const { indicators } = theme
  const isEmpty = Object.values(indicators).every((list) => list.length === 0)
  const usual = !isEmpty || !isParent
  const body = [
    `id: ${quoteYaml(theme.id)}`,
    ...(theme.parent === undefined ? [] : [`parent: ${quoteYaml(theme.parent)}`]),
    ...(theme.assignable === usual ? [] : [`assignable: ${theme.assignable}`]),
    ...(theme.valence === 'neutral' ? [] : [`valence: ${theme.valence}`]),
    ...localized('label', theme.label),
    ...localized('definition', theme.definition),
    ...localized('use_when', theme.useWhen),
    ...localized('not_when', theme.notWhen),
    ...(theme.negation === 'keep' ? [] : [`negation: ${writeFlow(theme.negation)}`]),
    ...flow('sections', theme.sections),
    ...flow('yields_to', theme.yieldsTo.length === 0 ? undefined : theme.yieldsTo),
    ...flow('not', theme.not),
    ...flow('unless', theme.unless),
    ...flow('requires', theme.requires),
    ...flow('carry', theme.carry),
    ...flow('stance', theme.stance),
    ...flow('headings', theme.headings),
    ...(isEmpty ? [] : writeIndicators(indicators)),
    ...writeExamples('examples', theme.examples),
    ...writeExamples('counterexamples', theme.counterexamples),
  ]
  return body.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)
}

const flow = (key: string, value: unknown) => (value === undefined ? [] : [`${key}: ${writeFlow(value)}`])

function writeIndicators(indicators: Theme['indicators']): string[] {
  return [
    'indicators:',
    ...(['en', 'zh'] as const).flatMap((language) => {
      const list = indicators[language] ?? []
      if (list.length === 0) return []
      return [
        `  ${language}:`,
        ...list.map((item) => `    - ${typeof item === 'string' ? quoteYaml(item) : writeFlow(item)}`),
      ]
    }),
  ]
}

function writeExamples(key: string, examples: readonly Example[]): string[] {
  return examples.length === 0 ? [] : [`${key}:`, ...examples.map((example) => `  - ${writeFlow(example)}`)]
}

function writeLosses(losses: readonly Loss[]): string[] {
  if (losses.length === 0) return []
  const printable = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, ' ')
  return [
    '# What could not be carried, by line of the file that this was converted from:',
    ...losses.map(
      ({ line, entry, message }) => `#   line ${line}: ${printable(entry)}: ${printable(message)}`,
    ),
  ]
}
