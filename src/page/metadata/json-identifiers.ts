import type { MetadataValue } from '../page-text.js'
import { SOURCE, textOf } from './json-fields.js'
import { plainText, stateValue } from './stated-value.js'

/** Names of identifiers in lists of them (Semantic Scholar, OpenAlex, Crossref). */
const ID_COLUMNS: Readonly<Record<string, string>> = {
  doi: 'doi',
  pmid: 'pmid',
  pubmed: 'pmid',
  pmcid: 'pmcid',
  pubmedcentral: 'pmcid',
}

/** DOI, PMID and PMCID in a list or an object of identifiers. */
export function readIdentifiers(value: unknown): MetadataValue[] {
  const items = Array.isArray(value) ? value : [value]
  return items.flatMap((item) => {
    if (typeof item === 'object' && item !== null) {
      const entry = item as Record<string, unknown>
      const named = textOf(entry.propertyID ?? entry.type ?? '').toLowerCase()
      if (named === 'doi' || named === 'pmid' || named === 'pmcid')
        return stateValue(named, textOf(entry), SOURCE)
      return Object.entries(entry).flatMap(([key, id]) => {
        const column = ID_COLUMNS[key.toLowerCase()]
        return column === undefined ? [] : stateValue(column, textOf(id), SOURCE)
      })
    }
    const text = plainText(textOf(item))
    return /(?:^|doi\.org\/|doi:\s*)10\.\d{4,9}\//i.test(text) ? stateValue('doi', text, SOURCE) : []
  })
}

/** A DOI that stands in the article's address alone. */
export function complete(values: readonly MetadataValue[]): MetadataValue[] {
  if (values.some(({ column }) => column === 'doi')) return [...values]
  const urls = values.filter(({ column }) => column === 'url')
  return [
    ...values,
    ...urls.flatMap(({ value }) => stateValue('doi', decodePercents(value), SOURCE)).slice(0, 1),
  ]
}

function decodePercents(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
