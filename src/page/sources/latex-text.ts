// Text of BibTeX fields: accents, special letters and braces of LaTeX become plain characters.

/** Combining characters of LaTeX's accent commands. Source: LaTeX2e, "Accents"; Unicode combining marks. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  d: '\u0323',
  b: '\u0331',
  k: '\u0328',
  r: '\u030a',
}

/** Letters and signs that are commands of their own. Source: LaTeX2e, "Special characters" and text symbols. */
const COMMANDS: Readonly<Record<string, string>> = {
  aa: 'å',
  AA: 'Å',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ss: 'ß',
  i: 'i',
  j: 'j',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  dj: 'đ',
  DJ: 'Đ',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  textquotedblleft: '“',
  textquotedblright: '”',
  textregistered: '®',
  texttrademark: '™',
  textcopyright: '©',
  textdegree: '°',
  textbackslash: '\\',
  textless: '<',
  textgreater: '>',
  ldots: '…',
  dots: '…',
  pm: '±',
  times: '×',
  leq: '≤',
  le: '≤',
  geq: '≥',
  ge: '≥',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  kappa: 'κ',
  mu: 'μ',
  chi: 'χ',
}

const ACCENT =
  /\\([`'^~"=.]|[uvHcdbkr](?![A-Za-z]))\s*(?:\{\s*(\\?[A-Za-z])\s*\}|(\\[ij](?![A-Za-z])|[A-Za-z]))/g

/** Plain text of a BibTeX value: `{\"o}` is ö, `---` a dash, braces are gone, `\&` is &. */
export function readLatex(source: string): string {
  if (!/[\\{}$~]|--/.test(source)) return source
  return (
    source
      .replace(ACCENT, (_whole, accent: string, braced?: string, bare?: string) => {
        const letter = (braced ?? bare ?? '').replace('\\', '')
        return (letter + ACCENTS[accent]!).normalize('NFC')
      })
      .replace(/\\([A-Za-z]+)\s*/g, (_whole, name: string) => COMMANDS[name] ?? '')
      // A bare $ is mathematics, an escaped one an amount: it goes through as a private character.
      .replace(/\\\$/g, '\ue000')
      .replace(/\\([&%#_{}])/g, '$1')
      .replace(/\\[,;: !/-]/g, ' ')
      .replace(/---/g, '—')
      .replace(/--/g, '–')
      .replace(/``/g, '“')
      .replace(/''/g, '”')
      .replace(/[{}$]/g, '')
      .replace(/\ue000/g, '$')
      .replace(/~/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  )
}
