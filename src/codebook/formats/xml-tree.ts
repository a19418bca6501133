import { Parser } from 'htmlparser2'
import { LineIndex } from '../../text/position.js'

/** An element of an XML file: its name without prefix, its text without its children's, and its line from 1. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
  readonly line: number
}

/** The root of an XML file, absent where it has none. Names lose their prefix: files in the wild differ in it. */
export function readXml(source: string): XmlElement | undefined {
  const lines = new LineIndex(source)
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: XmlElement = {
          name: name.replace(/^.*:/, ''),
          attributes,
          children: [],
          text: '',
          line: lines.positionOf(Math.max(0, parser.startIndex)).line,
        }
        open.at(-1)?.children.push(element)
        root ??= element
        open.push(element)
      },
      ontext(text) {
        const at = open.at(-1)
        if (at !== undefined) at.text += text
      },
      onclosetag() {
        open.pop()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(source)
  parser.end()
  return root
}
