import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { manifestOf } from '../../io/part-file.js'
import { UserError } from '../../io/user-error.js'
import type { RunHooks } from '../write-extractions.js'
import { type MergeFoldersOptions, type MergeFoldersResult, mergeFolders } from './merge-folders.js'
import { mergeLines } from './merge-lines.js'
import { joinSiteLines } from './merge-site-lines.js'

/** What parts are: extractions folders, JSON Lines with a manifest beside them, or files of site lines. */
type PartKind = 'folder' | 'lines' | 'site-lines'

export type MergeResult =
  | ({ readonly kind: 'folder' } & MergeFoldersResult)
  | { readonly kind: 'lines'; readonly records: number; readonly failed: number }
  | { readonly kind: 'site-lines' }

function kindOf(name: string): PartKind {
  const stat = statSync(name, { throwIfNoEntry: false })
  if (stat === undefined && !existsSync(manifestOf(name))) {
    throw new UserError(`there is no part \`${name}\``, 'make it with its --shard')
  }
  if (stat?.isDirectory()) return 'folder'
  return !existsSync(manifestOf(name)) && name.toLowerCase().endsWith('.json') ? 'site-lines' : 'lines'
}

/** A pattern such as `parts/*` also names what lies beside parts: their manifests, and what killed runs left. */
function listParts(names: readonly string[]): string[] {
  const all = new Set(names)
  return names.filter((name) => {
    if (/\.tmp-[^/\\]+$|\.(?:lock|old)$/.test(name)) return false
    return !(name.endsWith('.manifest.json') && all.has(name.slice(0, -'.manifest.json'.length)))
  })
}

/**
 * Joins the parts of a run: folders of `ingest`, JSON Lines of `code` or `ingest`, or site lines.
 * Throws a UserError where parts are missing, doubled, damaged or of another run, and names them.
 */
export async function merge(options: MergeFoldersOptions, hooks: RunHooks = {}): Promise<MergeResult> {
  const parts = listParts(options.parts)
  const [first] = parts
  if (first === undefined)
    throw new UserError('there are no parts to merge', 'name the folders or files of the parts')
  const target = path.resolve(options.output)
  if (parts.some((name) => path.resolve(name) === target)) {
    throw new UserError(`\`${options.output}\` is one of the parts`, 'name another output with -o')
  }
  const kind = kindOf(first)
  const other = parts.find((name) => kindOf(name) !== kind)
  if (other !== undefined) {
    throw new UserError(
      `\`${first}\` and \`${other}\` are not of one kind`,
      'merge folders with folders, JSON Lines with JSON Lines and site lines with site lines',
    )
  }
  if (kind === 'folder') return { kind, ...(await mergeFolders({ ...options, parts }, hooks)) }
  if (kind === 'lines') return { kind, ...(await mergeLines(parts, options.output, hooks.signal)) }
  joinSiteLines(parts, options.output)
  return { kind }
}
