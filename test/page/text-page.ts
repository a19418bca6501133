import type { PageText } from '../../src/page/page-text.js'

/** A plain text page, as reading a .txt file gives it. */
export function textPage(text: string, more: Partial<PageText> = {}): PageText {
  return {
    text,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    method: 'text',
    metadata: [],
    bodyStart: 0,
    clean: false,
    diagnostics: [],
    ...more,
  }
}
