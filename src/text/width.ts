import stringWidth from 'string-width'

/** How many terminal columns a text takes: 2 for a Chinese character, 0 for a combining mark, 1 for ASCII. */
export function displayWidth(text: string): number {
  return isPrintableAscii(text) ? text.length : stringWidth(text)
}

function isPrintableAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (unit < 0x20 || unit > 0x7e) return false
  }
  return true
}
