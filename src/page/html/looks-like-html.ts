const DOCUMENT =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b/i
const TAG =
  /<\/?(?:div|p|span|a|li|ul|td|tr|table|h[1-6]|meta|script|section|article|br|img)\b[^<>]{0,300}>/gi

/** Whether a text is plainly HTML: it begins as a document, or tags stand all over it. */
export function looksLikeHtml(text: string): boolean {
  if (DOCUMENT.test(text.slice(0, 4000))) return true
  const head = text.slice(0, 20_000)
  if (!head.trimStart().startsWith('<')) return false
  return (head.match(TAG)?.length ?? 0) >= 10
}
