import type { Codebook, Theme } from '../codebook.js'

/** A theme with its depth below the top, 0 for a top theme. */
export interface PlacedTheme {
  readonly theme: Theme
  readonly depth: number
}

/** The themes as a tree is read: each below its parent. One with an unknown parent, or in a circle, stands at the top. */
export function listThemeTree(codebook: Codebook): PlacedTheme[] {
  const ids = new Set(codebook.themes.map(({ id }) => id))
  const placed: PlacedTheme[] = []
  const done = new Set<string>()
  const visit = (theme: Theme, depth: number): void => {
    if (done.has(theme.id)) return
    done.add(theme.id)
    placed.push({ theme, depth })
    for (const child of codebook.themes) if (child.parent === theme.id) visit(child, depth + 1)
  }
  for (const theme of codebook.themes)
    if (theme.parent === undefined || !ids.has(theme.parent)) visit(theme, 0)
  for (const theme of codebook.themes) visit(theme, 0)
  return placed
}
