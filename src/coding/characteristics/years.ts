// Years and spans of years, as a table gives them.

const YEAR = /(?:19|20)\d\d/g
/** `2016-17`, `2016/17`: the second year in short. */
const SHORT_SPAN = /(19|20)(\d\d)[-\u2013/](\d\d)(?!\d)/
/** `before May 2020`, `建库至2020年`: the year is only one end of a span, so the words are needed. */
const OPEN = /before|until|up to|since|after|inception|建库|截至|截止/i

/**
 * A year or a span of years: `2020`, `2020-2022`; months are left to the quote. Absent where the text states no
 * year, or only one end of a span.
 */
export function readYears(text: string): string | undefined {
  const years = text.replace(SHORT_SPAN, '$1$2-$1$3').match(YEAR) ?? []
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined || years.length > 2 || OPEN.test(text) || last < first) {
    return undefined
  }
  return first === last ? first : `${first}-${last}`
}
