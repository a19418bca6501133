import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { makeStarterCodebook } from '../codebook/starter-codebook.js'
import { writeFileWhole } from '../io/output.js'
import { UserError } from '../io/user-error.js'

const SCHEMA = new URL('../../schema/codebook.schema.json', import.meta.url)

/**
 * Writes a starter codebook and, where it is missing, the JSON Schema that its first line names.
 * Returns the files written. Throws a UserError where the file is already there.
 */
export function writeStarter(file: string): string[] {
  if (existsSync(file)) {
    throw new UserError(
      `\`${file}\` is already there and is not overwritten`,
      `name another: themeline init codebooks/other.yaml`,
    )
  }
  const id = path
    .basename(file)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (id === '')
    throw new UserError(`\`${file}\` gives no name for a codebook`, 'name it like codebooks/my-codebook.yaml')
  writeFileWhole(file, [makeStarterCodebook(id)])
  const schema = path.join(path.dirname(file), '..', 'schema', 'codebook.schema.json')
  if (existsSync(schema)) return [file]
  writeFileWhole(schema, [readFileSync(SCHEMA, 'utf8')])
  return [file, path.normalize(schema)]
}
