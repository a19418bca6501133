// Words that, as the subject of a sentence or of its main clause, speak of what the sentence before spoke of.
// Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), 6.20 and 18.33 (anticipatory it),
// 6.45-6.48 (quantifiers as pronouns); 吕叔湘《现代汉语八百词》 (1999), entries 他们, 它, 其.
import type { CodedLanguage } from '../../text/language.js'

/** What may stand before the subject at the beginning of a sentence. */
const HEADING_EN =
  '(?:(?:results?|findings?|conclusions?|background|interpretation|discussion|introduction|setting)\\b[:.]? ?)?'
const OPENING_EN =
  '(?:(?:however|moreover|furthermore|additionally|in addition|also|instead|thus|therefore|then|here|for example|for instance|in particular|in this way|as such|at the same time|in practice|finally|first|second|third|overall|nevertheless|still|often|sometimes|yet|so|but|and|while|although|because|when|as|what|how|why|whether)[, ]+)?'
const DONE_EN =
  '(?:also |often |never |themselves |had |have |were |was |are |did |do |could |would |felt |said |saw |told |took |went |came |knew |spoke |left |found |gave |kept |thought |wanted |lived |held |began |made |lacked |led |[a-z]+ed )'

/** At the beginning of folded text; the first group is the subject. */
export const CARRY_SUBJECTS: Readonly<Record<CodedLanguage, RegExp>> = {
  en: new RegExp(
    `^${HEADING_EN}${OPENING_EN}((?:they|he|she|these (?:workers|roles|professionals|practitioners|staff|individuals|people|newcomers|interventions|programmes?|services)|(?:the|this) role|such workers|both groups)\\b|it\\b(?! (?:is|was|remains|remained|has been|had been|seems|seemed|appears|appeared|may be|might be|can be|could be|would be|will be) (?:[a-z]+ ){0,2}(?:that|to|whether|how|why|if|unclear|clear|important|essential|possible|difficult|necessary|known|likely)\\b)|(?:half|many|most|several|some|few|all|others|(?:nearly|almost) all|a (?:few|third|quarter|minority|majority)|the (?:rest|majority))(?: of (?:them|these))? (?=${DONE_EN})|those (?=(?:with|who|without|from|employed|trained|hired|recruited|working) ))`,
  ),
  zh: /^(?:(?:结果|结论|背景|讨论)[:：。 ]?)?(?:(?:此外|然而|相反|反之|不过|同时|因此|但是?|另外|而且|最后|首先|其次|其中|例如|总之|尽管如此|随后|之后|有时|往往|常常|通常)[,，]?)?(他们|她们|它们|这些(?:人员|人|新来者|工作者|工作人员|角色|服务|干预|项目)|该(?:角色|岗位|类人员)|他(?!人|处|国|方)|她|它|其(?![中他余实次一二三])|(?:半数|一半|许多|不少|多数|大多数|大部分|部分|少数|有些|一些|其中(?:半数|一半|许多|不少|多数|一些))的?(?:人(?![群们口员均]))?(?=[都也曾在感认表说觉把从有做对]))/,
}

/** Further in, where no other people stand before: the subject of the main clause, or of a clause after `how`. */
export const CARRY_LATER: Readonly<Record<CodedLanguage, RegExp>> = {
  en: /(?<!['"])\b(?:they\b|she\b|he\b|(?:their|her|his) (?=(?:own |daily |day-to-day |everyday |main )?(?:work|works|role|roles|task|tasks|job|jobs|duties|position|standing|activities|practice|contribution|services|presence|training|supervision|knowledge|background|function|functions|remit|skills|scope|status|pay|caseload|workload)\b))/,
  zh: /(?<![其“"])(?:他们|她们|(?:他|她)(?![人处国方们])|其(?=工作|角色|任务|职责|作用|职能|身份|地位))/,
}

/** People of whom such a word further in may speak instead. */
export const OTHER_PEOPLE: Readonly<Record<CodedLanguage, RegExp>> = {
  en: /\b(?:patients?|clients?|users?|people|persons?|individuals?|famil(?:y|ies)|households?|women|woman|men|man|mothers?|parents?|carers?|caregivers?|relatives?|residents?|migrants?|refugees?|immigrants?|newcomers?|adults?|children|child|elders?|survivors?|members?|neighbou?rs?|villagers?|participants?|nurses?|doctors?|physicians?|gps?|general practitioners?|clinicians?|professionals?|providers?|practitioners?|midwives|managers?|supervisors?|leaders?|staff|teams?|colleagues|practices|clinics?|hospitals?|organi[sz]ations?|agenc(?:y|ies)|services|researchers?|authors?|we|trials?|studies|reviews?|interviews|groups?|councils?|governments?|partners?|students?|veterans?|farmers?|guests?|prisoners?|communities|barriers|facilitators|factors)\b/,
  zh: /患者|病人|服务对象|使用者|居民|民众|群众|公众|人们|家庭|家属|妇女|女性|母亲|父母|家长|产妇|孕妇|移民|难民|照护者|照顾者|老年人|老人|青少年|儿童|幸存者|参与者|受访者|成员|会员|村民|护士|医生|医师|医务人员|医护人员|临床医生|专业人员|提供者|助产士|管理者|主管|领导|员工|人员|团队|同事|机构|诊所|医院|组织|研究者|作者|我们|研究|试验|综述|政府|伙伴|学生|农民|合作方|专家/,
}
