/** An identifier in a text: its normal form and its UTF-16 place there. */
export interface FoundIdentifier {
  readonly value: string
  readonly start: number
  readonly end: number
}

const DOI = /(?:\b|(?<=DOI))10\.\d{4,9}(?:\.\d+)*\/[^\s"'<>，。；、：（）【】《》“”⟨⟩|\u4e00-\u9fff]+/i
const URL_TAIL =
  /(?:\/(?:full|abstract|pdf|epdf|pdfdirect|html|fulltext|full\/html|summary|meta|references|citation|tables?|figures?|metrics|v\d+))+$|\.pdf$/i

/** The first DOI of a text, as printed without final punctuation; of a URL, without its view (`/full`, `/pdf`). */
export function findDoi(text: string): FoundIdentifier | undefined {
  const match = DOI.exec(text)
  if (!match) return undefined
  let value: string = match[0].replace(/[?#&].*$/, '')
  for (;;) {
    const shorter = trimUnbalanced(value.replace(/[.,;:!?·•]+$/, ''))
    if (shorter === value) break
    value = shorter
  }
  const before = text.slice(Math.max(0, match.index - 60), match.index)
  if (/https?:\/\/\S*$/.test(before)) value = value.replace(URL_TAIL, '')
  // A DOI that runs into the next label (`10.1/x.PMID:`) ends before it.
  value = value
    .replace(/(?:PMID|PMCID|DOI|Epub|Keywords|Received|Accepted|Published|Corpus)[:\s].*$/i, '')
    // So does one that the label's first word ends: `DOI: 10.1/x.417Corpus ID: 25`.
    .replace(/(?<=\d)(?:PMID|PMCID|[A-Z][a-z]{3,})$/, '')
    // And one glued to a link's note: `10.1/x.417[Opens in a new window]`.
    .replace(/\[[A-Z][a-z]+$/, '')
    .replace(/\.$/, '')
  return value.length > 8 ? { value, start: match.index, end: match.index + value.length } : undefined
}

function trimUnbalanced(value: string): string {
  for (const [open, close] of [
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
  ] as const) {
    if (value.endsWith(close) && value.split(open).length < value.split(close).length)
      return value.slice(0, -1)
  }
  return value
}

/** The PMID that a text labels as such or links to. */
export function findPmid(text: string): FoundIdentifier | undefined {
  return findLabelled(
    text,
    /(?:PMID|PubMed ID|PubMed(?=\s?[:：]\s?\d)|pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\s*[:：/]?\s*(\d{5,9})\b/i,
  )
}

/** The PMCID of a text, also inside a URL. */
export function findPmcid(text: string): FoundIdentifier | undefined {
  const match = /\bPMC ?(\d{4,9})(?!\d)/i.exec(text)
  return match
    ? { value: `PMC${match[1]}`, start: match.index, end: match.index + match[0].length }
    : undefined
}

function findLabelled(text: string, pattern: RegExp): FoundIdentifier | undefined {
  const match = pattern.exec(text)
  if (!match) return undefined
  const start = match.index + match[0].length - match[1]!.length
  return { value: match[1]!, start, end: start + match[1]!.length }
}

/** Whether a line is made of identifiers and their labels alone. */
export function isIdentifierLine(text: string): boolean {
  if (text.length > 300 || !/10\.\d|PM[CI]|PubMed: ?\d|https?:/.test(text)) return false
  const rest = text
    .replace(/https?:\/\/\S+/gi, ' ')
    .replace(/\b10\.\d{4,9}\/\S+/g, ' ')
    .replace(/\bPMC ?\d{4,9}\b/gi, ' ')
    .replace(
      /\b(?:File URL|Related DOI|PMID|PMCID|DOI|doi|Digital Object Identifier|PubMed(?: ID)?|Corpus ID|arXiv|hdl|HAL Id|ID)\b\s*[:：]?\s*(?:\d{5,9}\b)?/gi,
      ' ',
    )
    .replace(/[\s:：;,.|•·()[\]]+/g, '')
  return (
    rest === '' &&
    (/\b10\.\d{4,9}\//.test(text) ||
      /\bPM(?:C|ID)|^PubMed: ?\d{5,9}$/.test(text) ||
      /https?:\/\/\S*(?:doi\.org|handle|hdl|pubmed)/i.test(text))
  )
}
