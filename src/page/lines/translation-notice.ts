import { TRANSLATION_NOTICES } from '../data/boilerplate-phrases.js'
import { PhraseMatcher } from './phrase-matcher.js'

/** Who a page says has translated a text on it. */
export type Translator = 'machine' | 'human'

const NOTICES = new PhraseMatcher(Object.entries(TRANSLATION_NOTICES) as [Translator, readonly string[]][])

/** `本中文翻译由AI模型生成`, `译文由大模型提供`, `以下内容由人工智能翻译`. */
const BY_MACHINE_HAN =
  /译[^.;!?]{0,8}(?:由|经|为|系)[^.;!?]{0,12}?(?:ai|人工智能|人工智慧|智能|模型|机器|程序|引擎)|由[^.;!?]{0,12}?(?:ai|人工智能|人工智慧|模型|机器|程序|引擎)[^.;!?]{0,10}译/

/** `This translation was produced by an AI model`, `Translated into Chinese by artificial intelligence`. */
const BY_MACHINE_LATIN =
  /\btranslat(?:ion|ed)\b(?: (?:was|is|has been|were|of|the|this|into|from|abstract|title|text|automatically|generated|produced|provided|made|created|done|chinese|english|to)){0,9} (?:by|with|using) (?:an? |the )?(?:ai|artificial intelligence|machine(?! learning)|(?:large )?language model)\b|\b(?:ai|machine)[- ](?:generated|produced|assisted|based) (?:chinese |english )?translation/

/** What opens a line that a machine translated (掌桥科研): `机译：`. */
export const OPENS_MACHINE_TEXT = /^(?:机译|机器翻译)\s?[:：]\s*(?=\S)/

/** The translator whom a folded line names in a notice. */
export function findTranslator(folded: string): Translator | undefined {
  const listed = NOTICES.find(folded)?.tag
  if (listed) return listed
  if (folded.includes('译') && BY_MACHINE_HAN.test(folded)) return 'machine'
  return folded.includes('translat') && BY_MACHINE_LATIN.test(folded) ? 'machine' : undefined
}
