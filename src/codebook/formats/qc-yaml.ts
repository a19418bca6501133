import { LineIndex } from '../../text/position.js'
import { readYaml } from '../read-yaml.js'
import type { YamlNode } from '../yaml-node.js'
import {
  type ForeignCodebook,
  type ForeignFormat,
  type Loss,
  type OpenTheme,
  openTheme,
} from './foreign-codebook.js'

/** codebook.yaml of qc (qualitative-coding): a list of codes, a code with children is a mapping with one key. */
export const qcYaml: ForeignFormat = {
  name: 'qc',
  title: 'qc codebook (codebook.yaml)',
  extensions: [],
  detect: (text) => readYaml(text).root?.kind === 'sequence',
  read: readQcYaml,
}

function readQcYaml(text: string): ForeignCodebook {
  const lines = new LineIndex(text)
  const { root, problems } = readYaml(text)
  if (root?.kind !== 'sequence') {
    return { themes: [], losses: [], failure: problems[0]?.message ?? 'a codebook of qc is a list of codes' }
  }
  const losses: Loss[] = []
  const lineOf = (node: { span: { start: number } }) => lines.positionOf(node.span.start).line
  const readCodes = (node: YamlNode): OpenTheme[] => {
    if (node.kind === 'scalar') return node.text === '' ? [] : [openTheme(node.text, lineOf(node))]
    if (node.kind === 'sequence') return node.items.flatMap(readCodes)
    return node.entries.map(({ key, value }) => {
      const theme = openTheme(key.text, lineOf(key))
      theme.children.push(...readCodes(value))
      return theme
    })
  }
  return { themes: readCodes(root), losses }
}
