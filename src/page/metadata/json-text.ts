// JSON inside other text: where it ends, and how to read it when a page wrote JavaScript instead.

/** The offset after the bracket that closes the one at `start`, absent where none does within `longest` units. */
export function findJsonEnd(text: string, start: number, longest = 5_000_000): number | undefined {
  let depth = 0
  const stop = Math.min(text.length, start + longest)
  for (let i = start; i < stop; i += 1) {
    const unit = text.charCodeAt(i)
    if (unit === QUOTE) {
      i = skipString(text, i, QUOTE)
      if (i === -1) return undefined
    } else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) depth += 1
    else if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET) {
      depth -= 1
      if (depth === 0) return i + 1
    }
  }
  return undefined
}

/** Parses JSON; what is nearly JSON (bare keys, single quotes, trailing commas, line feeds in strings) too. */
export function parseJson(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    try {
      return JSON.parse(mendJson(source))
    } catch {
      return undefined
    }
  }
}

const QUOTE = 0x22
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d
const BACKSLASH = 0x5c

/** The offset of the quote that ends a string, -1 where none does. */
function skipString(text: string, start: number, quote: number): number {
  for (let i = start + 1; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (unit === BACKSLASH) i += 1
    else if (unit === quote) return i
  }
  return -1
}

const TOKEN =
  /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|-?\d[\d.]*(?:[eE][+-]?\d+)?|[A-Za-z_$][\w$]*|,\s*[}\]]|!0|!1|[^"'A-Za-z_$,!\d-]+|[\s\S]/g

function mendJson(source: string): string {
  let out = ''
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(source); match !== null; match = TOKEN.exec(source)) out += mendToken(match[0])
  return out
}

const LITERALS: Readonly<Record<string, string>> = {
  true: 'true',
  false: 'false',
  null: 'null',
  undefined: 'null',
  NaN: 'null',
  Infinity: 'null',
  '!0': 'true',
  '!1': 'false',
}

function mendToken(token: string): string {
  const first = token[0]!
  if (first === '"' && token.length > 1) return mendString(token.slice(1, -1))
  if (first === "'" && token.length > 1)
    return mendString(
      token
        .slice(1, -1)
        .replace(/\\'/g, "'")
        .replace(/(?<!\\)"/g, '\\"'),
    )
  // A comma before a closing bracket.
  if (first === ',' && token.length > 1) return token.slice(1)
  if (LITERALS[token] !== undefined) return LITERALS[token]
  return /^[A-Za-z_$]/.test(token) ? `"${token}"` : token
}

/** Control characters that stand bare in a string, and escapes that JSON does not know. */
function mendString(body: string): string {
  const escaped = body
    .replace(/\\(?!["\\/bfnrtu])([\s\S])/g, '$1')
    .replace(/[\u0000-\u001f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `"${escaped}"`
}
