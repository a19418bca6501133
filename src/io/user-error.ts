/**
 * A bad path, option or folder: the user's to mend. One line that says what was found and what was expected, and
 * one hint that says what to type. Status 2 (usage), or 75 (try again: a lock, a full disk).
 */
export class UserError extends Error {
  readonly hint: string | undefined
  readonly status: 2 | 75

  constructor(message: string, hint?: string, status: 2 | 75 = 2) {
    super(message)
    this.name = 'UserError'
    this.hint = hint
    this.status = status
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you may not read or write it',
  EPERM: 'you may not read or write it',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EMFILE: 'too many files are open',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EROFS: 'the disk is read-only',
}

/** What a failed file operation means, in words. */
export function describeFileError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  return (code !== undefined && REASONS[code]) || (error instanceof Error ? error.message : String(error))
}

/** The UserError for a failed file operation on a path; a full disk and a lock can be tried again. */
export function fileUserError(doing: string, path: string, error: unknown): UserError {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  const full = code === 'ENOSPC' || code === 'EDQUOT'
  return new UserError(
    `cannot ${doing} \`${path}\`: ${describeFileError(error)}`,
    full ? 'free some space and run the command again' : undefined,
    full ? 75 : 2,
  )
}
