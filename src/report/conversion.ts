/** What a conversion could not carry, as the report needs it. */
interface Uncarried {
  readonly line?: number
  readonly theme?: string
  readonly entry: string
  readonly message: string
}

/** Entries that are named of each kind; `--report json` names all. */
const SHOWN = 5

/** What could not be carried, entries of one kind together; empty where all was. */
export function formatLosses(losses: readonly Uncarried[], file: string): string {
  const kinds = new Map<string, Uncarried[]>()
  for (const loss of losses) {
    const kind = kinds.get(loss.message)
    if (kind === undefined) kinds.set(loss.message, [loss])
    else kind.push(loss)
  }
  const blocks = [...kinds].map(([message, own]) => {
    const lines = own
      .slice(0, SHOWN)
      .map(({ line, theme, entry }) =>
        line === undefined ? (theme ? `    ${theme}` : '') : `    ${file}:${line}  ${entry}`,
      )
      .filter((line) => line !== '')
    const rest = own.length - SHOWN
    return [
      `  ${own.length === 1 ? '' : `${own.length} entries: `}${message}`,
      ...lines,
      ...(rest > 0 ? [`    and ${rest} more`] : []),
    ].join('\n')
  })
  return blocks.join('\n')
}
