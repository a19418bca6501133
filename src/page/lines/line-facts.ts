import { mainLanguage } from '../blocks/block-parts.js'
import { endsWithCountry, rateAffiliation } from '../record/affiliation-line.js'
import { readCitation } from '../record/citation-line.js'
import { findDate } from '../record/dates.js'
import { findDoi, isIdentifierLine } from '../record/identifiers.js'
import { readNames } from '../record/person-names.js'
import { readBareOpening } from '../sections/bare-opening.js'
import { normalizeHeading, sectionOfHeading } from '../sections/headings.js'
import { bareText } from './fold-line.js'
import { askOnce } from './line-questions.js'

// What several steps ask of one line.

/** The names a line lists, if it is such a list. */
export const namesOf = askOnce(({ text }) => readNames(text))

/** Where the study appeared, if a line says so. */
export const citationOf = askOnce(({ text }) => readCitation(text))

/** How sure a line is an affiliation, 0 to 2. */
export const affiliationOf = askOnce(rateAffiliation)

/** The first date on a line. */
export const dateOf = askOnce(({ text }) => findDate(text))

/** The first DOI on a line. */
export const doiOf = askOnce(({ text }) => findDoi(text))

/** Whether a line is made of identifiers and their labels alone. */
export const holdsIdentifiersAlone = askOnce(({ text }) => isIdentifierLine(text))

/** Whether a line ends with a country's name. */
export const endsWithCountryName = askOnce(({ folded }) => endsWithCountry(folded))

/** The language of most of a line. */
export const mainLanguageOf = askOnce(({ text }) => mainLanguage(text))

/** A line's letters and digits alone. */
export const bareOf = askOnce(({ text }) => bareText(text))

/** A line without what a heading has around its words. */
export const headingOf = askOnce(({ text }) => normalizeHeading(text))

/** The heading without a colon that may open a line. */
export const bareOpeningOf = askOnce(({ text }) => readBareOpening(text))

/** The section whose heading a line is. */
export const sectionOf = askOnce(({ text }) => sectionOfHeading(text))

/** `Dawit Imagined at Nowhere College` repeats what the lines below it say (ResearchGate). */
export const namesPersonAtPlace = askOnce(
  ({ text }) =>
    text.includes(' at ') &&
    / at \p{Lu}/u.test(text) &&
    readNames(text.slice(0, text.indexOf(' at ')))?.certainty === 1,
)
