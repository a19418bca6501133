// Words before a full stop that does not end a sentence, lower case without their last stop.
// Source: ours, from the abbreviation lists of scholarly style (AMA Manual of Style 11th ed. ch. 13; SI; ISO 4 words)
// and the titles and references that abstracts hold.

/** Never at a sentence's end: what they shorten goes on. */
export const NEVER_LAST: readonly string[] = `
  al e.g eg i.e ie vs v ver cf viz ca approx fig figs eq eqs eqn ref refs tab tabs sect sec chap ch suppl supp app
  no nos vol vols p pp pt pts ed eds dr drs mr mrs ms mx prof st sts mt ft gen gov sen rep hon rev capt col lt sgt
  jr. messrs mme mlle sr. sra srta dra spp sp subsp ssp var cv gen. nov resp incl excl esp orig trans n.b nb op cit
  loc ibid id art arts par para cl s.d s.e s.e.m i.v i.m s.c p.o b.i.d t.i.d q.d o.d w/v v/v c.f aka a.k.a
  bzw z.b d.h u.a vgl usw. ej p.ej núm pág págs p.ex env éd т.е т.д см рис табл`
  .split(/\s+/)
  .filter((word) => word !== '')
  .map((word) => word.replace(/\.$/, ''))

/** At a sentence's end or within it: the next word decides. */
export const SOMETIMES_LAST: readonly string[] = `
  etc u.s u.k u.s.a u.n e.u d.c inc ltd co corp plc llc gmbh a.m p.m am pm jr sr ph.d m.d b.sc m.sc dept univ
  inst assoc hosp ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec est nat`
  .split(/\s+/)
  .filter((word) => word !== '')

/** Words that open sentences and seldom follow a name's initial or an abbreviation. Source: ours. */
export const SENTENCE_OPENERS: readonly string[] = `
  The This These Those That There They Their It Its We Our In On At By For From With Without To As An If
  However Although Though While When Where Who What Which Why How Because Since After Before During Between Among
  Both Each All Many Most Some Several Few No Not Nor But And Or So Yet Then Thus Hence Therefore Moreover
  Furthermore Finally First Second Third Also Additionally Overall Conversely Patients Participants Results Methods
  Conclusion Conclusions Background Objective Objectives Aim Aims Purpose Design Setting Findings Data Using Based
  He She His Her You Your My Our Only Such Here Under Over Until Despite Given Compared Similarly Currently Further
  Studies Interviews Themes Community Health`
  .split(/\s+/)
  .filter((word) => word !== '')

/** Words before a single capital that is a name of a kind, not an initial (`vitamin C.`, `group B.`). Source: ours. */
export const LETTERED_KINDS: readonly string[] = `
  vitamin type types group groups hepatitis class grade stage part phase category arm panel appendix protein factor
  model method influenza cohort site level section plan option scenario case drug schedule medicare box`
  .split(/\s+/)
  .filter((word) => word !== '')
