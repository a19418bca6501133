import { createHash } from 'node:crypto'
import type { Codebook, Theme } from '../codebook.js'
import { DESCRIPTION_LABELS } from './refi-description.js'
import type { TargetFormat, UncarriedPart } from './target-format.js'
import { listRuleParts } from './write-csv.js'

/** REFI-QDA 1.0 codebook, which NVivo, MAXQDA, ATLAS.ti and QualCoder read. Codes have no rules there. */
export const qdcTarget: TargetFormat = {
  name: 'qdc',
  title: 'REFI-QDA codebook (.qdc)',
  write: (codebook, { toolVersion }) => ({
    text: [
      '<?xml version="1.0" encoding="utf-8"?>',
      `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="${escapeXml(`themeline ${toolVersion}`)}">`,
      ' <Codes>',
      ...writeCodes(codebook, undefined, 2, new Set()),
      ' </Codes>',
      '</CodeBook>',
      '',
    ].join('\n'),
    losses: listLosses(codebook),
  }),
}

/** A theme whose parent is missing, or that is in a circle of parents, stands at the top. */
function writeCodes(
  codebook: Codebook,
  parent: string | undefined,
  depth: number,
  open: ReadonlySet<string>,
): string[] {
  const ids = new Set(codebook.themes.map(({ id }) => id))
  const own = codebook.themes.filter((theme) =>
    parent === undefined ? theme.parent === undefined || !ids.has(theme.parent) : theme.parent === parent,
  )
  return own.flatMap((theme) => {
    if (open.has(theme.id)) return []
    const pad = ' '.repeat(depth)
    const description = describe(theme)
    const inside = [
      ...(description === '' ? [] : [`${pad} <Description>${escapeXml(description)}</Description>`]),
      ...writeCodes(codebook, theme.id, depth + 1, new Set([...open, theme.id])),
    ]
    const name = theme.label.en ?? theme.label.zh ?? theme.id
    const head = `${pad}<Code guid="${makeGuid(codebook.id, theme.id)}" name="${escapeXml(name)}" isCodable="${theme.assignable}"`
    return inside.length === 0 ? [`${head}/>`] : [`${head}>`, ...inside, `${pad}</Code>`]
  })
}

/** One description of labelled lines: REFI-QDA has no other place for definitions and criteria. */
function describe(theme: Theme): string {
  const both = theme.label.en !== undefined && theme.label.zh !== undefined
  const parts: Readonly<Record<string, readonly (string | undefined)[]>> = {
    labelZh: [both ? theme.label.zh : undefined],
    definition: [theme.definition.en],
    definitionZh: [theme.definition.zh],
    useWhen: [theme.useWhen.en],
    useWhenZh: [theme.useWhen.zh],
    notWhen: [theme.notWhen.en],
    notWhenZh: [theme.notWhen.zh],
    examples: theme.examples.map(({ text }) => text),
    counterexamples: theme.counterexamples.map(({ text }) => text),
  }
  return DESCRIPTION_LABELS.flatMap(({ key, label }) =>
    (parts[key] ?? []).flatMap((text) => (text ? [`${label}: ${text.replace(/\s*\n\s*/g, ' ')}`] : [])),
  ).join('\n')
}

function listLosses(codebook: Codebook): UncarriedPart[] {
  return codebook.themes.flatMap((theme): UncarriedPart[] => {
    const count = Object.values(theme.indicators).reduce((sum, list) => sum + list.length, 0)
    return [
      ...(count === 0 ? [] : [{ themeId: theme.id, message: 'indicators have no place in REFI-QDA' }]),
      ...(theme.valence === 'neutral'
        ? []
        : [{ themeId: theme.id, message: '`valence` has no place in REFI-QDA' }]),
      ...listRuleParts(theme).map((part) => ({
        themeId: theme.id,
        message: `\`${part}\` has no place in REFI-QDA`,
      })),
    ]
  })
}

/** The namespace of our GUIDs, drawn once. */
const NAMESPACE = 'b3f6d8a2-5a43-5c0e-9d1f-6c1f0a7e2b94'

/** RFC 9562 UUID version 5 of codebook and theme: the same in every export, so that a program recognises its codes. */
export function makeGuid(codebookId: string, themeId: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(`${codebookId}\0${themeId}`)
    .digest()
    .subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
    .join('-')
    .toUpperCase()
}

/** Characters that XML 1.0 cannot hold are left out; the rest stands as it is, not as entities. */
function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
