import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import { writeFileWhole } from './output.js'
import { clearAbandoned, runSuffix } from './run-suffix.js'
import { fileUserError, UserError } from './user-error.js'

/** Where the manifest of a file lies. */
export const manifestOf = (file: string): string => `${file}.manifest.json`

/** What a file holds, as its manifest says. */
export interface FileContentHash {
  readonly bytes: number
  readonly sha256: string
}

/** A file that is written whole or not at all, with a manifest beside it. */
export interface PartFile {
  write(bytes: Uint8Array): void
  /** Puts the file in its place, then its manifest, which gets the size and the hash of the file. */
  commit(manifest: object): void
  /** Removes what was written; what stood there before stays. */
  discard(): void
}

/** Opens a file beside the one that it will replace. Throws a UserError where it cannot be written. */
export function openPartFile(file: string): PartFile {
  const staging = `${file}.tmp-${runSuffix()}`
  const attempt = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      throw fileUserError('write', file, error)
    }
  }
  const handle = attempt(() => {
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
    clearAbandoned(path.resolve(file))
    return openSync(staging, 'w')
  })
  const hash = createHash('sha256')
  let bytes = 0
  return {
    write(chunk) {
      hash.update(chunk)
      bytes += chunk.length
      attempt(() => {
        for (let at = 0; at < chunk.length; ) at += writeSync(handle, chunk, at)
      })
    },
    commit(manifest) {
      attempt(() => {
        closeSync(handle)
        // A manifest never stands beside a file that it does not describe.
        rmSync(manifestOf(file), { force: true })
        renameSync(staging, file)
      })
      const content: FileContentHash = { bytes, sha256: hash.digest('hex') }
      writeFileWhole(manifestOf(file), [`${JSON.stringify({ ...manifest, file: content }, null, 2)}\n`])
    },
    discard() {
      try {
        closeSync(handle)
      } catch {}
      rmSync(staging, { force: true })
    },
  }
}

/** The manifest beside a file. Throws a UserError where there is none. */
export function readPartManifest(file: string): unknown {
  if (!existsSync(file)) {
    throw new UserError(`there is no file \`${file}\``, 'make it anew with its --shard')
  }
  try {
    return JSON.parse(readFileSync(manifestOf(file), 'utf8'))
  } catch {
    throw new UserError(
      `\`${file}\` is not whole: it has no manifest \`${manifestOf(file)}\``,
      'make it anew with its --shard',
    )
  }
}
