/**
 * Names of months and their abbreviations, folded, without full stop, in English, Spanish, Portuguese, French, German,
 * Italian, Russian (nominative and genitive) and Ukrainian. Source: CLDR month names, SciELO citation lines.
 */
const NAMES: readonly string[] = [
  'jan january ene enero janeiro janv janvier januar gennaio gen янв январь января січ січень січня',
  'feb february febr febrero fev fevereiro févr février fevr fevrier februar febbraio февр фев февраль февраля лют лютий лютого',
  'mar march marzo março marco mars märz maerz mrz март марта мар берез березень березня',
  'apr april abr abril avr avril aprile апр апрель апреля квіт квітень квітня',
  'may mayo mai maio mag maggio май мая трав травень травня',
  'jun june junio junho juin juni giu giugno июнь июня июн черв червень червня',
  'jul july julio julho juil juillet juli lug luglio июль июля июл лип липень липня',
  'aug august ago agosto août aout авг август августа серп серпень серпня',
  'sep sept september septiembre set setembro septembre settembre сент сен сентябрь сентября верес вересень вересня',
  'oct october octubre out outubro octobre okt oktober ottobre ott окт октябрь октября жовт жовтень жовтня',
  'nov november noviembre novembro novembre нояб ноя ноябрь ноября лист листопад листопада',
  'dec december dic diciembre dez dezembro déc décembre decembre dezember dicembre дек декабрь декабря груд грудень грудня',
]

/** Number of a month (1 to 12) by its folded name in any of the languages above. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
)
