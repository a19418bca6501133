/**
 * Forms in which a page prints where a study appeared, tried in order; named groups are columns of the record
 * (`date` is read by findDate). They run on text with single-width spaces, at most 600 characters.
 */
export interface CitationPattern {
  /** What prints it so. */
  readonly source: string
  readonly pattern: RegExp
  /** Whether the journal group may start with the rest of a reference, to be cut at its last full stop. */
  readonly reference?: boolean
  /** What a text must hold for the pattern to be tried. */
  readonly needs?: RegExp
}

/** Marks of the databases that index a journal, printed behind its name. Source: cqvip.com, wanfangdata.com.cn. */
const INDEXED = 'ISTIC|PKU|CAS?|CSCD|CSSCI|EI|SCIE?|JST|WJCI|RCCSE|Scopus|北大核心|统计源期刊|科技核心'
/** The marks behind a journal's name, glued to one in Chinese where a page has lost their boxes. */
export const INDEX_MARKS = new RegExp(`(?:(?:[\\s,，·|]+|(?<=[\\u4e00-\\u9fff)）]))(?:${INDEXED})+)+$`)
const YEAR = '(?<year>(?:19|20)\\d\\d)'
const VOLUME = '(?<volume>\\d{1,4}[A-Za-z]?)'
const ISSUE = '(?<issue>(?:\\d|S\\d|[Ss]upp|Sup|Spec|Pt|增|特|[A-Z](?=[)）]))[\\w .\\-–/:+]{0,20}?)'
/** A page, a range of them, or an article's number; pages that stand apart behind a range as printed (`186-189+204`). */
const PAGES =
  '(?<locator>[A-Za-z]{0,8}\\d[\\w.]*(?:\\s?[-–—~～]\\s?[A-Za-z]{0,3}\\d[\\w]*)?(?:[+,](?!(?:19|20)\\d\\d\\b)[A-Za-z]{0,3}\\d\\w*(?:[-–]\\d+)?)*)'
const JOURNAL = '(?<journal>[^|;:›»•\\n]{2,140}?)'

interface FormOptions {
  readonly flags?: string
  readonly reference?: boolean
  readonly needs?: RegExp
}

function form(source: string, pattern: string, options: FormOptions = {}): CitationPattern {
  const { flags = 'u', reference, needs } = options
  return {
    source,
    pattern: new RegExp(pattern, flags),
    ...(reference && { reference }),
    ...(needs && { needs }),
  }
}

