import type { Agreement, AgreementRow } from '../coding/agreement/agreement.js'
import { displayWidth } from '../text/width.js'
import type { SummaryPaint } from './summary.js'

/** What a value means in words: Landis & Koch 1977, as reviewers quote them. */
function describeKappa(kappa: number): string {
  if (Number.isNaN(kappa)) return 'not defined'
  if (kappa < 0) return 'poor'
  const names: readonly [number, string][] = [
    [0.2, 'slight'],
    [0.4, 'fair'],
    [0.6, 'moderate'],
    [0.8, 'substantial'],
    [1, 'almost perfect'],
  ]
  return names.find(([limit]) => kappa <= limit)?.[1] ?? 'almost perfect'
}

const number = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3))

const COLUMNS = ['coded A', 'coded B', 'agree', 'kappa', 'alpha', 'AC1', 'P', 'R', 'F1'] as const

function cells(row: AgreementRow): string[] {
  return [
    String(row.codedA),
    String(row.codedB),
    number(row.percentAgreement),
    number(row.kappa),
    number(row.alpha),
    number(row.ac1),
    number(row.precision),
    number(row.recall),
    number(row.f1),
  ]
}

function drawRows(title: string, rows: readonly AgreementRow[], paint: SummaryPaint): string[] {
  if (rows.length === 0) return []
  const nameWidth = Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row.name)))
  const line = (name: string, values: readonly string[]) =>
    `  ${name}${' '.repeat(nameWidth - displayWidth(name))}  ${values.map((value) => value.padStart(7)).join(' ')}`
  return ['', paint.dim(line(title, COLUMNS)), ...rows.map((row) => line(row.name, cells(row)))]
}

function drawInterval(
  name: string,
  value: number,
  interval: { low: number; high: number } | undefined,
): string {
  const range =
    interval === undefined || Number.isNaN(interval.low)
      ? ''
      : `  [${number(interval.low)}, ${number(interval.high)}]`
  return `${name} ${number(value)}${range}`
}

/** The result of a comparison for a person at a terminal. */
export function formatAgreement(
  result: Agreement,
  names: { a: string; b: string },
  paint: SummaryPaint,
): string {
  const { overall, macro } = result
  const missing =
    result.onlyA + result.onlyB > 0
      ? [`  ${result.onlyA} units only A looked at, ${result.onlyB} only B: not compared`]
      : []
  return `${[
    `${paint.bold('A')} ${names.a}  (the standard for precision and recall)`,
    `${paint.bold('B')} ${names.b}`,
    `${result.units} units in ${result.studies} ${result.studies === 1 ? 'study' : 'studies'}, ${result.themes.length} themes`,
    ...missing,
    '',
    `${paint.bold('All decisions')}  (95 % intervals from a bootstrap over studies)`,
    `  ${drawInterval("Cohen's kappa         ", overall.kappa, overall.intervals?.kappa)}  ${paint.dim(describeKappa(overall.kappa))}`,
    `  ${drawInterval("Krippendorff's alpha  ", overall.alpha, overall.intervals?.alpha)}`,
    `  ${drawInterval("Gwet's AC1            ", overall.ac1, undefined)}`,
    `  ${drawInterval('percent agreement     ', overall.percentAgreement, undefined)}`,
    `  ${drawInterval('F1                    ', overall.f1, overall.intervals?.f1)}  precision ${number(overall.precision)}, recall ${number(overall.recall)}`,
    `  mean over themes: kappa ${number(macro.kappa)}, alpha ${number(macro.alpha)}, F1 ${number(macro.f1)}`,
    ...drawRows('language', result.languages, paint),
    ...drawRows('section', result.sections, paint),
    ...drawRows('theme', result.themes, paint),
  ].join('\n')}\n`
}
