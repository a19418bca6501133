import type { Rule } from './rule.js'
import { indicatorNeverFires } from './rules/corpus-indicator-never-fires.js'
import { redundantIndicator } from './rules/corpus-indicator-redundant.js'
import { oneLanguage } from './rules/corpus-one-language.js'
import { themeNeverFires } from './rules/corpus-theme-never-fires.js'
import { themesTogether } from './rules/corpus-themes-together.js'
import { alwaysSuppressed } from './rules/indicator-always-suppressed.js'
import { asciiClassOnHan } from './rules/indicator-ascii-class-on-han.js'
import { cannotMatch } from './rules/indicator-cannot-match.js'
import { chineseWildcard } from './rules/indicator-chinese-wildcard.js'
import { duplicateIndicator } from './rules/indicator-duplicate.js'
import { edgeWildcard } from './rules/indicator-edge-wildcard.js'
import { hanWordBoundary } from './rules/indicator-han-word-boundary.js'
import { idleNot } from './rules/indicator-idle-not.js'
import { invalidRegex } from './rules/indicator-invalid-regex.js'
import { invisibleCharacter } from './rules/indicator-invisible-character.js'
import { matchesEmpty } from './rules/indicator-matches-empty.js'
import { notNfc } from './rules/indicator-not-nfc.js'
import { shadowedIndicator } from './rules/indicator-shadowed.js'
import { sharedIndicator } from './rules/indicator-shared.js'
import { superLinear } from './rules/indicator-super-linear.js'
import { tooShort } from './rules/indicator-too-short.js'
import { uselessFlag } from './rules/indicator-useless-flag.js'
import { missingCounterpart } from './rules/language-missing-counterpart.js'
import { missingLabel } from './rules/language-missing-label.js'
import { mixedVariants } from './rules/language-mixed-variants.js'
import { undeclaredLanguage } from './rules/language-undeclared.js'
import { wrongScript } from './rules/language-wrong-script.js'
import { badDisable } from './rules/lint-bad-disable.js'
import { unusedDisable } from './rules/lint-unused-disable.js'
import { unknownIndicator } from './rules/reference-unknown-indicator.js'
import { unknownList } from './rules/reference-unknown-list.js'
import { unknownRule } from './rules/reference-unknown-rule.js'
import { unknownTheme } from './rules/reference-unknown-theme.js'
import { unusedList } from './rules/reference-unused-list.js'
import { yieldsToCycle } from './rules/reference-yields-to-cycle.js'
import { invalidValue } from './rules/schema-invalid-value.js'
import { missingKey } from './rules/schema-missing-key.js'
import { unknownKey } from './rules/schema-unknown-key.js'
import { wrongType } from './rules/schema-wrong-type.js'
import { contradiction } from './rules/test-contradiction.js'
import { counterexampleCoded } from './rules/test-counterexample-coded.js'
import { coverage } from './rules/test-coverage.js'
import { exampleNotCoded } from './rules/test-example-not-coded.js'
import { todoPasses } from './rules/test-todo-passes.js'
import { duplicateDefinition } from './rules/theme-duplicate-definition.js'
import { duplicateId } from './rules/theme-duplicate-id.js'
import { emptyGroup } from './rules/theme-empty-group.js'
import { idStyle } from './rules/theme-id-style.js'
import { missingCounterexample } from './rules/theme-missing-counterexample.js'
import { missingDefinition } from './rules/theme-missing-definition.js'
import { missingExample } from './rules/theme-missing-example.js'
import { missingExclusion } from './rules/theme-missing-exclusion.js'
import { missingInclusion } from './rules/theme-missing-inclusion.js'
import { orphan } from './rules/theme-orphan.js'
import { parentCycle } from './rules/theme-parent-cycle.js'
import { similarLabel } from './rules/theme-similar-label.js'
import { unknownParent } from './rules/theme-unknown-parent.js'
import { alias } from './rules/yaml-alias.js'
import { backspaceInPattern } from './rules/yaml-backspace-in-pattern.js'
import { duplicateKey } from './rules/yaml-duplicate-key.js'
import { encoding } from './rules/yaml-encoding.js'
import { fullWidthPunctuation } from './rules/yaml-full-width-punctuation.js'
import { mergeKey } from './rules/yaml-merge-key.js'
import { multipleDocuments } from './rules/yaml-multiple-documents.js'
import { syntax } from './rules/yaml-syntax.js'

/** Every rule, in the order in which the documentation lists them. A new rule is a file in rules/ and a line here. */
export const RULES: readonly Rule[] = [
  alias,
  backspaceInPattern,
  duplicateKey,
  encoding,
  fullWidthPunctuation,
  mergeKey,
  multipleDocuments,
  syntax,
  invalidValue,
  missingKey,
  unknownKey,
  wrongType,
  duplicateDefinition,
  duplicateId,
  emptyGroup,
  idStyle,
  missingCounterexample,
  missingDefinition,
  missingExample,
  missingExclusion,
  missingInclusion,
  orphan,
  parentCycle,
  similarLabel,
  unknownParent,
  missingCounterpart,
  missingLabel,
  mixedVariants,
  undeclaredLanguage,
  wrongScript,
  alwaysSuppressed,
  asciiClassOnHan,
  cannotMatch,
  chineseWildcard,
  duplicateIndicator,
  edgeWildcard,
  hanWordBoundary,
  idleNot,
  invalidRegex,
  invisibleCharacter,
  matchesEmpty,
  notNfc,
  shadowedIndicator,
  sharedIndicator,
  superLinear,
  tooShort,
  uselessFlag,
  unknownIndicator,
  unknownList,
  unknownRule,
  unknownTheme,
  unusedList,
  yieldsToCycle,
  contradiction,
  counterexampleCoded,
  coverage,
  exampleNotCoded,
  todoPasses,
  indicatorNeverFires,
  redundantIndicator,
  oneLanguage,
  themeNeverFires,
  themesTogether,
  badDisable,
  unusedDisable,
]
