import type { ForeignFormat } from './foreign-codebook.js'
import { khCoder } from './kh-coder.js'
import { lexicoder } from './lexicoder.js'
import { liwc } from './liwc.js'
import { plainCsv } from './plain-csv.js'
import { qcYaml } from './qc-yaml.js'
import { quantedaYaml } from './quanteda-yaml.js'
import { refiQdc } from './refi-qdc.js'
import { taguetteCsv } from './taguette-csv.js'
import { wordstat } from './wordstat.js'
import { yoshikoder } from './yoshikoder.js'

/** The foreign formats that codebooks are read from; those that can be told with most certainty come first. */
export const FOREIGN_FORMATS: readonly ForeignFormat[] = [
  refiQdc,
  yoshikoder,
  liwc,
  lexicoder,
  wordstat,
  khCoder,
  taguetteCsv,
  quantedaYaml,
  qcYaml,
  plainCsv,
]

/**
 * Chooses the format of a file: what it holds wins over what it is called (there are .cat files of XML), save that a
 * name decides where the text says nothing.
 */
export function chooseForeignFormat(text: string, path: string): ForeignFormat | undefined {
  const name = path.toLowerCase()
  const named = FOREIGN_FORMATS.filter(({ extensions }) =>
    extensions.some((extension) => name.endsWith(extension)),
  )
  const yaml = /\.ya?ml$/.test(name)
  const certain = FOREIGN_FORMATS.slice(0, 2).find((format) => format.detect(text))
  if (certain !== undefined) return certain
  if (yaml) return [quantedaYaml, qcYaml].find((format) => format.detect(text))
  if (named.includes(plainCsv) && taguetteCsv.detect(text)) return taguetteCsv
  if (named.length > 0) return named[0]
  return FOREIGN_FORMATS.find((format) => format.detect(text))
}
