// The extraction form: one row a study, from its characteristics.
import type { Segment } from '../study/study.js'
import type { Characteristic } from './characteristics.js'

type RecordType = 'primary' | 'review' | 'protocol' | 'other'
type TextBasis = 'title' | 'abstract' | 'full_text'

/** A study as one row. Several values are joined by `; `; what the study does not state is empty. */
export interface Case {
  readonly studyId: string
  readonly studyLabel: string
  readonly recordType: RecordType
  readonly textBasis: TextBasis
  readonly country: string
  readonly setting: string
  readonly design: string
  readonly dataCollection: string
  readonly participantsN: string
  readonly includedStudies: string
  readonly analysis: string
  readonly framework: string
}

/** Roles that name everybody who took part, so that their number is a total and not a part. */
const EVERYBODY =
  /(?:participants?|people|persons?|individuals|stakeholders|interviewees|respondents|informants|subjects|参与者|利益相关者|受访者|被访者|研究对象|受试者|调查对象)$/i

/** Roles that are an arm of the study: what they number is in the number of all patients already. */
const GROUP = /(?:组|groups?|arms?|controls?)$/i

/**
 * Builds a study's row from its characteristics.
 *
 * `participantsN` is the number of people, decided by the first sentence that states any: its only number; else the
 * number that is the sum of the others; else the largest if it is said of everybody (participants, people,
 * stakeholders); else the sum of the parts (15 community health workers and 18 partners are 33). Of several numbers
 * for one role the largest counts; arms of a trial count only where nobody else is numbered. Interviews, groups and studies are never people.
 *
 * `includedStudies` is the first number stated. A review's row names review designs only: the designs of the
 * studies that it included are not its own. A place (a city, a region) is a setting. A method with a citation is
 * `method (authors)`.
 */
export function buildCase(
  study: { readonly studyId: string; readonly label: string },
  characteristics: readonly Characteristic[],
  segments: readonly Segment[],
): Case {
  const of = (name: string) => characteristics.filter(({ characteristic }) => characteristic === name)
  const designs = of('design')
  const reviews = designs.filter(({ path }) => path.includes('design-review'))
  const ownDesigns =
    reviews.length === 0 ? designs : designs.filter((row) => reviews.includes(row) || isKindOfReport(row))
  return {
    studyId: study.studyId,
    studyLabel: study.label,
    recordType: findRecordType(characteristics),
    textBasis: findTextBasis(segments),
    country: join(of('country')),
    setting: join([...of('setting'), ...of('place')]),
    design: join(ownDesigns),
    dataCollection: join(of('data_collection')),
    participantsN: countPeople(of('participants'))?.toString() ?? '',
    includedStudies: of('included_studies')[0]?.value ?? '',
    analysis: join(of('analysis')),
    framework: join(of('framework')),
  }
}

function join(rows: readonly Characteristic[]): string {
  const values = rows.map(({ characteristic, value, role }) =>
    characteristic === 'analysis' && role !== '' ? `${value} (${role})` : value,
  )
  return [...new Set(values)].join('; ')
}

function isKindOfReport({ path }: Characteristic): boolean {
  return path.includes('design-protocol') || path.includes('design-other')
}

/** What of a study's characteristics only a study with data of its own states. */
const PRIMARY = new Set([
  'design',
  'data_collection',
  'participants',
  'data_volume',
  'sampling',
  'analysis',
  'years',
])

function findRecordType(characteristics: readonly Characteristic[]): RecordType {
  const has = (theme: string) => characteristics.some(({ path }) => path.includes(theme))
  if (has('design-protocol')) return 'protocol'
  if (has('design-review')) return 'review'
  if (has('design-other')) return 'other'
  const primary = characteristics.some(
    ({ characteristic, themeId }) =>
      PRIMARY.has(characteristic) && themeId !== 'collection-literature-search',
  )
  if (primary && !has('included-studies')) return 'primary'
  return has('included-studies') || has('databases') ? 'review' : 'other'
}

function findTextBasis(segments: readonly Segment[]): TextBasis {
  const fields = new Set(segments.map(({ field }) => field))
  if (fields.has('body')) return 'full_text'
  return fields.has('abstract') ? 'abstract' : 'title'
}

function countPeople(rows: readonly Characteristic[]): number | undefined {
  const first = rows[0]
  if (first === undefined) return undefined
  const byRole = new Map<string, number>()
  for (const { segmentId, role, value } of rows) {
    if (segmentId !== first.segmentId) continue
    const key = role.toLowerCase()
    byRole.set(key, Math.max(byRole.get(key) ?? 0, Number(value)))
  }
  const people = [...byRole.keys()].filter((role) => !GROUP.test(role))
  if (people.length > 0) for (const role of [...byRole.keys()]) if (GROUP.test(role)) byRole.delete(role)
  const numbers = [...byRole.values()]
  const sum = numbers.reduce((total, number) => total + number, 0)
  const total = numbers.length > 1 ? numbers.find((number) => number * 2 === sum) : undefined
  if (total !== undefined) return total
  const everybody = [...byRole].filter(([role]) => EVERYBODY.test(role)).map(([, number]) => number)
  const largest = Math.max(...numbers)
  return everybody.includes(largest) ? largest : sum
}
