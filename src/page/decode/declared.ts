// What a page itself says its encoding is: an XML declaration, a `meta` element, front matter.

const HEAD_BYTES = 4096

/** The encoding label that a page declares in its first 4 KB, absent where it declares none. */
export function findDeclaredEncoding(bytes: Uint8Array, contentType: 'html' | 'text'): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1')
  const xml = /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head)
  if (xml !== null) return xml[1]
  const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)\n---/.exec(head)
  if (frontMatter !== null) {
    const key = /^encoding:[ \t]*["']?([\w.:-]{1,40})/im.exec(frontMatter[1]!)
    if (key !== null) return key[1]
  }
  if (contentType === 'html' || /<(?:!doctype\s+html|html|head|meta)\b/i.test(head)) {
    const meta = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)
    // A page that says UTF-16 in ASCII bytes is not UTF-16 (HTML standard, prescan).
    if (meta !== null) return /^utf-16/i.test(meta[1]!) ? 'utf-8' : meta[1]
  }
  return undefined
}
