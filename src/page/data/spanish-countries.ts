/** Names of the Spanish-speaking countries as affiliations end with them. Source: ISO 3166, English and Spanish short names. */
export const SPANISH_COUNTRY =
  /(?<!New )\b(?:Spain|Mexico|Argentina|Bolivia|Chile|Colombia|Costa Rica|Cuba|Dominican Republic|República Dominicana|Ecuador|El Salvador|Guatemala|Honduras|Nicaragua|Paraguay|Puerto Rico|Uruguay|Venezuela)\b|\bEspaña|\bMéxico\b|\bPer[uú](?![\p{L}\p{M}])|\bPanam[aá](?![\p{L}\p{M}])/u
