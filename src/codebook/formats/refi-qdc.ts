import {
  type ForeignCodebook,
  type ForeignFormat,
  type ForeignTheme,
  type Loss,
  type OpenTheme,
  openTheme,
} from './foreign-codebook.js'
import { DESCRIPTION_LABELS } from './refi-description.js'
import { readXml, type XmlElement } from './xml-tree.js'

/** REFI-QDA's codebook exchange, .qdc: nested codes with a name, a colour and a description. */
export const refiQdc: ForeignFormat = {
  name: 'qdc',
  title: 'REFI-QDA codebook (.qdc)',
  extensions: ['.qdc'],
  detect: (text) => /<(?:\w+:)?CodeBook[\s>]/.test(text),
  read: readQdc,
}

/** REFI-QDA 1.0; files with `urn:QDA-XML:codebook:0:4` are still written. */
const NAMESPACE = 'urn:QDA-XML:codebook:1.0'

function readQdc(text: string): ForeignCodebook {
  const root = readXml(text)
  if (root?.name !== 'CodeBook')
    return { themes: [], losses: [], failure: 'a .qdc is XML whose root is `CodeBook`' }
  const losses: Loss[] = []
  const namespaces = Object.entries(root.attributes).flatMap(([name, value]) =>
    /^xmlns(?::|$)/.test(name) && value.includes('codebook') ? [value] : [],
  )
  if (!namespaces.includes(NAMESPACE)) {
    losses.push({
      line: root.line,
      entry: namespaces[0] ?? 'no namespace',
      message: `is not the namespace of REFI-QDA 1.0 (${NAMESPACE}): the file was read all the same`,
    })
  }
  const themes = root.children
    .filter(({ name }) => name === 'Codes')
    .flatMap((codes) => readCodes(codes, losses))
  for (const set of root.children.filter(({ name }) => name === 'Sets').flatMap((sets) => sets.children)) {
    losses.push({
      line: set.line,
      entry: set.attributes.name ?? '',
      message: 'is a set of codes, which a codebook does not have',
    })
  }
  return { themes, losses }
}

function readCodes(parent: XmlElement, losses: Loss[]): OpenTheme[] {
  return parent.children
    .filter(({ name }) => name === 'Code')
    .map((code) => {
      const { name = '', isCodable, color, guid = '' } = code.attributes
      const theme = openTheme(name, code.line)
      if (isCodable !== undefined) theme.assignable = !/^(?:false|0)$/.test(isCodable)
      if (color !== undefined)
        losses.push({ line: code.line, entry: `${name} ${color}`, message: 'has a colour' })
      if (!/^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i.test(guid)) {
        losses.push({ line: code.line, entry: `${name} guid="${guid}"`, message: 'has a GUID that is none' })
      }
      const description = code.children.find((child) => child.name === 'Description')?.text.trim()
      if (description) Object.assign(theme, readDescription(description))
      theme.children.push(...readCodes(code, losses))
      return theme
    })
}

/** Takes a description of labelled lines apart (`Definition: … Include: … Exclude: …`); any other is the definition. */
function readDescription(text: string): Partial<ForeignTheme> {
  const parts = new Map<string, string[]>()
  let part: string[] | undefined
  for (const line of text.split('\n')) {
    const label = DESCRIPTION_LABELS.find(({ label }) =>
      line.toLowerCase().startsWith(`${label.toLowerCase()}:`),
    )
    if (label !== undefined) {
      part = parts.get(label.key) ?? []
      parts.set(label.key, part)
      part.push(line.slice(label.label.length + 1).trim())
    } else if (part !== undefined) part.push(line.trim())
    else {
      part = []
      parts.set('definition', part)
      part.push(line.trim())
    }
  }
  const take = (key: string) => parts.get(key)?.join('\n').trim() ?? ''
  return {
    texts: { definition: take('definition'), useWhen: take('useWhen'), notWhen: take('notWhen') },
    textsZh: {
      label: take('labelZh'),
      definition: take('definitionZh'),
      useWhen: take('useWhenZh'),
      notWhen: take('notWhenZh'),
    },
    examples: parts.get('examples')?.filter((line) => line !== '') ?? [],
    counterexamples: parts.get('counterexamples')?.filter((line) => line !== '') ?? [],
  }
}
