import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type CsvOptions, encodeCsvHeader } from '../table/csv.js'
import { makeDataPackage, type WrittenFile } from '../table/data-package.js'
import type { Table } from '../table/table.js'
import { encodeManifest } from './manifest-file.js'
import { type OutputFile, openOutputFile } from './table-file.js'
import { hashTexts } from './text-hash.js'

/** The files of an extractions folder while they are written: rows as they come, in the order of the pages. */
export interface ExtractionsWriter {
  /** Appends encoded rows to a table. */
  append(table: string, rows: string): void
  /** Appends one study to extractions.json. */
  appendStudy(json: string): void
  writeText(pageId: string, text: string): void
  /**
   * Closes every file, writes the manifest and datapackage.json. The manifest gets a hash of the page texts and, at
   * its end, the pages, one a line.
   */
  finish(manifest: object, pages: Iterable<object>, version: string): void
  /** Closes every file without finishing. */
  abandon(): void
}

/** Opens the tables of an extractions folder for writing, each with its header. */
export function openExtractions(
  folder: string,
  tables: readonly Table[],
  csv: CsvOptions,
): ExtractionsWriter {
  const texts = path.join(folder, 'texts')
  mkdirSync(texts)
  const files = new Map<string, { table: Table; file: OutputFile }>()
  for (const table of tables) {
    const name = `${table.name}.csv`
    const file = openOutputFile(path.join(folder, name), name)
    file.write(encodeCsvHeader(table, csv))
    files.set(table.name, { table, file })
  }
  const studies = openOutputFile(path.join(folder, 'extractions.json'), 'extractions.json')
  studies.write('{"studies": [')
  const textHash = hashTexts()
  let first = true
  return {
    append(table, rows) {
      if (rows !== '') files.get(table)!.file.write(rows)
    },
    appendStudy(json) {
      studies.write(`${first ? '\n' : ',\n'}${json}`)
      first = false
    },
    writeText(pageId, text) {
      textHash.add(pageId, text)
      writeFileSync(path.join(texts, `${pageId}.txt`), text)
    },
    finish(manifest, pages, version) {
      studies.write('\n]}\n')
      const others = [{ name: 'extractions-json', mediaType: 'application/json', file: studies.close() }]
      const written = [...files.values()].map(({ table, file }) => ({ table, file: file.close() }))
      const manifestFile = writeManifest(folder, { ...manifest, texts: textHash.digest() }, pages)
      others.push({ name: 'manifest', mediaType: 'application/json', file: manifestFile })
      writeFileSync(
        path.join(folder, 'datapackage.json'),
        makeDataPackage({ version, excel: csv.excel, tables: written, others }),
      )
    },
    abandon() {
      studies.abandon()
      for (const { file } of files.values()) file.abandon()
    },
  }
}

function writeManifest(folder: string, head: object, pages: Iterable<object>): WrittenFile {
  const file = openOutputFile(path.join(folder, 'manifest.json'), 'manifest.json')
  for (const piece of encodeManifest(head, pages)) file.write(piece)
  return file.close()
}
