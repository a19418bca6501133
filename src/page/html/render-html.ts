import { Parser } from 'htmlparser2'
import type { LineHint } from '../page-text.js'
import {
  BLOCK_ELEMENTS,
  CELL_ELEMENTS,
  FOLDED_ABSTRACT,
  LANDMARK_ELEMENTS,
  RESPONSIVE_CLASS,
  SCREEN_READER_CLASSES,
  SPACED_ELEMENTS,
  UNDISPLAYED_CLASSES,
  UNSHOWN_ELEMENTS,
  VOID_ELEMENTS,
} from './elements.js'
import { LineWriter, type OpenElement } from './line-writer.js'

/** A `meta` element: `name` is its name, property or itemprop as written; `language` its `lang` or `xml:lang`. */
export interface MetaElement {
  readonly name: string
  readonly content: string
  readonly language?: string
}

/** A script that holds data, not code to run: its `type` and `id`, and its text. */
export interface ScriptElement {
  readonly type: string
  readonly id: string
  readonly text: string
}

/** HTML as lines of text, with what stands outside the visible text. */
export interface RenderedHtml {
  readonly lines: readonly string[]
  /** One a line. */
  readonly hints: readonly LineHint[]
  readonly title: string
  readonly metas: readonly MetaElement[]
  readonly scripts: readonly ScriptElement[]
  readonly canonical?: string
  readonly base?: string
  /** The address that a browser wrote into a comment when it saved the page. */
  readonly savedFrom?: string
  /** `lang` of the root element. */
  readonly language?: string
}

/** Renders HTML of any quality as lines: one a block, in document order. Never throws; linear in the source. */
export function renderHtml(source: string): RenderedHtml {
  const renderer = new HtmlRenderer()
  const parser = new Parser(renderer.handlers, { lowerCaseTags: true, recognizeSelfClosing: false })
  parser.write(source)
  parser.end()
  return renderer.finish()
}

/** An element below this depth is taken as a part of its parent: no page nests so deep, but broken ones may. */
const DEEPEST = 2000

const ROOT: OpenElement = { tag: 'body', parent: undefined, tokens: [], block: 'body' }

class HtmlRenderer {
  readonly #writer = new LineWriter()
  readonly #stack: OpenElement[] = [ROOT]
  readonly #metas: MetaElement[] = []
  readonly #scripts: ScriptElement[] = []
  #tooDeep = 0
  #hidden = 0
  #links = 0
  #pre = 0
  #title = ''
  #script: { type: string; id: string; text: string } | undefined
  #inTitle = false
  #superscript = ''
  #inSuperscript = false
  #lastClosed = ''
  #found: { canonical?: string; base?: string; savedFrom?: string; language?: string } = {}

  readonly handlers = {
    onopentag: (tag: string, attributes: Record<string, string>) => this.#open(tag, attributes),
    onclosetag: (tag: string) => this.#close(tag),
    ontext: (text: string) => this.#addText(text),
    oncomment: (text: string) => this.#readComment(text),
  }

  finish(): RenderedHtml {
    this.#flushSuperscript()
    this.#writer.endLine()
    return {
      lines: this.#writer.lines,
      hints: this.#writer.hints,
      title: this.#title.replace(/\s+/g, ' ').trim(),
      metas: this.#metas,
      scripts: this.#scripts,
      ...this.#found,
    }
  }

