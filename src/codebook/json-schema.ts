import { z } from 'zod'
import { codebookSchema } from './schema.js'

/**
 * The JSON Schema (draft-07) of a codebook file, with the descriptions and snippets that editors show. Text as a
 * file: two blanks of indentation, a line feed at the end.
 */
export function writeJsonSchema(): string {
  const schema = z.toJSONSchema(codebookSchema, { target: 'draft-7', io: 'input' })
  return `${JSON.stringify(schema, undefined, 2)}\n`
}
