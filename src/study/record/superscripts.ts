const LETTERS = 'abcdefghijklmnop'

/** Letters that mark affiliations at their lines' starts: `a School of …`, `b Danish Centre …`. */
const MARKED = /^\W{0,2}([a-p])(?:[\s).:,]\s*|(?=\p{Lu}))\S/u

/**
 * Names without the superscript letters that a page's text glues to them (`Wafulaa, Hansenb` above affiliations `a …`
 * and `b …`). They are taken off only where every name ends with one, each affiliation's letter is some name's, and
 * they come in the order of the alphabet: then they are no letters of names. Without lettered affiliations they must
 * run to `c`, or the page state one of the names without its letter elsewhere (`isStated`).
 */
export function cutSuperscripts(
  names: readonly string[],
  affiliations: readonly string[],
  isStated: (name: string) => boolean,
): readonly string[] {
  const marks = new Set(affiliations.flatMap((text) => MARKED.exec(text)?.[1] ?? []))
  if (marks.size > names.length) return names
  // Three letters or more that run through the alphabet over a whole list are no chance.
  const isRun = marks.size < 2
  if (isRun) for (const letter of LETTERS) marks.add(letter)
  let next = 0
  for (const name of names) {
    const mark = name.at(-1) ?? ''
    if (!marks.has(mark) || !/\p{L}{2}$/u.test(name)) return names
    const place = LETTERS.indexOf(mark)
    if (place > next) return names
    if (place === next) next++
  }
  const cut = names.map((name) => name.slice(0, -1))
  return (isRun ? next > 2 || cut.some(isStated) : next === marks.size) ? cut : names
}
