/** Entries of a data table written one below the other or separated by ` | `, trimmed; empty ones are left out. */
export function listPhrases(table: string): string[] {
  return table
    .split(/[\n|]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}
