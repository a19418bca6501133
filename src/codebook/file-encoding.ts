import type { Span } from '../text/diagnostic.js'

/** What shows that a text was not UTF-8 before it was read as such. */
export interface EncodingProblem {
  readonly rule: 'yaml/encoding'
  readonly span: Span
  readonly message: string
  readonly hint: string
}

/** More control characters than this share of a file make it no text. */
const MOST_CONTROL = 0.05

/**
 * Characters that could not be read (U+FFFD), or the zero bytes of UTF-16: a codebook in another encoding than UTF-8
 * would lose its Chinese without a word.
 */
export function findEncodingProblem(source: string): EncodingProblem | undefined {
  const start = source.search(/[\0\ufffd]/)
  if (start === -1) return undefined
  const problem = (at: number, message: string, hint: string): EncodingProblem => ({
    rule: 'yaml/encoding',
    span: { start: at, end: at + 1 },
    message,
    hint,
  })
  const head = source.slice(0, 4000)
  const zeros = head.split('\0').length - 1
  // UTF-16 shows every second byte of its Latin letters as zero, and its byte order mark as two lost ones.
  if (zeros * 4 > head.length) {
    return problem(
      0,
      'the file is UTF-16; a codebook is UTF-8',
      'iconv -f UTF-16 -t UTF-8 OLD.yaml > NEW.yaml',
    )
  }
  const controls = head.match(/[\0-\x08\x0e-\x1f]/g)?.length ?? 0
  if (controls > head.length * MOST_CONTROL) {
    return problem(0, 'the file is no text; expected a codebook in YAML', 'name the codebook, a .yaml file')
  }
  const lost = source.split(/[\0\ufffd]+/).length - 1
  return problem(
    start,
    `the file is not UTF-8: ${lost === 1 ? 'one place' : `${lost} places`} cannot be read`,
    'save it as UTF-8; from a Chinese system: iconv -f GB18030 -t UTF-8 OLD.yaml > NEW.yaml',
  )
}
