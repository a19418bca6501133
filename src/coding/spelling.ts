import {
  BRITISH_AMERICAN_ENDING_LETTERS,
  BRITISH_AMERICAN_ENDINGS,
  BRITISH_AMERICAN_STEMS,
  BRITISH_AMERICAN_WORDS,
} from './data/spellings.js'

const WORD_FORMS = new Map<string, string>()
for (const [british, american] of BRITISH_AMERICAN_WORDS) {
  WORD_FORMS.set(british, american)
  WORD_FORMS.set(american, british)
}

/** What a word with another spelling inside it holds: few words have any. */
const STEM = new RegExp(BRITISH_AMERICAN_STEMS.flat().join('|'))

/**
 * The ways a word of an indicator is spelt in Britain and America, the word itself first. The word is folded and may
 * hold `*` and `?`; a spelling that no one uses matches nothing, so endings need no list of exceptions.
 */
export function spellWord(glob: string): readonly string[] {
  const spellings = [glob]
  const add = (spelling: string): void => {
    if (!spellings.includes(spelling)) spellings.push(spelling)
  }
  const rest = glob.endsWith('*') ? '*' : ''
  const form = WORD_FORMS.get(rest === '' ? glob : glob.slice(0, -1))
  if (form !== undefined) add(form + rest)
  for (const [british, american] of STEM.test(glob) ? BRITISH_AMERICAN_STEMS : []) {
    if (glob.includes(british)) add(glob.replace(british, american))
    else if (glob.includes(american) && !glob.includes(british)) add(glob.replace(american, british))
  }
  for (const [pattern, to] of BRITISH_AMERICAN_ENDING_LETTERS.test(glob) ? BRITISH_AMERICAN_ENDINGS : []) {
    const spelling = glob.replace(pattern, to)
    if (spelling !== glob) add(spelling)
  }
  return spellings
}