  #open(tag: string, attributes: Record<string, string>): void {
    if (tag === 'meta') this.#readMeta(attributes)
    else if (tag === 'link') this.#readLink(attributes)
    else if (tag === 'base') this.#found.base ??= attributes.href ?? ''
    else if (tag === 'html' && attributes.lang) this.#found.language ??= attributes.lang
    if (tag === 'br') {
      this.#flushSuperscript()
      if (this.#hidden === 0) this.#writer.endLine()
      return
    }
    if (VOID_ELEMENTS.has(tag)) {
      if (tag === 'hr' && this.#hidden === 0) this.#writer.endLine()
      return
    }
    if (tag === 'title' && this.#title === '' && this.#hidden === 0) this.#inTitle = true
    if (tag === 'script') {
      this.#script = { type: (attributes.type ?? '').toLowerCase(), id: attributes.id ?? '', text: '' }
    }
    if (this.#stack.length >= DEEPEST) {
      this.#tooDeep += 1
      return
    }
    this.#push(tag, attributes)
  }

  #push(tag: string, attributes: Record<string, string>): void {
    const parent = this.#stack[this.#stack.length - 1]!
    const isBlock = BLOCK_ELEMENTS.has(tag) || CELL_ELEMENTS.has(tag)
    const element = {
      tag,
      parent,
      tokens: this.#hidden > 0 ? NO_TOKENS : readTokens(tag, attributes),
      block: isBlock ? tag : parent.block,
    }
    this.#stack.push(element)
    if (this.#hidden > 0) {
      this.#hidden += 1
      return
    }
    if (isHidden(element, attributes)) {
      this.#hidden = 1
      return
    }
    if (isBlock) {
      this.#flushSuperscript()
      if (CELL_ELEMENTS.has(tag)) this.#writer.beginCell()
      else this.#writer.endLine()
    } else if (tag === 'a') {
      // Two links side by side are two words, whatever stands between them in the source.
      if (this.#lastClosed === 'a') this.#writer.addSpace()
      this.#links += 1
    } else if (SPACED_ELEMENTS.has(tag)) this.#writer.addSpace()
    else if (tag === 'sup') {
      this.#flushSuperscript()
      this.#inSuperscript = true
    }
    if (tag === 'pre') this.#pre += 1
    this.#lastClosed = ''
  }

  #close(tag: string): void {
    if (tag === 'br' || VOID_ELEMENTS.has(tag)) return
    if (tag === 'title') this.#inTitle = false
    if (tag === 'script' && this.#script !== undefined) {
      if (this.#script.text !== '') this.#scripts.push(this.#script)
      this.#script = undefined
    }
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1
      return
    }
    if (this.#stack.length === 1) return
    const element = this.#stack.pop()!
    if (this.#hidden > 0) {
      this.#hidden -= 1
      return
    }
    if (element.block === tag && !CELL_ELEMENTS.has(tag)) {
      this.#flushSuperscript()
      this.#writer.endLine()
    } else if (CELL_ELEMENTS.has(tag)) this.#flushSuperscript()
    else if (SPACED_ELEMENTS.has(tag)) this.#writer.addSpace()
    if (tag === 'a') this.#links -= 1
    if (tag === 'pre') this.#pre -= 1
    if (tag === 'sup') this.#flushSuperscript()
    if (element.block !== tag) this.#writer.markSeam()
    this.#lastClosed = tag
  }

  #addText(text: string): void {
    if (this.#script !== undefined) {
      this.#script.text += text
      return
    }
    if (this.#inTitle) this.#title += text
    if (this.#hidden > 0) return
    if (this.#inSuperscript) {
      this.#superscript += text
      return
    }
    const element = this.#stack[this.#stack.length - 1]!
    if (this.#pre > 0) this.#writer.addPreformatted(text, element, this.#links > 0)
    else this.#writer.addText(text, element, this.#links > 0)
    if (text.trim() !== '') this.#lastClosed = ''
  }

  /**
   * A superscript of letters behind a name or before an affiliation (`Smith<sup>a,b</sup>`, `<sup>1</sup>School`)
   * keeps a space, so that the two stay apart; any other (`m<sup>2</sup>`) stands as it is.
   */
  #flushSuperscript(): void {
    if (!this.#inSuperscript) return
    this.#inSuperscript = false
    const text = this.#superscript
    this.#superscript = ''
    if (text === '') return
    const before = this.#writer.lastChar
    const marks = /^\s*[a-z](?:\s*[,;]\s*[a-z0-9*†‡§¶]+)*[*†‡§¶]?\s*$/.test(text)
    if (marks && /\p{L}/u.test(before)) this.#writer.addSpace()
    const element = this.#stack[this.#stack.length - 1]!
    this.#writer.addText(text, element, this.#links > 0)
    if (before === '') this.#writer.addSpace()
  }

  #readMeta(attributes: Record<string, string>): void {
    const name = attributes.name ?? attributes.property ?? attributes.itemprop
    const content = attributes.content ?? attributes.value
    if (!name || content === undefined || content.trim() === '') return
    const language = attributes['xml:lang'] ?? attributes.lang
    this.#metas.push(language ? { name: name.trim(), content, language } : { name: name.trim(), content })
  }

  #readLink(attributes: Record<string, string>): void {
    const relation = attributes.rel?.toLowerCase() ?? ''
    if (relation.split(/\s+/).includes('canonical') && attributes.href) {
      this.#found.canonical ??= attributes.href
    }
  }

  #readComment(text: string): void {
    const saved =
      /saved from url=(?:\(\d+\))?(https?:\/\/\S+)/i.exec(text) ??
      /^\s*url:\s*(https?:\/\/\S+)/im.exec(text.slice(0, 500))
    if (saved !== null) this.#found.savedFrom ??= saved[1]!
  }
}

const NO_TOKENS: readonly string[] = []

function readTokens(tag: string, attributes: Record<string, string>): readonly string[] {
  const { class: classes, id, role } = attributes
  if (classes === undefined && id === undefined && role === undefined) {
    return LANDMARK_ELEMENTS.has(tag) ? [tag] : NO_TOKENS
  }
  const names = `${classes ?? ''} ${id ?? ''} ${role ?? ''}`.toLowerCase().trim()
  const tokens = names === '' ? [] : names.split(/\s+/)
  if (LANDMARK_ELEMENTS.has(tag)) tokens.push(tag)
  return tokens
}

function isHidden(element: OpenElement, attributes: Record<string, string>): boolean {
  if (UNSHOWN_ELEMENTS.has(element.tag)) return true
  if (element.tag === 'dialog' && attributes.open === undefined) return true
  if (element.tokens.some((token) => SCREEN_READER_CLASSES.has(token))) return true
  if (!isUndisplayed(element, attributes)) return false
  return !element.tokens.some((token) => FOLDED_ABSTRACT.test(token))
}

function isUndisplayed(element: OpenElement, attributes: Record<string, string>): boolean {
  if (attributes.hidden !== undefined) return true
  const style = attributes.style
  if (style && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true
  // Saved with a dialog open, a page hides its whole content so: only small things are hidden for good.
  if (attributes['aria-hidden'] === 'true' && !BLOCK_ELEMENTS.has(element.tag)) return true
  return (
    element.tokens.some((token) => UNDISPLAYED_CLASSES.has(token)) &&
    !element.tokens.some((token) => RESPONSIVE_CLASS.test(token))
  )
}
