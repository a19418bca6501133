// What the commands are made of, so that others can script it and measure it: pure and synchronous. Offsets are
// UTF-16 units, like every string index in the language; the tables count code points.

export type { Codebook, Example, Indicator, Theme } from './codebook/codebook.js'
export { type ParsedCodebook, parseCodebook } from './codebook/parse-codebook.js'
export type { SourceMap } from './codebook/source-map.js'
export {
  type Agreement,
  type AgreementOptions,
  type AgreementRow,
  agreement,
  type RatedUnit,
  type Ratings,
} from './coding/agreement/agreement.js'
export {
  cohenKappa,
  gwetAC1,
  krippendorffAlpha,
  percentAgreement,
  type Rating,
} from './coding/agreement/coefficients.js'
export { type CompiledCodebook, codeSegments, compileCodebook } from './coding/code.js'
export type { Coding } from './coding/coding.js'
export { explainSegment, type IndicatorTrace } from './coding/explain.js'
export { type LintOptions, lintCodebook } from './lint/lint-codebook.js'
export type { Block, BlockKind, BlockPart, Field } from './page/block.js'
export { separateLanguages } from './page/languages/languages.js'
export { countSiteLines } from './page/lines/site-line-counter.js'
export type { SiteLines } from './page/lines/site-lines.js'
export type { Section, SectionBasis } from './page/sections/section.js'
export { labelSections } from './page/sections/sections.js'
export { splitSentences } from './page/sentences/sentences.js'
export { alignSentences } from './study/alignment.js'
export type { Page, PageStatus } from './study/page.js'
export { readPage } from './study/read-page.js'
export type { Alignment, RecordValue, Segment, Study } from './study/study.js'
export type { Diagnostic, Severity, Span } from './text/diagnostic.js'
export type { Language, LanguageSpan } from './text/language.js'
