// Pronouns as subjects at the beginning of a sentence, which speak of what the sentence before spoke of.
// Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), 6.20 and 18.33 (anticipatory it);
// 吕叔湘《现代汉语八百词》 (1999), entries 他们, 它, 其.
import type { CodedLanguage } from '../../text/language.js'

/** On folded text; the first group is the pronoun. */
export const CARRY_PRONOUNS: Readonly<Record<CodedLanguage, RegExp>> = {
  en: /^(?:(?:however|moreover|furthermore|additionally|in addition|also|instead|thus|therefore|then|here|for example|for instance|in particular|in this way|as such|at the same time|in practice|finally|first|second|third|overall|but|and|yet|while|although|because|when|as)[, ]+)?((?:they|he|she|these (?:workers|roles|professionals|practitioners|staff|individuals|people|interventions|programmes?|services)|the role|this role|such workers|both groups)\b|it\b(?! (?:is|was|remains|remained|has been|had been|seems|seemed|appears|appeared|may be|might be|can be|could be|would be|will be) (?:[a-z]+ ){0,2}(?:that|to|whether|how|why|if|unclear|clear|important|essential|possible|difficult|necessary|known|likely)\b))/,
  zh: /^(?:(?:此外|然而|同时|因此|但是?|另外|而且|最后|首先|其次|其中|例如|总之)[,，]?)?(他们|她们|它们|这些(?:人员|工作者|工作人员|角色|服务|干预|项目)|该(?:角色|岗位|类人员)|他(?!人|处|国|方)|她|它|其(?![中他余实次一二三]))/,
}
