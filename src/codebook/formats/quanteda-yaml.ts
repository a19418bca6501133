import { LineIndex } from '../../text/position.js'
import { readYaml } from '../read-yaml.js'
import type { YamlMapping, YamlNode } from '../yaml-node.js'
import {
  type ForeignCodebook,
  type ForeignFormat,
  type Loss,
  type OpenTheme,
  openTheme,
} from './foreign-codebook.js'
import { readGlobTerm } from './glob-term.js'

/** quanteda's YAML: a mapping of keys to lists of globs or to mappings; `__` holds the values of a key with children. */
export const quantedaYaml: ForeignFormat = {
  name: 'quanteda',
  title: 'quanteda dictionary (YAML)',
  extensions: [],
  detect: (text) => {
    const root = readYaml(text).root
    return root?.kind === 'mapping' && !root.entries.some(({ key }) => key.text === 'themes')
  },
  read: readQuantedaYaml,
}

function readQuantedaYaml(text: string): ForeignCodebook {
  const lines = new LineIndex(text)
  const { root, problems } = readYaml(text)
  if (root?.kind !== 'mapping') {
    return {
      themes: [],
      losses: [],
      failure: problems[0]?.message ?? 'a quanteda dictionary is a mapping of keys to lists',
    }
  }
  const losses: Loss[] = []
  const lineOf = (node: { span: { start: number } }) => lines.positionOf(node.span.start).line
  const readTerms = (node: YamlNode, theme: OpenTheme): void => {
    if (node.kind === 'sequence') {
      for (const item of node.items) {
        if (item.kind === 'mapping') theme.children.push(...readMapping(item))
        else readTerms(item, theme)
      }
    } else if (node.kind === 'scalar' && node.text !== '') {
      // As written: quanteda read the country `NA` as missing, YAML 1.1 reads `no` as false.
      const { indicator, loss } = readGlobTerm(node.text, lineOf(node))
      if (loss !== undefined) losses.push(loss)
      if (indicator !== undefined) theme.indicators.push(indicator)
    } else if (node.kind === 'mapping') theme.children.push(...readMapping(node, theme))
  }
  const readMapping = (mapping: YamlMapping, owner?: OpenTheme): OpenTheme[] => {
    const themes = new Map<string, OpenTheme>()
    for (const { key, value } of mapping.entries) {
      if (key.text === '__' && owner !== undefined) {
        readTerms(value, owner)
        continue
      }
      const earlier = themes.get(key.text)
      const theme = earlier ?? openTheme(key.text, lineOf(key))
      if (earlier !== undefined) {
        losses.push({
          line: lineOf(key),
          entry: key.text,
          message: 'is a key that stands twice: both became one theme',
        })
      }
      themes.set(key.text, theme)
      readTerms(value, theme)
    }
    return [...themes.values()]
  }
  return { themes: readMapping(root), losses }
}
