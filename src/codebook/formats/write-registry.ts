import type { TargetFormat } from './target-format.js'
import { csvTarget } from './write-csv.js'
import { htmlTarget } from './write-html.js'
import { markdownTarget } from './write-markdown.js'
import { qdcTarget } from './write-qdc.js'
import { yamlTarget } from './write-yaml.js'

/** The forms that codebooks are written in. */
export const TARGET_FORMATS: readonly TargetFormat[] = [
  yamlTarget,
  qdcTarget,
  csvTarget,
  markdownTarget,
  htmlTarget,
]
