import { listPhrases } from './phrase-list.js'

/**
 * Publishers whose names look like people's, folded, without the form of the company (`Inc.`, `Verlag`). Those that are
 * common names of people too (Peter Lang, Hindawi) are left out. Source: members of Crossref.
 */
export const PERSON_LIKE_PUBLISHERS: ReadonlySet<string> = new Set(
  listPhrases(
    'mary ann liebert|walter de gruyter|de gruyter|john wiley|john wiley & sons|wolters kluwer|lippincott williams|lippincott williams & wilkins|johns hopkins|georg thieme|s. karger|marcel dekker|jones bartlett|jones & bartlett|carl hanser|franco angeli|vandenhoeck & ruprecht|duncker & humblot|libertas academica|trans tech|frontiers media|lawrence erlbaum|kluwer academic|martinus nijhoff|vittorio klostermann|edward elgar|cogent oa|informa uk',
  ),
)
