// What a line says of the part of a title that it is.

/** Words that leave what stands before them open: a title does not end with one. What a site says to its readers may. */
const OPEN_ENDS =
  /^(?!(?:this|these|you|your|we|our|please|access|view|get|sign|log|click|download|read|see|search|browse|skip|go|back|return)\b)\S+ \S+.* (?:an?|the|of|in|on|at|for|and|or|to|with|from|by|between|among|into|through|during|within|without|towards?|upon|than|via|versus)$/i

/** Whether a text of some words breaks off in a clause: a title that goes on below (`Speaking Up About Pain in`). */
export function isLeftOpen(text: string): boolean {
  return text.length < LONGEST_LINE && OPEN_ENDS.test(text)
}

/** UTF-16 units of a line of a title. */
const LONGEST_LINE = 300

/** Whether a text is a subtitle that names the study's design (JAMA): `A Qualitative Study`. */
export function namesDesign(text: string): boolean {
  return text.length < LONGEST_LINE && DESIGN.test(text)
}

const DESIGN =
  /^An? (?:\p{Lu}[\p{L}-]+ (?:(?:and|of|in) )?){1,6}(?:Study|Trial|Review|(?:Meta-)?Analysis|Survey|Evaluation|Synthesis|Protocol)$/u
