import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import { readTableRows } from '../table/read-csv.js'
import type { Row, Table } from '../table/table.js'
import { readPieces } from './folder-check.js'
import { recoverSwap } from './folder-swap.js'
import { fileUserError, UserError } from './user-error.js'

/** The text of a UTF-8 file in pieces; a character is never cut in two. */
function* readTextPieces(file: string): Generator<string> {
  const decoder = new StringDecoder('utf8')
  for (const piece of readPieces(file)) yield decoder.write(Buffer.from(piece))
  yield decoder.end()
}

/** An extractions folder, open for reading. */
export interface ExtractionsReader {
  readonly folder: string
  /** The rows of a table, in its order. Throws a UserError where the file is missing or lacks a column. */
  rows<T extends Table>(table: T): Generator<Row<T>>
  /** manifest.json as it stands. */
  manifest(): unknown
  /** The page text of a page; undefined where it is missing. */
  text(pageId: string): string | undefined
}

/** Opens an extractions folder. Throws a UserError where it is none. */
export function openExtractionsFolder(folder: string): ExtractionsReader {
  const resolved = path.resolve(folder)
  recoverSwap(resolved)
  if (!existsSync(path.join(resolved, 'manifest.json'))) {
    throw new UserError(
      existsSync(resolved)
        ? `\`${folder}\` is not an extractions folder: it has no manifest.json`
        : `there is no folder \`${folder}\``,
      'make one with: themeline ingest my-pages/',
    )
  }
  const read = (name: string) => {
    try {
      return readFileSync(path.join(resolved, name), 'utf8')
    } catch (error) {
      throw fileUserError('read', path.join(folder, name), error)
    }
  }
  return {
    folder,
    *rows(table) {
      const name = `${table.name}.csv`
      try {
        yield* readTableRows(table, readTextPieces(path.join(resolved, name)))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== undefined) {
          throw fileUserError('read', path.join(folder, name), error)
        }
        throw new UserError(
          error instanceof Error ? error.message : String(error),
          `make the folder anew with: themeline ingest … -o ${folder}`,
        )
      }
    },
    manifest() {
      try {
        return JSON.parse(read('manifest.json'))
      } catch (error) {
        if (error instanceof UserError) throw error
        throw new UserError(`\`${path.join(folder, 'manifest.json')}\` is not JSON`, 'make the folder anew')
      }
    },
    text(pageId) {
      const file = path.join(resolved, 'texts', `${pageId}.txt`)
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined
    },
  }
}
