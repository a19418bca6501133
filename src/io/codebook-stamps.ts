import { statSync } from 'node:fs'
import { listCodebooks } from './codebook-files.js'
import { UserError } from './user-error.js'

/** What tells that a codebook file was written again, by its path; none where the arguments name no codebook now. */
export function stampCodebooks(paths: readonly string[]): ReadonlyMap<string, string> {
  const stamps = new Map<string, string>()
  for (const file of list(paths)) {
    const stat = statSync(file, { throwIfNoEntry: false })
    if (stat !== undefined) stamps.set(file, `${stat.mtimeMs} ${stat.size} ${stat.ino}`)
  }
  return stamps
}

function list(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    try {
      return listCodebooks([path])
    } catch (error) {
      if (error instanceof UserError) return []
      throw error
    }
  })
}
