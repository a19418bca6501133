/** The first bytes of files that are no text, what they are, and what to type to make text of them. */
export interface FileSignature {
  readonly bytes: readonly number[]
  readonly reason: string
  readonly message: string
}

const binary = (what: string, hint: string) => ({ reason: 'binary', message: `${what} is not text: ${hint}` })

/** Source: https://mimesniff.spec.whatwg.org and the formats' own specifications. */
export const FILE_SIGNATURES: readonly FileSignature[] = [
  {
    bytes: [0x25, 0x50, 0x44, 0x46, 0x2d],
    reason: 'pdf',
    message: 'a PDF is not read: make text of it with `pdftotext -layout file.pdf file.txt`',
  },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    ...binary('a ZIP archive (or .docx, .xlsx, .epub)', 'unpack it or save it as .txt or .html'),
  },
  { bytes: [0x1f, 0x8b], ...binary('gzip data', 'unpack it with `gunzip`') },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...binary('an old Office file', 'save it as .txt or .html'),
  },
  { bytes: [0x89, 0x50, 0x4e, 0x47], ...binary('a PNG image', 'save the page as text or HTML') },
  { bytes: [0xff, 0xd8, 0xff], ...binary('a JPEG image', 'save the page as text or HTML') },
  { bytes: [0x47, 0x49, 0x46, 0x38], ...binary('a GIF image', 'save the page as text or HTML') },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], ...binary('an RTF file', 'save it as .txt or .html') },
]
