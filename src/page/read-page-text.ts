import type { Diagnostic } from '../text/diagnostic.js'
import { decodePage } from './decode.js'
import { scanJsonLines } from './embedded-json.js'
import { readFrontMatter } from './front-matter.js'
import { looksLikeHtml } from './html/looks-like-html.js'
import { readHtml } from './html/read-html.js'
import type { MediaType, MetadataValue, PageText } from './page-text.js'
import { findStatedSite } from './stated-site.js'

export interface ReadPageTextOptions {
  /** The page's path as it will be reported; its extension says what the bytes should be. */
  readonly path: string
  /** An encoding label (WHATWG) that the user gave. */
  readonly encoding?: string
}

const MEDIA_TYPES: Readonly<Record<string, MediaType>> = {
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  md: 'text/markdown',
  markdown: 'text/markdown',
  pdf: 'application/pdf',
}

/**
 * The bytes of one page file as page text: decoded, front matter and embedded JSON read, HTML rendered.
 * Never throws on any bytes: what cannot be read is `refused` with a reason.
 */
export function readPageText(bytes: Uint8Array, options: ReadPageTextOptions): PageText {
  const extension = /\.([a-z0-9]+)$/i.exec(options.path)?.[1]?.toLowerCase() ?? ''
  const stated = MEDIA_TYPES[extension] ?? 'text/plain'
  const decoded = decodePage(bytes, {
    contentType: stated === 'text/html' ? 'html' : 'text',
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
  })
  const base = { encoding: decoded.encoding, clean: false, bodyStart: 0 }
  if (decoded.refused !== undefined) {
    const mediaType =
      decoded.refused.reason === 'pdf' ? 'application/pdf' : refusedType(decoded.refused.reason, stated)
    return {
      ...base,
      text: '',
      mediaType,
      method: 'none',
      metadata: [],
      refused: decoded.refused,
      diagnostics: [],
    }
  }
  const suffix = decoded.repaired ? ':repaired' : ''
  const diagnostics = decoded.losses === 0 ? [] : [reportLosses(decoded.losses, options.path)]
  if (stated === 'text/html' || looksLikeHtml(decoded.text)) {
    const html = readHtml(decoded.text)
    return { ...base, ...html, mediaType: 'text/html', method: `html${suffix}`, diagnostics }
  }
  const mediaType = stated === 'application/pdf' ? 'text/plain' : stated
  return readPlainText(decoded.text, { ...base, mediaType, path: options.path, suffix, diagnostics })
}

function refusedType(reason: string, stated: MediaType): MediaType {
  return reason === 'binary' ? 'application/octet-stream' : stated
}

interface PlainContext {
  readonly encoding: string
  readonly mediaType: MediaType
  readonly path: string
  readonly suffix: string
  readonly diagnostics: readonly Diagnostic[]
}

function readPlainText(text: string, context: PlainContext): PageText {
  const front = readFrontMatter(text, context.path)
  const json = scanJsonLines(text)
  const metadata: MetadataValue[] = [...front.metadata, ...json.metadata]
  const site = front.site ?? findStatedSite(text)
  return {
    text,
    mediaType: context.mediaType,
    encoding: context.encoding,
    method: (front.bodyStart > 0 ? 'front_matter' : 'text') + context.suffix,
    metadata,
    bodyStart: front.bodyStart,
    clean: front.clean,
    ...(site === undefined ? {} : { site }),
    diagnostics: [...context.diagnostics, ...front.diagnostics],
  }
}

function reportLosses(losses: number, path: string): Diagnostic {
  return {
    rule: 'page/lost-characters',
    severity: 'warning',
    path,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    message: `${losses} ${losses === 1 ? 'character was' : 'characters were'} lost (U+FFFD)`,
    hint: 'save the page again in its own encoding, or name it with `--encoding LABEL`',
  }
}
