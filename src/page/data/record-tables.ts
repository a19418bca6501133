import type { Field } from '../block.js'
import { listPhrases } from './phrase-list.js'

/**
 * Labels of record tables that print nothing between a label and its value (`Author Webb, Jane`, `Publication year
 * 2019`), folded, by the field of what they announce; those of no field tell that it is such a table. Source: ProQuest,
 * EBSCOhost, ERIC and Ovid records as saved.
 */
export const RECORD_TABLE_LABELS: readonly { field?: Field; labels: readonly string[] }[] = [
  { field: 'title', labels: listPhrases('title | document title | article title') },
  { field: 'authors', labels: listPhrases('author | authors | author(s)') },
  {
    field: 'keywords',
    labels: listPhrases('identifier / keyword | identifier/keyword | keywords | author keywords'),
  },
  { field: 'journal_info', labels: listPhrases('publication year | publication date | degree date | year') },
  { field: 'citation', labels: listPhrases('publication title | volume | issue | pages') },
  { field: 'identifier', labels: listPhrases('doi | document url') },
  {
    labels: listPhrases(
      'subject | classification | number of pages | school code | source | isbn | issn | e-issn | advisor | committee member | university/institution | department | university location | degree | source type | language | language of publication | document type | dissertation/thesis number | proquest document id | accession number | copyright | database | publisher | country of publication | place of publication | publication subject | first page | source attribution',
    ),
  },
]
