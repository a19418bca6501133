import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadGlob } from './glob.js'
import { fileUserError, UserError } from './user-error.js'

/** Whose a codebook is: named with `-c`, found in `./codebooks/`, or one that ships with themeline. */
export type CodebookOrigin = 'given' | 'found' | 'shipped'

/** A codebook file as read: `path` is as the user wrote it or relative to the working folder, with `/`. */
export interface CodebookFile {
  readonly path: string
  readonly file: string
  readonly source: string
  readonly origin: CodebookOrigin
}

/** The folder of the codebooks that ship with themeline. */
export function shippedCodebooksFolder(): string {
  return fileURLToPath(new URL('../../codebooks/', import.meta.url))
}

function isShipped(file: string): boolean {
  try {
    const folder = realpathSync(shippedCodebooksFolder())
    return realpathSync(file).startsWith(folder + path.sep) || path.dirname(realpathSync(file)) === folder
  } catch {
    return false
  }
}

function readCodebook(file: string, shown: string, origin: CodebookOrigin): CodebookFile {
  try {
    return { path: shown.replaceAll('\\', '/'), file, source: readFileSync(file, 'utf8'), origin }
  } catch (error) {
    throw fileUserError('read the codebook', shown, error)
  }
}

const YAML_NAMES = '**/*.{yaml,yml}'

function listFolder(folder: string): string[] {
  return loadGlob()
    .sync(YAML_NAMES, { cwd: folder, onlyFiles: true, followSymbolicLinks: false })
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

/** The codebook files that arguments name: files, folders and quoted globs. Throws a UserError for one that names none. */
export function listCodebooks(paths: readonly string[]): string[] {
  const files: string[] = []
  for (const argument of paths) {
    if (existsSync(argument) && statSync(argument).isDirectory()) {
      const found = listFolder(argument)
      if (found.length === 0) {
        throw new UserError(
          `the folder \`${argument}\` holds no codebook (*.yaml)`,
          'write one with: themeline init',
        )
      }
      files.push(...found.map((name) => path.join(argument, name)))
    } else if (existsSync(argument)) files.push(argument)
    else {
      const glob = loadGlob()
      const found = glob.isDynamicPattern(argument) ? glob.sync(argument, { onlyFiles: true }).sort() : []
      if (found.length === 0) {
        throw new UserError(
          `there is no codebook \`${argument}\``,
          'write one with `themeline init`, or name a file, a folder or a quoted pattern',
        )
      }
      files.push(...found)
    }
  }
  return [...new Set(files)]
}

/** Reads the codebooks that arguments name. */
export function readCodebooks(paths: readonly string[], origin: CodebookOrigin = 'given'): CodebookFile[] {
  return listCodebooks(paths).map((file) =>
    readCodebook(file, path.normalize(file), origin !== 'given' && isShipped(file) ? 'shipped' : origin),
  )
}

/**
 * The codebooks of a run: those named with `-c`, else those in `./codebooks/`, else those that ship with themeline.
 * The shipped ones are called shipped wherever they are found.
 */
export function chooseCodebooks(given: readonly string[], workingFolder = '.'): CodebookFile[] {
  if (given.length > 0) return readCodebooks(given)
  const folder = path.join(workingFolder, 'codebooks')
  if (existsSync(folder) && statSync(folder).isDirectory() && listFolder(folder).length > 0) {
    return readCodebooks([folder], 'found')
  }
  const shipped = shippedCodebooksFolder()
  return listFolder(shipped).map((name) =>
    readCodebook(path.join(shipped, name), `themeline/${name}`, 'shipped'),
  )
}
