import { existsSync, readdirSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'

// On a cluster runs on several machines write into one folder, and two of them may have the same process number.

/** What the temporary files of this run end with: the machine and the process. */
export const runSuffix = (): string => `${hostname()}-${process.pid}`

/** Whether the run that a suffix names may still be going on; one on another machine always may. */
export function mayBeRunning(suffix: string): boolean {
  const dash = suffix.lastIndexOf('-')
  const pid = Number(suffix.slice(dash + 1))
  if (!Number.isInteger(pid) || pid <= 0) return false
  if (dash !== -1 && suffix.slice(0, dash) !== hostname()) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Removes what runs that were killed left beside a file or folder. */
export function clearAbandoned(target: string): void {
  const parent = path.dirname(target)
  if (!existsSync(parent)) return
  const prefix = `${path.basename(target)}.tmp-`
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(prefix) || mayBeRunning(name.slice(prefix.length))) continue
    rmSync(path.join(parent, name), { recursive: true, force: true })
  }
}
