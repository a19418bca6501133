import type { Attributes } from './attributes.js'
import { DocumentFacts, FACT_ATTRIBUTES } from './document-facts.js'
import { BLOCK_ELEMENTS, CELL_ELEMENTS, SPACED_ELEMENTS, VOID_ELEMENTS } from './elements.js'
import { LineWriter, type OpenElement } from './line-writer.js'
import { NameSet } from './name-set.js'
import type { RenderedHtml, ScriptElement } from './rendered-html.js'
import { type HtmlEvents, scanHtml } from './scan-html.js'
import { isHidden, listTokens, NameReader, VISIBILITY_NAMES } from './visibility.js'

/** Renders HTML of any quality as lines: one a block, in document order. Never throws; linear in the source. */
export function renderHtml(source: string): RenderedHtml {
  const renderer = new HtmlRenderer()
  scanHtml(source, renderer)
  return renderer.finish()
}

/** An element below this depth is taken as a part of its parent: no page nests so deep, but broken ones may. */
const DEEPEST = 2000

const ROOT: OpenElement = { tag: 'body', parent: undefined, tokens: [], block: 'body', path: undefined }
const NO_TOKENS: readonly string[] = []
/** Classes of entries of a list. */
const LISTED = /(?:^|[-_])(?:sep|item|keywords?|kwd|tag|author|creator|contrib|subject)$/

const NO_ATTRIBUTES = new NameSet([])
const VISIBILITY_ATTRIBUTES = new NameSet(VISIBILITY_NAMES)

class HtmlRenderer implements HtmlEvents {
  readonly #writer = new LineWriter()
  readonly #stack: OpenElement[] = [ROOT]
  readonly #names = new NameReader()
  readonly #facts = new DocumentFacts()
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
  #isBehindLink = false
  /** The inline element that ended right before, where its class says that it is one of a list. */
  #listed: OpenElement | undefined

  wantedAttributes(tag: string): NameSet {
    const ofTag = FACT_ATTRIBUTES.get(tag)
    if (ofTag !== undefined) return ofTag
    return this.#hidden > 0 ? NO_ATTRIBUTES : VISIBILITY_ATTRIBUTES
  }

  comment(text: string): void {
    this.#facts.readComment(text)
  }

  finish(): RenderedHtml {
    this.#flushSuperscript()
    this.#writer.endLine()
    return {
      lines: this.#writer.lines,
      hints: this.#writer.hints,
      title: this.#title.replace(/\s+/g, ' ').trim(),
      metas: this.#facts.metas,
      scripts: this.#scripts,
      ...this.#facts.found,
    }
  }

  open(tag: string, attributes: Attributes): void {
    this.#facts.readTag(tag, attributes)
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

  #push(tag: string, attributes: Attributes): void {
    const parent = this.#stack[this.#stack.length - 1]!
    const isBlock = BLOCK_ELEMENTS.has(tag) || CELL_ELEMENTS.has(tag)
    const names = this.#hidden > 0 ? undefined : this.#names.read(attributes)
    this.#stack.push({
      tag,
      parent,
      tokens: names === undefined ? NO_TOKENS : listTokens(tag, names),
      block: isBlock ? tag : parent.block,
      path: undefined,
    })
    if (names === undefined) {
      this.#hidden += 1
      return
    }
    if (isHidden(tag, attributes, names)) {
      this.#hidden = 1
      return
    }
    if (this.#listed !== undefined) this.#partListed(tag)
    if (isBlock) {
      this.#flushSuperscript()
      if (CELL_ELEMENTS.has(tag)) this.#writer.beginCell()
      else this.#writer.endLine()
    } else if (tag === 'a') {
      // Two links side by side are two words, whatever stands between them in the source.
      if (this.#isBehindLink && !this.#inSuperscript) this.#writer.addSpace()
      this.#links += 1
    } else if (SPACED_ELEMENTS.has(tag)) this.#writer.addSpace()
    else if (tag === 'sup') {
      this.#flushSuperscript()
      this.#inSuperscript = true
    }
    if (tag === 'pre') this.#pre += 1
  }

  close(tag: string): void {
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
    this.#isBehindLink = tag === 'a' || (this.#isBehindLink && element.block !== tag)
    this.#listed = element.block !== tag && LISTED.test(element.tokens[0] ?? '') ? element : undefined
  }

  /** Style sheets put a comma or a gap between entries of a list (Wanfang's keywords): they are words apart. */
  #partListed(tag: string): void {
    const before = this.#listed!
    this.#listed = undefined
    const { tokens, parent } = this.#stack[this.#stack.length - 1]!
    if (before.tag === tag && before.parent === parent && before.tokens[0] === tokens[0])
      this.#writer.addSpace()
  }

  text(text: string): void {
    if (this.#script !== undefined) {
      this.#script.text += text
      return
    }
    if (this.#inTitle) this.#title += text
    if (this.#hidden > 0) return
    if (this.#inSuperscript) {
      this.#superscript += text
      this.#isBehindLink = false
      return
    }
    const element = this.#stack[this.#stack.length - 1]!
    if (this.#pre > 0) this.#writer.addPreformatted(text, element, this.#links > 0)
    else this.#writer.addText(text, element, this.#links > 0)
    if (text.trim() === '') return
    this.#isBehindLink = false
    this.#listed = undefined
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
}
