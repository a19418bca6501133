/** A manifest: small things first, then the pages, which may be many. */
export interface ManifestFile {
  readonly head: object
  /** To be read once, in order; throws a SyntaxError where a line is no JSON. Absent where the manifest has no pages. */
  readonly pages: Iterable<unknown> | undefined
}

const PAGES_OPEN = '  "pages": ['
const PAGES_CLOSE = '  ]'

/** The text of a manifest: the head's keys, then the pages, one a line. */
export function* encodeManifest(head: object, pages: Iterable<object>): Generator<string> {
  yield `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n${PAGES_OPEN}`
  let first = true
  for (const page of pages) {
    yield `${first ? '' : ','}\n    ${JSON.stringify(page)}`
    first = false
  }
  yield `\n${PAGES_CLOSE}\n}\n`
}

/** The lines of a text that comes in pieces, without line ends. */
export function* joinLines(pieces: Iterable<string>): Generator<string> {
  let held = ''
  for (const piece of pieces) {
    const lines = (held + piece).split('\n')
    held = lines.pop()!
    yield* lines
  }
  if (held !== '') yield held
}

/** Reads a manifest in pieces, so that memory does not grow with its pages. Throws a SyntaxError where it is no JSON. */
export function decodeManifest(pieces: Iterable<string>): ManifestFile {
  const lines = joinLines(pieces)
  const head: string[] = []
  for (let next = lines.next(); !next.done; next = lines.next()) {
    if (next.value === PAGES_OPEN) {
      return { head: JSON.parse(`${head.join('\n').replace(/,$/, '')}\n}`), pages: decodePages(lines) }
    }
    head.push(next.value)
  }
  // Not as we write it, but perhaps the same.
  const { pages, ...rest } = JSON.parse(head.join('\n')) as { pages?: unknown }
  return { head: rest, pages: Array.isArray(pages) ? pages : undefined }
}

function* decodePages(lines: Iterator<string>): Generator<unknown> {
  for (let next = lines.next(); !next.done && next.value !== PAGES_CLOSE; next = lines.next()) {
    if (next.value.trim() !== '') yield JSON.parse(next.value.replace(/,$/, ''))
  }
}
