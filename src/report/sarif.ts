import type { Rule } from '../lint/rule.js'
import type { Diagnostic, Place, Severity } from '../text/diagnostic.js'
import { LineIndex } from '../text/position.js'
import type { ReportContext } from './context.js'
import { fingerprintDiagnostics } from './fingerprint.js'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** A SARIF 2.1.0 log with one run: rules with their help, results with related places and fixes. */
export function formatSarif(diagnostics: readonly Diagnostic[], context: ReportContext): string {
  const indexes = new Map(context.codebooks.map(({ path, source }) => [path, new LineIndex(source)]))
  const fingerprints = fingerprintDiagnostics(diagnostics, context)
  const ruleIndex = new Map(context.rules.map((rule, index) => [rule.id, index]))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'themeline',
            semanticVersion: context.toolVersion,
            rules: context.rules.map((rule) => describeRule(rule, context)),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: context.codebooks.map(({ path }) => ({
          location: { uri: toUri(path) },
          encoding: 'UTF-8',
          sourceLanguage: 'yaml',
        })),
        results: diagnostics.map((diagnostic, index) =>
          describeResult(diagnostic, fingerprints[index]!, ruleIndex, indexes),
        ),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

function describeRule(rule: Rule, context: ReportContext): object {
  const help = `${rule.explanation}\n\nFails:\n\n\`\`\`yaml\n${rule.fails}\`\`\`\n\nPasses:\n\n\`\`\`yaml\n${rule.passes}\`\`\`\n`
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|[/-])([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.explanation },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    ...(context.ruleUrl === undefined ? {} : { helpUri: context.ruleUrl(rule.id) }),
    help: { text: rule.explanation, markdown: help },
  }
}

function describeResult(
  diagnostic: Diagnostic,
  fingerprint: string,
  ruleIndex: ReadonlyMap<string, number>,
  indexes: ReadonlyMap<string, LineIndex>,
): object {
  const { rule, severity, message, hint, path, related, fix } = diagnostic
  const index = ruleIndex.get(rule)
  const lines = indexes.get(path)
  return {
    ruleId: rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: LEVELS[severity],
    message: { text: hint === undefined ? message : `${message}\nHint: ${hint}` },
    locations: [{ physicalLocation: describeLocation(path, diagnostic) }],
    partialFingerprints: { 'themelineFinding/v1': fingerprint },
    ...(related === undefined
      ? {}
      : {
          relatedLocations: related.map((place, id) => ({
            id,
            physicalLocation: describeLocation(place.path ?? path, place),
            message: { text: place.message },
          })),
        }),
    ...(fix === undefined || lines === undefined
      ? {}
      : {
          fixes: [
            {
              description: { text: fix.title },
              artifactChanges: [
                {
                  artifactLocation: { uri: toUri(path) },
                  replacements: fix.edits.map((edit) => ({
                    deletedRegion: describeRegion(lines.placeOf(edit)),
                    insertedContent: { text: edit.text },
                  })),
                },
              ],
            },
          ],
        }),
  }
}

function describeLocation(path: string, place: Place): object {
  return { artifactLocation: { uri: toUri(path) }, region: describeRegion(place) }
}

function describeRegion({ line, column, endLine, endColumn }: Place): object {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

/** A path as a relative URI reference: each part percent-encoded, so that a colon in the first is no scheme. */
function toUri(path: string): string {
  return path.replace(/\\/g, '/').split('/').map(encodeURIComponent).join('/')
}
