import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { clearAbandoned, mayBeRunning, runSuffix } from './run-suffix.js'
import { fileUserError, UserError } from './user-error.js'

const lockOf = (folder: string) => `${folder}.lock`
const oldOf = (folder: string) => `${folder}.old`

/** Takes the lock beside a folder and returns what gives it back. Throws a UserError of status 75 while another run holds it. */
function takeLock(folder: string): () => void {
  const lock = lockOf(folder)
  for (let tries = 0; tries < 2; tries++) {
    try {
      writeFileSync(lock, runSuffix(), { flag: 'wx' })
      return () => rmSync(lock, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw fileUserError('lock', folder, error)
      if (mayBeRunning(readFileSync(lock, 'utf8'))) break
      rmSync(lock, { force: true })
    }
  }
  throw new UserError(
    `another run is writing \`${folder}\``,
    `wait for it to end; if none is running, delete \`${lock}\``,
    75,
  )
}

/**
 * Completes or undoes a swap that was interrupted: where only the old folder is left it comes back, where both
 * stand the new one is whole and the old one goes.
 */
export function recoverSwap(folder: string): void {
  const old = oldOf(folder)
  if (!existsSync(old) || existsSync(lockOf(folder))) return
  if (existsSync(folder)) rmSync(old, { recursive: true, force: true })
  else renameSync(old, folder)
}

/** Whether a folder was written by us (or is empty, or is not there), so that it may be replaced. */
export function isReplaceable(folder: string): boolean {
  if (!existsSync(folder)) return true
  try {
    if (readdirSync(folder).length === 0) return true
    const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'))
    return manifest?.tool?.name === 'themeline'
  } catch {
    return false
  }
}

/** A new folder beside the one it will replace. */
export interface StagedFolder {
  readonly folder: string
  /** Puts it in the place of the old one, whole. */
  commit(): void
  /** Removes it; the old folder stays as it was. */
  discard(): void
}

/**
 * Makes the folder that will replace `folder`, beside it on the same disk. Throws a UserError where `folder` holds
 * something that we did not write.
 */
export function stageFolder(folder: string): StagedFolder {
  const target = path.resolve(folder)
  recoverSwap(target)
  if (!isReplaceable(target)) {
    throw new UserError(
      `\`${folder}\` is not an extractions folder, so it is not replaced`,
      'name another output folder with -o, or empty this one',
    )
  }
  const staging = `${target}.tmp-${runSuffix()}`
  clearAbandoned(target)
  try {
    mkdirSync(path.dirname(target), { recursive: true })
    rmSync(staging, { recursive: true, force: true })
    mkdirSync(staging)
  } catch (error) {
    throw fileUserError('write', folder, error)
  }
  return {
    folder: staging,
    commit() {
      const release = takeLock(target)
      try {
        const old = oldOf(target)
        rmSync(old, { recursive: true, force: true })
        if (existsSync(target)) renameSync(target, old)
        renameSync(staging, target)
        rmSync(old, { recursive: true, force: true })
      } finally {
        release()
      }
    },
    discard: () => rmSync(staging, { recursive: true, force: true }),
  }
}
