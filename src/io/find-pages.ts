import { lstatSync, statSync } from 'node:fs'
import path from 'node:path'
import fastGlob from 'fast-glob'
import { UserError } from './user-error.js'

/** A file to read: where it lies, and the path that tables name it by. */
export interface FoundPage {
  readonly file: string
  /** The argument's base name and the path below it, with `/`, in NFC. */
  readonly path: string
}

export interface FoundPages {
  /** In the order of paths (UTF-16 code units), which is the order of every table. */
  readonly pages: readonly FoundPage[]
  /** Files in the folders that are no pages (images, spreadsheets), by extension. */
  readonly skipped: ReadonlyMap<string, number>
}

/** Extensions of pages and of files that hold many records; a file without an extension is read as text. */
const PAGE_EXTENSIONS: ReadonlySet<string> = new Set(
  '.txt .text .md .markdown .html .htm .xhtml .xht .pdf .ris .nbib .medline .bib .csv .tsv .jsonl .ndjson .warc .wet'.split(
    ' ',
  ),
)

/** Files that lie beside pages and codebooks and hold people's decisions. */
const COMPANIONS: ReadonlySet<string> = new Set(['decisions.csv', 'screening.csv', 'review.csv'])

function isPage(name: string): boolean {
  const lower = name.toLowerCase()
  const bare = lower.endsWith('.gz') ? lower.slice(0, -3) : lower
  const extension = path.posix.extname(bare)
  return extension === '' ? !lower.endsWith('.gz') : PAGE_EXTENSIONS.has(extension)
}

const toPosix = (name: string) => (path.sep === '\\' ? name.replaceAll('\\', '/') : name)

function statOf(argument: string) {
  try {
    return statSync(argument)
  } catch {
    return undefined
  }
}

function* listFolder(folder: string, base: string, exclude: readonly string[]): Generator<FoundPage> {
  const names = fastGlob.sync('**/*', {
    cwd: folder,
    onlyFiles: true,
    followSymbolicLinks: false,
    ignore: [...exclude],
    suppressErrors: true,
  })
  for (const name of names)
    yield { file: path.join(folder, name), path: base === '' ? name : `${base}/${name}` }
}

function* listGlob(pattern: string, exclude: readonly string[]): Generator<FoundPage> {
  const [task] = fastGlob.generateTasks(pattern)
  const root = task?.base ?? '.'
  const base = root === '.' ? '' : path.posix.basename(root)
  for (const name of fastGlob.sync(pattern, {
    onlyFiles: true,
    ignore: [...exclude],
    suppressErrors: true,
  })) {
    const below = root === '.' ? name : path.posix.relative(root, name)
    yield { file: name, path: base === '' || base === '..' ? below : `${base}/${below}` }
  }
}

/** The pages that one argument (file, folder or glob) names. */
function listArgument(argument: string, exclude: readonly string[]): Iterable<FoundPage> {
  const stat = statOf(argument)
  if (stat?.isDirectory()) {
    const base = path.basename(path.resolve(argument))
    return listFolder(argument, toPosix(base), exclude)
  }
  if (stat !== undefined) return [{ file: argument, path: path.basename(argument) }]
  const pattern = toPosix(argument)
  if (fastGlob.isDynamicPattern(pattern)) {
    const found = [...listGlob(pattern, exclude)]
    if (found.length > 0) return found
    throw new UserError(
      `no file matches \`${argument}\``,
      'quote the pattern so that the shell leaves it alone, and look where you are with `pwd`',
    )
  }
  let isLink = false
  try {
    isLink = lstatSync(argument).isSymbolicLink()
  } catch {}
  throw new UserError(
    isLink ? `\`${argument}\` is a link to nothing` : `there is no file or folder \`${argument}\``,
    'give a folder of pages, a file or a quoted pattern: themeline ingest my-pages/',
  )
}

/**
 * The pages that files, folders and globs name. Throws a UserError for an argument that names nothing, and for two
 * files that tables could not tell apart.
 */
export function findPages(paths: readonly string[], exclude: readonly string[] = []): FoundPages {
  const byPath = new Map<string, FoundPage>()
  const skipped = new Map<string, number>()
  for (const argument of paths) {
    const single = statOf(argument)?.isFile() === true
    for (const found of listArgument(argument, exclude)) {
      const base = path.basename(found.file)
      if (!single && COMPANIONS.has(base.toLowerCase())) continue
      if (!single && !isPage(base)) {
        const extension = path.extname(found.file) || path.basename(found.file)
        skipped.set(extension, (skipped.get(extension) ?? 0) + 1)
        continue
      }
      const name = found.path.normalize('NFC')
      const known = byPath.get(name)
      if (known !== undefined && path.resolve(known.file) !== path.resolve(found.file)) {
        throw new UserError(
          `two files would both be called \`${name}\`: \`${known.file}\` and \`${found.file}\``,
          'give the folder that holds both instead',
        )
      }
      byPath.set(name, { file: found.file, path: name })
    }
  }
  const pages = [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return { pages, skipped }
}
