import type { Diagnostic, Fix, RelatedPlace, Span } from '../text/diagnostic.js'
import { LineIndex } from '../text/position.js'
import { buildCodebook } from './build-codebook.js'
import { checkSchema, type SchemaProblem } from './check-schema.js'
import type { Codebook } from './codebook.js'
import { findEncodingProblem } from './file-encoding.js'
import { findFullWidthPunctuation } from './full-width-punctuation.js'
import { readYaml } from './read-yaml.js'
import { SourceMap } from './source-map.js'
import { type Pointer, removeNodes, renameKey, type YamlNode } from './yaml-node.js'

/** A codebook read from its source: absent where too little can be read of it, with all that is wrong. */
export interface ParsedCodebook {
  readonly codebook?: Codebook
  readonly sourceMap: SourceMap
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads a codebook from YAML. Never throws: what is wrong with the YAML or departs from the schema comes as
 * diagnostics, in the order of places. The codebook is returned when it can be used, without the parts that
 * cannot; the source map's pointers fit the returned codebook. `path` is only quoted.
 */
export function parseCodebook(source: string, path: string): ParsedCodebook {
  const lines = new LineIndex(source)
  const unreadable = findEncodingProblem(source)
  if (unreadable !== undefined) {
    return {
      sourceMap: new SourceMap(source, path, undefined, lines),
      diagnostics: toDiagnostics([unreadable], path, lines),
    }
  }
  const { root, problems } = readYaml(source)
  const found: Problem[] = [...problems]
  const fullWidth = findFullWidthPunctuation(source, root)
  found.push(...fullWidth)
  if (root === undefined) {
    if (problems.length === 0) found.push(EMPTY_FILE)
    // A full-width colon makes YAML complain of another line: the cause is worth more than the complaint.
    const told = fullWidth.length > 0 ? fullWidth : found
    return {
      sourceMap: new SourceMap(source, path, undefined, lines),
      diagnostics: toDiagnostics(told, path, lines),
    }
  }

  const { problems: schemaProblems, root: readable } = checkShape(
    root,
    (node) => new SourceMap(source, path, node, lines),
  )
  const causes = [...fullWidth, ...problems]
  found.push(...schemaProblems.filter((problem) => !isExplained(problem.extent ?? problem.span, causes)))
  const duplicates = findDuplicateIds(readable, new SourceMap(source, path, readable, lines))
  found.push(...duplicates)

  const drops: Pointer[] = []
  for (const { drop } of [...schemaProblems, ...duplicates]) if (drop !== undefined) drops.push(drop)
  const usable = drops.some((pointer) => pointer.length === 0) ? undefined : removeNodes(readable, drops)
  const codebook = usable?.kind === 'mapping' ? buildCodebook(usable) : undefined
  const diagnostics = toDiagnostics(found, path, lines)
  const sourceMap = new SourceMap(source, path, usable ?? root, lines)
  return codebook === undefined ? { sourceMap, diagnostics } : { codebook, sourceMap, diagnostics }
}

interface Problem {
  readonly rule: string
  readonly span: Span
  readonly message: string
  readonly hint?: string
  readonly fix?: Fix
  readonly related?: { readonly span: Span; readonly message: string }
  readonly drop?: Pointer
}

const EMPTY_FILE: Problem = {
  rule: 'schema/missing-key',
  span: { start: 0, end: 0 },
  message: 'the file is empty; expected a codebook',
  hint: '`themeline init` writes one to start from',
}

/** Checks the shape of a tree, and once more with misspelled keys read as what they were meant to be. */
function checkShape(
  root: YamlNode,
  mapOf: (node: YamlNode) => SourceMap,
): { readonly problems: readonly SchemaProblem[]; readonly root: YamlNode } {
  const problems = checkSchema(root, mapOf(root))
  const misspelled = problems.filter((problem) => problem.rename !== undefined)
  if (misspelled.length === 0) return { problems, root }
  let renamed = root
  for (const { rename } of misspelled)
    if (rename !== undefined) renamed = renameKey(renamed, rename.pointer, rename.name)
  const rest = checkSchema(renamed, mapOf(renamed)).filter((problem) => problem.rename === undefined)
  return { problems: [...misspelled, ...rest], root: renamed }
}

/** A schema problem at a place where the YAML is wrong says the same thing twice. */
function isExplained(span: Span, causes: readonly Problem[]): boolean {
  return causes.some(
    (cause) =>
      cause.span.start >= span.start && cause.span.end <= span.end && cause.rule !== 'yaml/duplicate-key',
  )
}

function findDuplicateIds(root: YamlNode, map: SourceMap): Problem[] {
  const problems: Problem[] = []
  const themes = map.nodeAt(['themes'])
  if (root.kind !== 'mapping' || themes?.kind !== 'sequence') return problems
  const first = new Map<string, Span>()
  for (const [index] of themes.items.entries()) {
    const id = map.nodeAt(['themes', index, 'id'])
    if (id?.kind !== 'scalar' || id.text === '') continue
    const earlier = first.get(id.text)
    if (earlier === undefined) {
      first.set(id.text, id.span)
      continue
    }
    problems.push({
      rule: 'theme/duplicate-id',
      span: id.span,
      message: `two themes have the id \`${id.text}\`; only the first is used`,
      hint: 'give the second an id of its own, or join the two themes',
      related: { span: earlier, message: `\`${id.text}\` is first defined here` },
      drop: ['themes', index],
    })
  }
  return problems
}

function toDiagnostics(problems: readonly Problem[], path: string, lines: LineIndex): Diagnostic[] {
  return problems
    .map(({ rule, span, message, hint, fix, related }): Diagnostic => {
      const places: RelatedPlace[] =
        related === undefined ? [] : [{ ...lines.placeOf(related.span), message: related.message }]
      return {
        rule,
        severity: 'error',
        path,
        message,
        ...lines.placeOf(span),
        span,
        ...(hint === undefined ? {} : { hint }),
        ...(fix === undefined ? {} : { fix }),
        ...(places.length === 0 ? {} : { related: places }),
      }
    })
    .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
}
