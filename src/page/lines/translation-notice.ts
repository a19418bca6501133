import { TRANSLATION_NOTICES } from '../data/boilerplate-phrases.js'
import { STUDY_WORDS_HAN, STUDY_WORDS_LATIN } from '../data/sentence-words.js'
import { sectionOfHeading } from '../sections/headings.js'
import { PhraseMatcher } from './phrase-matcher.js'

/** Who a page says has translated a text on it. */
export type Translator = 'machine' | 'human'

const NOTICES = new PhraseMatcher(Object.entries(TRANSLATION_NOTICES) as [Translator, readonly string[]][])

/** `本中文翻译由AI模型生成`, `译文由大模型提供`, `以下内容由人工智能翻译`; not `翻译为中文，采用结构方程模型`. */
const BY_MACHINE_HAN =
  /译[^,.;!?]{0,8}(?:由|经|为|系)[^,.;!?]{0,8}?(?:ai|人工智能|人工智慧|智能|模型|机器|程序|引擎)[^,.;!?]{0,8}(?:生成|提供|完成|产生|制作|自动|译)|由[^,.;!?]{0,12}?(?:ai|人工智能|人工智慧|模型|机器|程序|引擎)[^,.;!?的并再]{0,6}译/

/** `This translation was produced by an AI model`, `Translated into Chinese by artificial intelligence`. */
const BY_MACHINE_LATIN =
  /\btranslat(?:ion|ed)\b(?: (?:was|is|has been|were|of|the|this|into|from|abstract|title|text|automatically|generated|produced|provided|made|created|done|chinese|english|to)){0,9} (?:by|with|using) (?:an? |the )?(?:ai|artificial intelligence|machine(?! learning)|(?:large )?language model)\b|\b(?:ai|machine)[- ](?:generated|produced|assisted|based) (?:chinese |english )?translation/

/** Words by which a notice points to the text that it is about. */
const POINTS_HAN = /仅供|参考|本(?:中文|英文|文|页|网|站|译|摘要|标题|内容)|以[上下]|如有|原文|请/
const POINTS_LATIN = /\b(?:this|these|above|below|following|original|please|note|notice|disclaimer)\b/
/** What a notice that points to nothing says: that something of the page was translated, or by whom, first. */
const TELLS_LATIN =
  /^\W*(?:automatically |machine |ai )?translated\b|\b(?:abstract|title|text|content|page|article|summary|translation|version)s?\b[^.:?]{0,30}\b(?:is|are|was|were|has been|have been) /
const MOST_LABEL_WORDS = 5

/**
 * Whether a folded line that names a translator is no notice but the text of a study about translation (`Machine
 * translation in hospital wards: a qualitative study`) or of one that had something translated (`方法：…`).
 */
function isOfStudy(folded: string): boolean {
  const colon = folded.slice(0, MOST_HEADING).indexOf(':')
  if (colon > 0 && sectionOfHeading(folded.slice(0, colon)) !== undefined) return true
  if (folded.includes('译'))
    return !POINTS_HAN.test(folded) && STUDY_WORDS_HAN.some((word) => folded.includes(word))
  if (!folded.includes('translat') || POINTS_LATIN.test(folded)) return false
  const words = folded.split(/[^a-z-]+/)
  return (
    words.some((word) => STUDY_WORDS_LATIN.has(word)) ||
    (words.length > MOST_LABEL_WORDS && !TELLS_LATIN.test(folded))
  )
}

const MOST_HEADING = 40

/** What opens a line that a machine translated (掌桥科研): `机译：`. */
export const OPENS_MACHINE_TEXT = /^(?:机译|机器翻译)\s?[:：]\s*(?=\S)/

/** The translator whom a folded line names in a notice. */
export function findTranslator(folded: string): Translator | undefined {
  const named = NOTICES.find(folded)?.tag ?? (namesMachine(folded) ? 'machine' : undefined)
  return named === undefined || isOfStudy(folded) ? undefined : named
}

function namesMachine(folded: string): boolean {
  if (folded.includes('译') && BY_MACHINE_HAN.test(folded)) return true
  return folded.includes('translat') && BY_MACHINE_LATIN.test(folded)
}