export const CITATION_PATTERNS: readonly CitationPattern[] = [
  form(
    'CNKI, with the journal or below it: 护理教育 . 2019 (03) : 45-57 查看该刊数据库收录来源',
    `^(?:(?<journal>[\\u4e00-\\u9fff][^.．:]{1,40}?)\\s?)?[.．]\\s?${YEAR}\\s?[(（](?<issue>\\d{1,2}|[SZ]\\d)[)）](?:\\s*[:：]\\s?${PAGES})?(?:\\s*查看.{0,20})?$`,
    { needs: /[.．]\s?(?:19|20)\d\d\s?[(（]/ },
  ),
  form(
    'CNKI: 下载：746 页码：58-77 页数：21',
    `^(?:下载\\s?[:：]\\s?\\d+\\s)?页码\\s?[:：]\\s?${PAGES}(?:\\s页数.*)?$`,
    { needs: /页码/ },
  ),
  form(
    'VIP, the journal above: 2018年第4期97-104,共8页, 2021年第3期74-82,96,共10页',
    `^${YEAR}年第?(?<issue>\\d{1,3})期\\s?${PAGES}\\s?[,，]\\s?共\\d+页$`,
    { needs: /期.*共/ },
  ),
  form(
    '掌桥科研: 《Journal》 |2021年第2期|88-99|共12页',
    `^《(?<journal>[^《》]{2,140})》\\s?\\|\\s?${YEAR}年(?:(?:第)?${VOLUME}卷)?第?(?<issue>\\d{1,3})期\\s?\\|\\s?${PAGES}\\s?\\|\\s?共\\d+页$`,
    { needs: /^《.*\|/ },
  ),
  form(
    '三才: 出版年·卷·期（页码）：2018·22·（5）：455-461',
    `^出版年[·,，]卷[·,，]?期[（(:：]?页码[）)]?\\s?[:：]\\s?${YEAR}[·,，]\\s?${VOLUME}[·,，]?\\s?[（(第]?(?<issue>\\d{1,2})[）)期]\\s?[:：（(]\\s?${PAGES}`,
    { needs: /^出版年/ },
  ),
  form('Wanfang: 页数： 5(14-18), 6(812-816,821)', `^页数\\s?[:：]\\s?\\d+\\s?[(（]${PAGES}[)）]$`, {
    needs: /^页数/,
  }),
  form(
    'Book学术: IF 3 3区 医学 Q2 CATEGORY Journal Pub Date : 2024-11-06',
    `^(?:IF\\s?[\\d.]+\\s)?(?:[1-4]区\\s\\S+\\s)?(?:Q[1-4]\\s(?:[A-Z][A-Z ,&;()/-]+\\s(?=[A-Z][a-z])|[A-Z][A-Z ,&;()/-]+\\s)?)?(?<journal>\\p{L}[^:|]{2,100}?)\\s(?:\\(\\s?IF[^)]{0,12}\\)\\s)?(?:Pub Date|Publish(?:ed)? Date)\\s?[:：]\\s?(?<date>[\\d-]{4,10})`,
    { needs: /Pub/i },
  ),
  form(
    'PubMed, Vancouver: Healthcare (Basel). 2024 Nov 24;12(23):2348.',
    `^(?:(?<journal>[^;]{2,400}?)?\\s?[.;]\\s?)?(?<date>(?:19|20)\\d\\d(?:[ /][A-Za-zÀ-ÿ.]{3,10}(?:[-–/][A-Za-zÀ-ÿ]{3,9})?(?: \\d{1,2})?)?)\\s?;\\s?${VOLUME}?(?:\\s?(?:Suppl|suppl)\\.?\\s?\\d*)?(?:\\s?\\(${ISSUE}\\))?(?:\\s?:\\s?${PAGES})?(?=[.,;\\s]|$)`,
    { reference: true, needs: /;/ },
  ),
  form(
    'Mendeley: Journal (2021) 14(2) 88-99',
    `^(?<journal>\\p{Lu}[^;|:()]{3,140}?) \\(${YEAR}\\) ${VOLUME}(?:\\(${ISSUE}\\))? ${PAGES}$`,
    { needs: /\((?:19|20)\d\d\) \d/ },
  ),
  form(
    'Dimensions: Journal, 14(2), 88-99, March 2021',
    `^(?<journal>[^;|:]{3,140}?), ${VOLUME}(?:\\(${ISSUE}\\))?, ${PAGES}, (?<date>(?:[A-Z][a-z]{2,8} )?(?:19|20)\\d\\d)$`,
    { needs: /, \w+, (?:[A-Z][a-z]+ )?(?:19|20)\d\d$|\), \S+, / },
  ),
  form(
    'PubMed, without issue: Int J Made Stud. 2024 Jun:6:100203.',
    `^(?:(?<journal>[^;:]{2,400}?)?\\s?[.;]\\s?)?(?<date>(?:19|20)\\d\\d(?:[ /][A-Z][a-z]{2,8}(?:[-–/][A-Z][a-z]{2,8})?(?: \\d{1,2})?)?)\\s?:\\s?${VOLUME}(?:\\s?Suppl\\.?\\s?\\d*)?\\s?:\\s?${PAGES}(?=[.,;\\s]|$)`,
    { reference: true, needs: /\d{4}[^;:]{0,16}:\s?\d\w*(?: Suppl\.?(?: \d+)?)?:/ },
  ),
  form(
    'biocloudy, behind its label: 2021 Sep; 18(1):184',
    `^(?<date>(?:19|20)\\d\\d(?: [A-Z][a-z]{2,8}(?: \\d{1,2})?)?)\\s?;\\s?${VOLUME}(?:\\s?\\(${ISSUE}\\))?\\s?:\\s?${PAGES}$`,
    { needs: /^\d{4}.*;/ },
  ),
  form(
    'PubMed, ahead of print: Healthcare (Basel). 2024 Nov 24. doi: 10.…, Lancet. 2023 Oct 12:S0140-6736(23)01234-5. doi: 10.…',
    `^(?<journal>[^;]{2,400}?)?\\s?\\.\\s(?<date>(?:19|20)\\d\\d(?: [A-Z][a-z]{2,8}(?:-[A-Z][a-z]{2,8})?(?: \\d{1,2})?)?)(?::(?<locator>S?\\d{4}-\\d{3}[\\dX]\\(\\d\\d\\)\\d{5}-[\\dX]|\\d{5,}))?\\s?\\.\\s(?:Epub [^;]{4,40}\\.\\s)?doi\\s?:`,
    { reference: true, needs: /doi ?:/ },
  ),
  form(
    'ERIC: Journal, v27 n1 p58-74 2018',
    `^(?<journal>[^;:|]{3,120}?),\\sv${VOLUME}(?:\\sn(?<issue>[\\d-]+))?(?:\\s(?:[Ss]pec [Ii]ss\\s)?pp?${PAGES})?,?\\s(?<date>(?:[A-Z][a-z]{2,8}(?:-[A-Z][a-z]{2,8})?\\s)?(?:19|20)\\d\\d)$`,
    { needs: /\sv\d/ },
  ),
  form(
    'RePEc: 2021. "Title," Journal, Publisher, vol. 30(2), pages 214-239, June.',
    `,\\s${YEAR}\\.\\s["“].{5,400}?["”],?\\s(?<journal>\\p{Lu}[^,"”]{2,120}?),\\s(?:[^"“”]{2,90}?,\\s)?vol\\.\\s?${VOLUME}(?:\\s?\\(${ISSUE}\\))?,\\spages\\s${PAGES}`,
    { needs: /, pages \w/ },
  ),
  form(
    'RePEc handle: RePEc:abc:journl:v:30:y:2021:i:2:p:214-239',
    `^(?:Handle: )?RePEc(?::\\w+){2}:v:${VOLUME}:y:${YEAR}:i:${ISSUE}:p:${PAGES}$`,
    { needs: /RePEc:/ },
  ),
  form(
    'ACM: Journal, Volume 12, Issue 3 • May 2021 • Article No.: 34, pp 1–22',
    `^(?<journal>[^,•]{3,120}?), Volume ${VOLUME}, Issue (?<issue>[\\w-]{1,8}) • (?<date>[^•]{4,24}) • (?:Article No\\.?: ?(?<locator>\\w+)|[Pp]ages? )`,
    { needs: /•/ },
  ),
  form(
    'APS: Phys. Rev. Odd 12, 034001 – Published 3 May 2021',
    `^(?<journal>\\p{Lu}[^\\d,;]{2,80}?) ${VOLUME}, (?<locator>[A-Z]?\\d{1,7}) [-–—] Published (?<date>\\d{1,2} [A-Z][a-z]{2,8},? (?:19|20)\\d\\d)$`,
    { needs: / Published \d/ },
  ),
  form(
    'JSTOR: Vol. 12, No. 3 (May 2021), pp. 341-352 (12 pages)',
    `^Vol\\. ${VOLUME}(?:, No\\. (?<issue>[\\d/-]{1,7}))? \\((?<date>[^()]{4,24})\\), pp?\\. ${PAGES}(?: \\(\\d+ pages?\\))?$`,
    { needs: /^Vol\. \d/ },
  ),
  form(
    'IEEE: Published in: Journal ( Volume: 12, Issue: 3, March 2021)',
    `^(?:Published in:\\s?)?(?<journal>[^()]{3,140}?)\\s?\\(\\s?Volume:\\s?${VOLUME},\\s?(?:Issue:\\s?(?<issue>[\\w-]{1,8}),\\s?)?(?<date>[^()]{4,24})\\)$`,
    { needs: /\(\s?Volume:/ },
  ),
  form(
    'EBSCO: Journal. May2021, Vol. 12 Issue 3, p341-352. 12p.',
    `^(?<journal>[^;|]{3,140}?)\\. (?:\\d{1,2}/\\d{1,2}/|[A-Z][a-z]{2}(?=\\d)|[A-Z][a-z/]{2,12} ?)?${YEAR}, Vol\\.? ${VOLUME}(?: Issue ${ISSUE})?, p${PAGES}(?=[.,\\s]|$)`,
    { needs: / Vol\.? \d/ },
  ),
  form(
    'Airiti: 刊名 ; 13卷4期 (2015 / 12 / 01) , P25 - 38, 《刊名》 27卷2期 (2023/08/01) Pp. 111-128',
    `^(?:《?(?<journal>[\\u4e00-\\u9fffA-Za-z（）()·： -]{2,40}?)》?\\s?[;；,，]?\\s?)?(?:第?\\s?${VOLUME}\\s?卷\\s?)?第?\\s?(?<issue>\\d+)\\s?期\\s?[(（]\\s?(?<date>(?:19|20)\\d\\d(?:\\s?/\\s?\\d{1,2}){0,2})\\s?[)）](?:\\s?[,，]?\\s?(?:[Pp]{1,2}\\.?|[頁页])\\s?${PAGES})?$`,
    { needs: /期/ },
  ),
  form(
    'Airiti in English: Journal ; 32 Vol. No. 3 (2017 / 09 / 01) , P21-33',
    `^(?<journal>\\p{Lu}[^;]{2,100}?)\\s?;\\s?(?:${VOLUME}\\s?Vol\\.?\\s?)?No\\.?\\s?(?<issue>\\d+)\\s?\\((?<date>(?:19|20)\\d\\d(?:\\s?/\\s?\\d{1,2}){0,2})\\s?\\)(?:\\s?,?\\s?[Pp]{1,2}\\.?\\s?${PAGES})?$`,
    { needs: /No\.? ?\d/ },
  ),
  form(
    'Cochrane: Title. Cochrane Database of Systematic Reviews 2021, Issue 5. Art. No.: CD000001.',
    `(?:^|[.?!]\\s)(?<journal>\\p{Lu}[^.?!]{3,90}?)\\s${YEAR},\\sIssue\\s(?<issue>\\d{1,3})\\.\\sArt\\.?\\sNo\\.?:?\\s?(?<locator>[A-Z]{0,3}\\d+)`,
    { needs: /Art\.? No/ },
  ),
  form(
    'ProQuest: Webb, Jane. University of X ProQuest Dissertations & Theses, 2019. 27000000.',
    `^\\p{Lu}[^.]{3,80}\\.\\s[^.]{3,120} Dissertations[^.\\d]{0,40},\\s(?<date>(?:19|20)\\d\\d)\\.`,
    { needs: /Dissertations/ },
  ),
  form(
    'OJS: Vol. 7 Núm. 2 (2018): Revista X (julio-diciembre)',
    `^(?:Vol(?:ume)?\\.?|v\\.|Том|Bd\\.|Jg\\.)\\s?${VOLUME},?\\s(?:Núm|Nº|N°|No|Num|Nr|Issue|№|n)\\.?\\s?${ISSUE}\\s?\\(${YEAR}\\)(?::\\s?(?:(?<journal>(?:Revista|Journal|Boletim|Boletín|Cadernos|Cuadernos|Acta|Archivos|Anales|Gaceta|Bulletin|Annals)\\s[^()]{2,90}?)|[^()]{2,90}?))?(?:\\s?\\([^)]*\\))?$`,
    { flags: 'iu', needs: /\((?:19|20)\d\d\)/ },
  ),
  form(
    'DOAJ: Journal (Jun 2021)',
    `^(?<journal>\\p{Lu}[\\p{L}&' -]{3,60}?)\\s\\((?<date>[A-Z][a-z]{2} (?:19|20)\\d\\d)\\)$`,
    { needs: /\([A-Z][a-z]{2} \d{4}\)$/ },
  ),
  form('DOAJ: Vol. 14, no. 2', `^Vol\\.?\\s?${VOLUME},?\\s?no\\.?\\s?(?<issue>\\d{1,3})$`, {
    flags: 'iu',
    needs: /^Vol/i,
  }),
  form(
    'Dialnet without volume: Revista, Nº. 12, 2016, págs. 101-128',
    `^(?<journal>[^,]{3,120}?)[\\s,]*,\\sN[ºo°]?\\.?\\s?(?<issue>\\d[\\w-]{0,6}),\\s(?<date>(?:19|20)\\d\\d),\\spágs?\\.\\s?${PAGES}`,
    { needs: /págs?\./ },
  ),
  form(
    'Redalyc: Revista, vol. 8, núm. 1, enero-junio, 2015, pp. 33-49',
    `^(?<journal>[^|;,]{3,140}?),\\svol\\.\\s?${VOLUME},\\s(?:núm|n|no)\\.\\s?(?<issue>\\d[\\w-]{0,6})(?:,\\s[\\p{L}-]{3,24})?,\\s(?<date>(?:19|20)\\d\\d),\\spp?\\.\\s?${PAGES}`,
    { flags: 'iu', needs: /vol\. ?\d/i },
  ),
  form(
    'DiVA: 2014 (English)In: Journal, Vol. 6, no 3, p. 141-150Article in journal',
    `^(?<date>(?:19|20)\\d\\d)\\s\\(\\p{L}+\\)\\s?In:\\s(?<journal>[^,]{3,120}?)[\\s,]*,\\sVol\\.\\s?${VOLUME}(?:,\\sno\\.?\\s?(?<issue>\\d{1,3}))?(?:,\\s(?:p\\.\\s?|article id\\s)(?<locator>\\d+(?:-\\d+)?))?`,
    { needs: /In:/ },
  ),
  form(
    'KoreaScience: Volume 21 Issue 2 / Pages.77-88 / 2020',
    `^Volume\\s${VOLUME}\\sIssue\\s(?<issue>[\\d-]{1,5})\\s/\\sPages\\.?\\s?${PAGES}\\s/\\s${YEAR}`,
    { needs: /Pages/ },
  ),
  form(
    'J-STAGE breadcrumb: Volume 69 (2022) Issue 2; 15 巻 (2016) 2 号',
    `^(?:Volume\\s${VOLUME}\\s\\(${YEAR}\\)\\sIssue\\s${ISSUE})$`,
    { needs: /^Volume/ },
  ),
  form(
    'EPrints: (2023) Title. Journal, 41 (2). pp. 133-151.',
    `[(（]${YEAR}[)）]\\s.{5,400}?[.?!]\\s(?<journal>\\p{Lu}[^.]{2,100}?),\\s${VOLUME}\\s?(?:[(（]${ISSUE}[)）])?\\s?\\.\\spp?\\.\\s?${PAGES}`,
    { needs: /pp?\. ?\w/ },
  ),
  form(
    'EPrints in the style of Cardiff: Family, Given and Family, Given 2018. Title. Journal 7 (2), pp. 61-79.',
    `^\\p{Lu}[^()\\d]{4,900}?\\s${YEAR}\\.\\s.{5,400}?[.?!]["”’']?\\s(?<journal>\\p{Lu}[^.?!]{2,100}?)\\s${VOLUME}(?:\\s?[(（]${ISSUE}[)）])?(?:\\s?,\\s(?:pp?\\.\\s?|article(?: number:?)?\\s|e-?location\\s)?${PAGES})?\\.?(?:\\s(?:doi:?\\s?|https?://(?:dx\\.)?doi\\.org/)?10\\.\\d{4,9}/\\S+)?$`,
    { needs: /\p{L}\.?\s+(?:19|20)\d\d\.\s/u },
  ),
  form(
    'Frontiers: Front. Public Health, 11 January 2024',
    `^(?<journal>(?:\\p{Lu}\\p{L}*\\.?\\s?){2,8}),\\s(?<date>\\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\\d\\d)$`,
    { needs: /^\p{Lu}\p{L}*\. /u },
  ),
  form('Frontiers: Volume 8 - 2023', `^Volume\\s${VOLUME}\\s[-–—]\\s${YEAR}(?=\\s|$)`, { needs: /^Volume/ }),
  form(
    'Semantic Scholar: Published in Journal 5 June 2018',
    `^Published in:?\\s(?<journal>\\D{3,120}?)[,.\\s]+(?<date>(?:\\d{1,2} )?(?:[A-Z][a-z]{2,8} )?(?:19|20)\\d\\d)$`,
    { needs: /^Published in/ },
  ),
  form(
    'Europe PMC: Journal, 09 Feb 2023, 18(2):101-109',
    `^(?<journal>[^|;:]{2,120}?),\\s?(?<date>(?:\\d{1,2} )?(?:[A-Za-z]{3,9} )?(?:19|20)\\d\\d),\\s?${VOLUME}?(?:\\s?\\(${ISSUE}\\))?\\s?:\\s?${PAGES}`,
    { needs: /:/ },
  ),
  form(
    'SciELO, classic: Rev. med. vol.40 no.3 Lima jul./sep. 2023',
    `^(?<journal>.{3,100}?)\\s+vol?\\.\\s?${VOLUME}\\s+(?:n(?:o|ro|º|°)?\\.?\\s?(?<issue>\\d[\\w-]{0,6}|(?:e|E|s|S)\\w{1,8})\\s+)?(?:\\p{Lu}[\\p{L}. ]{1,30}?\\s)?(?<date>(?:\\d{1,2} )?(?:\\p{L}{3,10}\\.?(?:\\s?[/-]\\s?\\p{L}{3,10}\\.?)?\\s)?(?:19|20)\\d\\d)`,
    { needs: /vol?\.\s?\d/ },
  ),
  form(
    'OUCI: Journal, 2023, № 4(14), p. 255-266, Том 11',
    `^${JOURNAL}\\s?,\\s${YEAR}\\s?,\\s(?:№|No\\.?)\\s?${ISSUE}(?:\\s?\\(\\d{1,4}\\))?(?:\\s?,\\s(?:pp?|с|С|стр)\\.?\\s?${PAGES})?(?:\\s?,\\s(?:Том|том|Volume|Vol\\.?)\\s?${VOLUME})?$`,
    { needs: /№|No/ },
  ),
  form(
    'OUCI without issue: Journal, 2023, p. 255-266, Том 11',
    `^${JOURNAL}\\s?,\\s${YEAR}\\s?,\\s(?:pp?|с|С|стр)\\.\\s?${PAGES}(?:\\s?,\\s(?:Том|том|Volume|Vol\\.?)\\s?${VOLUME})?$`,
    { needs: /(?:p|с|С|стр)\.\s?\d/ },
  ),
  form(
    'KCI: 2021, vol.33, no.2, 통권 88호 pp.133-145',
    `^${YEAR},\\s?vol\\.\\s?${VOLUME},\\s?no\\.\\s?(?<issue>\\d[\\w-]{0,6})(?:,[^p]{0,20}pp\\.\\s?${PAGES})?`,
    { needs: /vol\./ },
  ),
  form(
    'CNKI overseas: 2021 v.41;No.488',
    `^${YEAR}\\s?v\\.\\s?${VOLUME}\\s?;\\s?No\\.\\s?(?<issue>\\d[\\w-]{0,6})`,
    { needs: /v\.\s?\d/ },
  ),
  form(
    'Persée: Revue  Année 2015  33-2  pp. 45-66',
    `^${JOURNAL}\\s+(?:Année\\s)?${YEAR}\\s+${VOLUME}-(?<issue>\\d{1,3})\\s+pp?\\.\\s?${PAGES}`,
    { needs: /pp?\./ },
  ),
  form(
    'J-STAGE breadcrumb: Journal / Volume 69 (2022) Issue 2',
    `^(?:[^/]{2,40} / )?(?:[^/]{2,120}\\.\\.\\.|(?<journal>[^/]{2,120}?)) / Volume ${VOLUME} \\(${YEAR}\\)(?: Issue (?<issue>\\w[\\w-]{0,11}))?(?: / [\\p{L} ]{2,40})?$`,
    { needs: / \/ Volume/ },
  ),
  form(
    'Lancet, Cell: Volume 6, Issue 2e101-e102February 2022',
    `^(?:${JOURNAL}[\\s,]+)?Volume\\s?${VOLUME},\\s?Issue\\s?(?<issue>\\d{1,2})(?<locator>[ep]\\d+(?:-[ep]?\\d+)?)(?<date>[A-Z][a-z]{2,8} (?:19|20)\\d\\d)`,
    { needs: /Issue\s?\d{1,2}[ep]\d/ },
  ),
  form(
    'reading sites: Journal · 2023 · DOI: 10.…',
    `^${JOURNAL}(?<![\\s,]\\d{1,4}\\s?|\\)\\s?)\\s?[·|•]\\s?(?<date>(?:19|20)\\d\\d(?:-\\d\\d){0,2})(?=\\s?[·|•]|$)`,
    { needs: /[·|•]\s?(?:19|20)\d\d/ },
  ),
  form(
    'Cambridge: Journal, First View, pp. 1 - 19',
    `^${JOURNAL}\\s?,\\s(?:First ?View|Ahead of Print|Online First|Early View)(?:\\s?,\\spp?\\.\\s?${PAGES})?$`,
    { flags: 'iu', needs: /first ?view|ahead of print|online first|early view/i },
  ),
  form(
    'PLOS, Frontiers: (2022) Title. PLOS Community Sci 2(8): e0000417.',
    `[(（]${YEAR}[)）]\\s.{5,400}?[.?!]\\s(?<journal>(?:(?:\\p{Lu}[\\p{L}-]*\\.?|&|of|and|in|for|the|on)\\s){1,10}?)${VOLUME}\\s?(?:\\(${ISSUE}\\))?\\s?:\\s?${PAGES}`,
    { needs: /\((?:19|20)\d\d\)\s/ },
  ),
  form(
    "Harvard: (2020) 'Title', Journal, 35(7), pp. 1088-1109",
    `[(（]${YEAR}[a-z]?[)）],?\\s['‘"“].{5,400}?[’'”"],\\s(?<journal>\\p{Lu}[^.:;]{2,100}?),\\s(?:[Vv]ol\\.\\s?)?${VOLUME}(?:\\s?[(（]${ISSUE}[)）])?,\\s(?:pp?\\.\\s?|article\\s)${PAGES}`,
    { needs: /['’"”],/ },
  ),
  form(
    'biocloudy: 时间: 2024 起止号: 2024 Apr;29(4):512-527',
    `^时间\\s?[:：]\\s?\\d{4}\\s+起止号\\s?[:：]\\s?(?<date>(?:19|20)\\d\\d(?: [A-Z][a-z]{2}(?:[-/][A-Z][a-z]{2})?(?: \\d{1,2})?)?)(?:\\s?;\\s?${VOLUME}?(?:\\s?\\(${ISSUE}\\))?(?:\\s?:\\s?${PAGES})?)?$`,
    { needs: /起止号/ },
  ),
  form(
    'Harvard, Emerald: (2022), "Title", Journal, Vol. 26 No. 1, pp. 44-58',
    `[(（]${YEAR}[)）],?\\s["“‘'].{5,400}?["”’'],\\s(?<journal>[^,"”]{3,100}?),?\\s(?:Vol|Volume)\\.?\\s?${VOLUME}\\s?,?\\s?(?:No|Issue|Iss)\\.?\\s?${ISSUE}(?=[\\s,.]|$)(?:,?\\s?pp?\\.?\\s?${PAGES})?`,
    { flags: 'iu', needs: /vol/i },
  ),
  form(
    'Cambridge Core: Journal , Volume 42 , Issue 8 , August 2022 , pp. 1831 - 1852',
    `^(?<journal>\\p{Lu}[^,]{2,100}?)\\s?,\\sVolume\\s${VOLUME}(?:\\s?,\\sIssue\\s${ISSUE})?\\s?,\\s(?<date>(?:[A-Z][a-z]{2,8} )?(?:19|20)\\d\\d)(?:\\s?,\\s(?:pp?\\.\\s?)?${PAGES})?$`,
    { needs: /, Volume/ },
  ),
  form(
    'LWW: Journal 37(4):p 312-321, July/August 2022.',
    `^(?<journal>\\p{Lu}\\D{2,100}?)\\s${VOLUME}\\s?\\(${ISSUE}\\):\\s?pp?\\.?\\s?${PAGES},\\s(?<date>[A-Z][a-z]{2,8}(?:/[A-Z][a-z]{2,8})?(?: \\d{1,2},)? (?:19|20)\\d\\d)`,
    { needs: /:\s?pp?\.?\s?\w/ },
  ),
  form(
    'BMJ: BMJ Open 2019;9:e027123',
    `^(?<journal>[^;\\d]{2,100}?)\\s(?<date>(?:19|20)\\d\\d(?: [A-Z][a-z]{2,8}(?: \\d{1,2})?)?)\\s?;\\s?${VOLUME}?(?:\\s?\\(${ISSUE}\\))?\\s?:\\s?${PAGES}(?=[.,;\\s]|$)`,
    { needs: /;/ },
  ),
  form(
    'Silverchair: Journal 10 June 2022; 68 (4): 401–410.',
    `^(?<journal>[^;\\d]{2,100}?),?\\s(?<date>(?:\\d{1,2} )?[A-Z][a-z]{2,8} (?:19|20)\\d\\d)\\s?;\\s?${VOLUME}(?:\\s?\\(${ISSUE}\\))?\\s?:\\s?${PAGES}(?=[.,;\\s]|$)`,
    { needs: /[a-z] \d{4} ?;/ },
  ),
  form(
    'BMJ, a whole reference: Smith J, Doe A, et al. Title of it. BMJ Open 2019;9:e027123',
    `^(?<journal>[^;]{20,600}[.?!]\\s\\p{Lu}[^;.?!\\d]{2,80})\\s(?<date>(?:19|20)\\d\\d)\\s?;\\s?${VOLUME}?(?:\\s?\\(${ISSUE}\\))?\\s?:\\s?${PAGES}(?=[.,;\\s]|$)`,
    { reference: true, needs: /;/ },
  ),
  form(
    'GB/T 7714: [J]. 刊名, 2021, 39(6): 577-580',
    `\\[J(?:\\s?/\\s?OL)?\\]\\s?[.．]?\\s?(?<journal>[^,，]{2,100}?)\\s?[,，.]\\s?${YEAR}(?:\\s?[,，]\\s?${VOLUME})?(?:\\s?[(（]${ISSUE}[)）])?(?:\\s?[:：]\\s?${PAGES})?`,
    { needs: /\[J/ },
  ),
  form(
    'Chinese journal sites: 刊名 ›› 2021, Vol. 12 ›› Issue (4): 301-309',
    `^(?<journal>[^›»,，]{2,100}?)[\\s›»,，]+${YEAR}\\s?[,，]?\\s?Vol\\.?\\s?${VOLUME}[\\s›»,，]*(?:Issue|No|Iss)\\.?\\s?[(（]?${ISSUE}[)）]?\\s?(?:[:：,，]\\s?(?:pp?\\.?\\s?)?${PAGES})?(?=[.\\s]|$)`,
    { flags: 'iu', needs: /Vol/i },
  ),
  form(
    'Taylor & Francis: Volume 14, 2022 - Issue 1',
    `^(?:${JOURNAL}[\\s,]+)?Volume\\s?${VOLUME},\\s?${YEAR}\\s?[-–]\\s?Issue\\s?${ISSUE}(?=[\\s,.]|$)`,
    { flags: 'iu', needs: /volume/i },
  ),
  form(
    'BMC, SpringerLink: volume 9, Article number: 57 (2018)',
    `^(?:${JOURNAL}[\\s,]+)?volume\\s?${VOLUME},\\s?(?:issue\\s?${ISSUE},\\s?)?(?:Article number:?|Article|pages?|pp?\\.?)\\s?${PAGES},?\\s?\\(${YEAR}\\)`,
    { flags: 'iu', needs: /volume/i },
  ),
  form(
    'SciELO: 28 (2) • Abr-Jun 2016',
    `^${JOURNAL}[\\s,]+${VOLUME}?\\s?\\(${ISSUE}\\)\\s?[•·]\\s?(?<date>[^•·]{4,24})`,
    { needs: /[•·]/ },
  ),
  form(
    'SciELO without issue: 28 • 2016',
    `^${JOURNAL}[\\s,]+${VOLUME}\\s?[•·]\\s?(?<date>(?:[A-Za-zÀ-ÿ.-]{3,12} )?(?:19|20)\\d\\d)`,
    { needs: /[•·]/ },
  ),
  form(
    'labelled in one line: 2020, Vol. 4, Issue 3, Article x',
    `^(?<journal>[^|;›»•\\n]{2,140}?)[\\s,.;]+(?:${YEAR}[,;.]?\\s?)?Vol(?:ume|\\.)?\\s?${VOLUME}[\\s,;.(]*(?:Issue|Iss|No|Nº|N°|Num|Núm|Number|№)\\.?\\s?${ISSUE}\\)?(?:[\\s,;.]+(?:\\(?(?<date>(?:[A-Za-zÀ-ÿ-]{3,12}\\.? )?(?:19|20)\\d\\d)\\)?)(?:\\s\\([^()]{4,120}\\))?)?(?:[\\s,;.:]+(?:Article|Art\\.?|pp?\\.?|págs?\\.?|pages?|S\\.)?\\s?${PAGES})?(?=[\\s,.;()]|$)`,
    { flags: 'iu', needs: /vol/i },
  ),
  form(
    'ScienceDirect: Volume 123, Issue 4, March 2020, Pages 10-20',
    `^(?:${JOURNAL}[\\s,]+)?Volume\\s?${VOLUME}(?:,\\s?(?:Issue|Issues|Part)\\s?${ISSUE})?,\\s?(?<date>(?:\\d{1,2} )?(?:[A-Za-z]{3,9}(?:[-–][A-Za-z]{3,9})? )?(?:19|20)\\d\\d),\\s?(?:Pages?\\s?)?${PAGES}`,
    { flags: 'iu', needs: /volume/i },
  ),
  form(
    'Wiley: Volume 27, Issue 6 e70090',
    `^(?:${JOURNAL}[\\s,]+)?Volume\\s?${VOLUME},?\\s?Issue\\s?${ISSUE}(?:[\\s,]+(?<date>(?:[A-Za-z]{3,9} )?(?:19|20)\\d\\d))?(?:[\\s,]+(?:pp?\\.?|pages?|Article(?: ID)?:?)?\\s?${PAGES})?(?:[\\s,]+(?:First )?Published.*)?$`,
    { flags: 'iu', needs: /volume/i },
  ),
  form(
    'ResearchGate, without issue: Health & Place 65:102398',
    `^(?<journal>\\p{Lu}[^\\d|;:]{2,120}?)\\s${VOLUME}:(?=\\S*\\d{3})${PAGES}$`,
    { needs: /\d:\w*\d{3}/ },
  ),
  form(
    'Elsevier, glued: Volume 35100791June 2023',
    `^Volume\\s?(?<volume>\\d{1,3})(?<locator>\\d{6})(?<date>[A-Z][a-z]{2,8} (?:19|20)\\d\\d)$`,
    { needs: /^Volume ?\d{7}/ },
  ),
  form(
    'Silverchair: Journal (2022) 68 (8): 912–921',
    `^(?<journal>\\p{Lu}[^()\\d|;]{2,120}?)\\s\\(${YEAR}\\)\\s${VOLUME}\\s?\\(${ISSUE}\\)\\s?:\\s?${PAGES}\\.?$`,
    { needs: /\((?:19|20)\d\d\) \d/ },
  ),
  form(
    'MDPI: Healthcare 2024, 12(23), 2348',
    `^(?<journal>[A-Z][A-Za-z. &-]{2,80}?)\\s${YEAR},\\s?${VOLUME}(?:\\s?\\(${ISSUE}\\))?,\\s?${PAGES}(?=[;.,\\s]|$)`,
  ),
  form(
    'J-STAGE: 2020 年 67 巻 3 号 p. 123-134',
    `^(?:${JOURNAL}[\\s,]+)?${YEAR}\\s?年?\\s?(?:Volume\\s?)?${VOLUME}\\s?(?:巻|卷)?\\s?(?:Issue\\s?)?(?:${ISSUE}\\s?(?:号|期))?\\s?(?:p\\.|pp\\.|Pages|页)\\s?${PAGES}`,
    { flags: 'iu', needs: /p\.|页|Pages/i },
  ),
  form(
    'J-STAGE in English: 2020 Volume 67 Issue 3 Pages 123-134',
    `^(?:${JOURNAL}[\\s,]+)?${YEAR}\\s?Volume\\s?${VOLUME}\\s?Issue\\s?${ISSUE}\\s?Pages\\s?${PAGES}`,
    { flags: 'iu', needs: /Volume/i },
  ),
  form(
    '百度学术, below the journal: 2023年26卷8期',
    `^${YEAR}年(?:第?${VOLUME}卷)?第?(?<issue>\\d{1,3})期$`,
    { needs: /期$/ },
  ),
  form(
    'Chinese years and issues: 《刊名》2020年第3期 45-50页',
    `^《?(?<journal>[^》|,，.\\d]{2,60}?)》?(?:[\\s,，·|]*(?:${INDEXED}))*[\\s,，.·|]*${YEAR}\\s?年?[\\s,，]*(?:第?\\s?${VOLUME}\\s?卷)?[\\s,，(（]*第?\\s?${ISSUE}\\s?期[)）]?(?:[\\s,，:：.]*(?:第|页|P|p\\.?|pp\\.?)?\\s?${PAGES}\\s?页?)?`,
    { flags: 'iu', needs: /期/ },
  ),
  form(
    'Taiwanese journals, behind a label: 第15卷第1期',
    `^第?\\s?${VOLUME}\\s?卷\\s?[,，]?\\s?第?\\s?${ISSUE}\\s?期(?:[\\s,，:：]*(?:第|页|P|p\\.?|pp\\.?)?\\s?${PAGES}\\s?页?)?$`,
    { needs: /卷.*期/ },
  ),
  form(
    'Russian: Журнал. 2020. Т. 12. № 3. С. 33–52',
    `(?<journal>[^/.]{3,120}?)\\s?[.,]\\s?(?:[–—-]\\s?)?${YEAR}\\s?[.,;]\\s?(?:[–—-]\\s?)?(?:(?:Т|Том|Vol|V)\\.?\\s?${VOLUME}\\s?[.,]?\\s?(?:[–—-]\\s?)?)?(?:№|No|Вып|N)\\.?\\s?${ISSUE}(?=[\\s.,;]|$)(?:[.,]?\\s?(?:[–—-]\\s?)?(?:С|P|pp|Стр|с)\\.?\\s?${PAGES})?`,
    { needs: /№|No\.?\s|Вып|N\.?\s?\d/ },
  ),
  form(
    'year, volume(issue): pages behind the journal: Int J Peer Stud | 2020, 6(2): 145-159',
    `^(?<journal>[^|\\d]{2,120}?)\\s?[|.,，．·/—–-]?\\s*${YEAR}\\s?[,，.;；:]\\s?${VOLUME}?\\s?[(（]\\s?${ISSUE}\\s?[)）](?:\\s?[:：,，.]\\s?(?:pp?\\.?\\s?)?${PAGES})?`,
  ),
  form(
    'year, volume(issue) pages alone, the journal above: 2019,19(11)  820-824',
    `^${YEAR}\\s?[,，;；]\\s?${VOLUME}?\\s?[(（]\\s?${ISSUE}\\s?[)）](?:\\s*[:：,，.]?\\s*(?:pp?\\.?\\s?)?${PAGES})?`,
  ),
  form(
    'ResearchGate, date and journal glued: January 2022Journal 12(3):201-219',
    `^(?<date>(?:[A-Z][a-z]{2,8} )?(?:19|20)\\d\\d)\\s?(?<journal>\\p{Lu}[^\\d|;:]{3,120}?)\\s${VOLUME}(?:\\s?\\(${ISSUE}\\))?(?:\\s?:\\s?${PAGES})?$`,
  ),
  form(
    'APA: (2020). Title. Journal, 14(2), 33–52',
    `[(（](?<year>(?:19|20)\\d\\d)[^()（）]{0,20}[)）][.,]?\\s.{5,350}[.?!”"]\\s(?<journal>[^.?!]{3,100}?),\\s?${VOLUME}\\s?(?:\\(${ISSUE}\\))?,\\s?(?:Article\\s|pp?\\.\\s?|e-?location\\s)?${PAGES}`,
    { needs: /[(（](?:19|20)\d\d/ },
  ),
  form(
    'SpringerLink reference: Journal 9, 57 (2018)',
    `^(?<journal>.{3,400}?)\\s${VOLUME}(?:\\s?\\(${ISSUE}\\))?,\\s?${PAGES}\\s?\\(${YEAR}\\)`,
    { reference: true, needs: /\((?:19|20)\d\d\)/ },
  ),
  form(
    'Consensus: Journal, vol 8, pages 112-121',
    `^(?<journal>\\p{Lu}[^,|;:]{2,100}?),\\svol(?:ume)?\\.?\\s${VOLUME}(?:,\\s(?:issue|no\\.?)\\s${ISSUE})?,\\spages?\\s${PAGES}$`,
    { needs: /, vol/ },
  ),
  form(
    'Harvard, Emerald: Journal, Vol. 23 No. 4, pp. 254-266',
    `(?<journal>[^,."”]{3,100}?),?\\s(?:Vol|Volume)\\.?\\s?${VOLUME}\\s?,?\\s?(?:No|Issue|Iss)\\.?\\s?${ISSUE}(?=[\\s,.]|$)(?:,?\\s?pp?\\.?\\s?${PAGES})?`,
    { flags: 'iu', needs: /vol/i },
  ),
  form(
    'HAL: Journal, 2020, 12 (3), pp.33-52',
    `^(?<journal>[^|;]{2,300}?),\\s${YEAR},\\s${VOLUME}(?:\\s?\\(${ISSUE}\\))?(?:,\\s(?:pp?\\.|S\\.)?\\s?${PAGES})?`,
    { reference: true, needs: /,\s(?:19|20)\d\d,/ },
  ),
  form(
    'CiNii: Journal 25 (1), 13-21, 2022-04-20',
    `^(?<journal>[^\\d|;:,]{2,120}?)\\s${VOLUME}\\s?\\(${ISSUE}\\),\\s?${PAGES},\\s?(?<date>(?:19|20)\\d\\d(?:-\\d\\d){0,2})$`,
    { needs: /\), ?\w.*\d{4}(?:-\d\d)*$/ },
  ),
  form(
    'volume(issue): pages without year: Quarterly 69(685): e411-e420',
    `^(?<journal>[^\\d|;:]{3,300}?),?\\s${VOLUME}\\s?\\(${ISSUE}\\)(?:\\s?[:：,]\\s?(?:pp?\\.?\\s?)?${PAGES})?(?=[\\s.,;]|$)`,
    { reference: true, needs: /\d\s?\(/ },
  ),
  form(
    'Spanish and Portuguese: v. 12, n. 3, p. 33-52, 2020',
    `^(?<journal>[^|;]{2,300}?),\\s?v(?:ol)?\\.\\s?${VOLUME},\\s?n(?:o|º|°|\\.º)?\\.?\\s?${ISSUE},\\s?(?:pp?|págs?)\\.?\\s?${PAGES}(?:,\\s?(?<date>(?:[a-zç]{3,10}\\.?(?:[-/][a-zç]{3,10}\\.?)? )?(?:19|20)\\d\\d))?`,
    { flags: 'iu', reference: true, needs: /\bv(?:ol)?\.\s?\d/i },
  ),
]

/** Words that stand beside a citation line's parts and are no journal, folded. Source: pages of the publishers above. */
export const NOT_JOURNALS: ReadonlySet<string> = new Set([
  'pages',
  '过刊浏览',
  '过刊目录',
  '过刊检索',
  '往期目录',
  '往期浏览',
  '当期目录',
  '期刊浏览',
  '期刊目录',
  '期刊论文',
  '期刊导航',
  '归档',
  '掌桥科研',
  '知网',
  '中国知网',
  '万方',
  '万方数据',
  '维普',
  '维普网',
  '爱学术',
  '道客巴巴',
  '百度文库',
  'thumbnail image',
  'cover image for',
  'cover image',
  'journal',
  'volume',
  'issue',
  'published',
  'received',
  'accepted',
  'article',
  'vol',
  'doi',
  'open access',
  'research',
  'review',
  'citation',
  'epub',
  'references',
  'cite this article',
  'pp',
  'figures',
  'citations',
  'first published',
  'available online',
  'number',
  'abstract',
  'journal issn',
  'journal title',
  'volume title',
  'issn',
  'publisher',
])
