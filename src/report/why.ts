import type { IndicatorTrace } from '../coding/explain.js'
import type { ExplainedSentence } from '../run/why.js'
import { displayWidth } from '../text/width.js'

/** What an explanation is painted with. */
export interface WhyPaint {
  bold(text: string): string
  dim(text: string): string
  green(text: string): string
  yellow(text: string): string
}

const REASONS: Readonly<Record<NonNullable<IndicatorTrace['by']>, string>> = {
  not: 'lies inside what its `not` names',
  unless: 'an `unless` stands in the sentence',
  short: 'is a short form, and the study does not name it in full',
  longest: 'lies inside a longer phrase',
  section: 'may not fire in this section',
  negation: 'is negated, and its theme drops negated matches',
  requires: 'needs another theme that is not there',
  yields_to: 'yields to another theme',
  merged: 'lies inside a longer match of the same theme',
}

/** The text with a line of carets under the words, at their display width. */
function underline(text: string, start: number, end: number): string[] {
  const columns = 60
  const from = Math.max(0, start - columns)
  const to = Math.min(text.length, end + columns)
  const lead = (from > 0 ? '…' : '') + text.slice(from, start)
  const words = text.slice(start, end)
  const line = lead + words + text.slice(end, to) + (to < text.length ? '…' : '')
  return [line, ' '.repeat(displayWidth(lead)) + '^'.repeat(Math.max(1, displayWidth(words)))]
}

function describeTrace(trace: IndicatorTrace, paint: WhyPaint): string {
  if (trace.by === undefined) {
    const marks = [
      trace.polarity === 'negated' ? `negated by \`${trace.negationCue?.text ?? ''}\`` : '',
      trace.stance !== undefined && trace.stance !== 'asserted'
        ? `${trace.stance}${trace.stanceCue === undefined ? '' : ` by \`${trace.stanceCue.text}\``}`
        : '',
    ].filter((mark) => mark !== '')
    const flipped = trace.codedAs === undefined ? '' : ` (flipped from ${trace.themeId})`
    const theme = trace.codedAs ?? trace.themeId
    return `${paint.green('coded')}  ${paint.bold(theme)}${flipped}${marks.length === 0 ? '' : `  ${marks.join(', ')}`}`
  }
  const other = trace.other === undefined ? '' : `: ${trace.other}`
  const at = trace.at === undefined ? '' : ` (\`${trace.at.text}\`)`
  return `${paint.yellow('not coded')}  ${paint.bold(trace.themeId)}  ${REASONS[trace.by]}${other}${at}`
}

/** Why a sentence is coded as it is, for a person at a terminal. */
export function formatWhy(sentence: ExplainedSentence, paint: WhyPaint): string {
  const { study, segment, codebooks } = sentence
  const place = `${study.path}:${segment.line}  ${study.label}  ${segment.field}${segment.section === undefined ? '' : `, ${segment.section} (${segment.sectionBasis})`}  ${segment.segmentId}`
  const out = [paint.dim(place), segment.text, '']
  for (const { id, traces } of codebooks) {
    if (traces.length === 0) {
      out.push(`${paint.bold(id)}: nothing fired`, '')
      continue
    }
    out.push(paint.bold(id))
    for (const trace of traces) {
      out.push(
        `  ${describeTrace(trace, paint)}`,
        `    ${paint.dim('indicator')} ${trace.indicator}`,
        ...underline(segment.text, trace.start, trace.end).map((line) => `    ${line}`),
      )
    }
    out.push('')
  }
  return `${out.join('\n')}\n`
}
