import {
  BLOCK_ELEMENTS,
  FOLDED_ABSTRACT,
  LANDMARK_ELEMENTS,
  RESPONSIVE_CLASS,
  SCREEN_READER_CLASSES,
  UNDISPLAYED_CLASSES,
  UNSHOWN_ELEMENTS,
} from './elements.js'
import type { OpenElement } from './line-writer.js'

/** The tokens of an element without class, id and role. */
export const NO_TOKENS: readonly string[] = []

/** What class, id, role and the tag itself say of an element, in small letters. */
export function readTokens(tag: string, attributes: Record<string, string>): readonly string[] {
  const { class: classes, id, role } = attributes
  if (classes === undefined && id === undefined && role === undefined) {
    return LANDMARK_ELEMENTS.has(tag) ? [tag] : NO_TOKENS
  }
  const names = `${classes ?? ''} ${id ?? ''} ${role ?? ''}`.toLowerCase().trim()
  const tokens = names === '' ? [] : names.split(/\s+/)
  if (LANDMARK_ELEMENTS.has(tag)) tokens.push(tag)
  return tokens
}

/** Whether a browser would not show an element. A folded abstract is shown. */
export function isHidden(element: OpenElement, attributes: Record<string, string>): boolean {
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
