import { mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { runSuffix } from './run-suffix.js'
import { openOutputFile } from './table-file.js'
import { fileUserError } from './user-error.js'

/** Writes a file whole or not at all: beside it first, then in its place. */
export function writeFileWhole(file: string, pieces: Iterable<string>): void {
  const staging = `${file}.tmp-${runSuffix()}`
  try {
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
    const output = openOutputFile(staging, path.basename(file))
    try {
      for (const piece of pieces) output.write(piece)
      output.close()
    } catch (error) {
      output.abandon()
      throw error
    }
    renameSync(staging, file)
  } catch (error) {
    rmSync(staging, { force: true })
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    throw fileUserError('write', file, error)
  }
}
