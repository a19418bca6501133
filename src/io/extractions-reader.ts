import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import { readTableRecords, type TableRecord } from '../table/read-csv.js'
import type { Row, Table } from '../table/table.js'
import { readPieces } from './folder-check.js'
import { recoverSwap } from './folder-swap.js'
import { decodeManifest, joinLines, type ManifestFile } from './manifest-file.js'
import { fileUserError, UserError } from './user-error.js'

/** The text of a UTF-8 file in pieces; a character is never cut in two. */
function* readTextPieces(file: string): Generator<string> {
  const decoder = new StringDecoder('utf8')
  for (const piece of readPieces(file)) yield decoder.write(piece as Buffer)
  yield decoder.end()
}

/** The first line of extractions.json; after it every line that opens an object is a study. */
const STUDIES_OPEN = '{"studies": ['

/** An extractions folder, open for reading. */
export interface ExtractionsReader {
  readonly folder: string
  /** The rows of a table, in its order. Throws a UserError where the file is missing or lacks a column. */
  rows<T extends Table>(table: T): Generator<Row<T>>
  /** The same, each with the record that it was read from. */
  records<T extends Table>(table: T): Generator<TableRecord<T>>
  /** The lines of extractions.json that hold a study each, as they stand. */
  studyLines(): Generator<string>
  /** manifest.json as it stands. Throws a UserError where it cannot be read. */
  manifest(): ManifestFile
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
  const pieces = (name: string) => readTextPieces(path.join(resolved, name))
  function* records<T extends Table>(table: T): Generator<TableRecord<T>> {
    const name = `${table.name}.csv`
    try {
      yield* readTableRecords(table, pieces(name))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== undefined) {
        throw fileUserError('read', path.join(folder, name), error)
      }
      throw new UserError(
        error instanceof Error ? error.message : String(error),
        `make the folder anew with: themeline ingest … -o ${folder}`,
      )
    }
  }
  return {
    folder,
    records,
    *rows(table) {
      for (const { row } of records(table)) yield row
    },
    *studyLines() {
      for (const line of joinLines(pieces('extractions.json'))) {
        if (line.startsWith('{') && line !== STUDIES_OPEN) yield line.replace(/,$/, '')
      }
    },
    manifest() {
      try {
        return decodeManifest(pieces('manifest.json'))
      } catch (error) {
        const file = path.join(folder, 'manifest.json')
        if ((error as NodeJS.ErrnoException).code !== undefined) throw fileUserError('read', file, error)
        throw new UserError(`\`${file}\` is not JSON`, 'make the folder anew')
      }
    },
    text(pageId) {
      const file = path.join(resolved, 'texts', `${pageId}.txt`)
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined
    },
  }
}
