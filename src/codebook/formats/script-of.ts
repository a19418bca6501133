import { isHan } from '../../text/script.js'

/** Whether a text holds a Han character. */
export function hasHan(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (isHan(text.charCodeAt(i))) return true
  return false
}
