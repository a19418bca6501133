import { simplifyHan } from '../../text/simplify.js'
import { askOnce } from './line-questions.js'

/** A line's text in simplified characters, of the same length: what patterns with Chinese words are matched on. */
export const simplifiedOf = askOnce(({ text, han }) => (han > 0 ? simplifyHan(text) : text))
