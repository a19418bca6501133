import { describe, expect, it } from 'vitest'
import { readCitation } from '../../../src/page/record/citation-line.js'

const read = (text: string) =>
  Object.fromEntries((readCitation(text) ?? []).map((part) => [part.column, part.value]))

describe('readCitation', () => {
  it.each([
    [
      'Healthcare (Basel). 2024 Nov 24;12(23):2348. doi: 10.9999/x.',
      { journal: 'Healthcare (Basel)', published: '2024-11-24', volume: '12', issue: '23', locator: '2348' },
    ],
    [
      'Made Heart J (Basel). 2025 Apr 12. doi: 10.9999/x. PMID: 4',
      { journal: 'Made Heart J (Basel)', published: '2025-04-12' },
    ],
    [
      '. 2024 Jun:6:100203. doi: 10.9999/x. Epub 2024 May 2.',
      { published: '2024-06', volume: '6', locator: '100203' },
    ],
    [
      'Made Heart J. 2023 Oct 12:S0140-6736(23)01234-5. doi: 10.9999/x. Online ahead of print.',
      { journal: 'Made Heart J', published: '2023-10-12', locator: 'S0140-6736(23)01234-5' },
    ],
    ['. 2024 May 2. doi: 10.9999/x. Online ahead of print.', { published: '2024-05-02' }],
    [
      '《虛構照護雜誌》 27卷2期 (2023/08/01) Pp. 111-128',
      { journal: '虛構照護雜誌', published: '2023-08-01', volume: '27', issue: '2', locator: '111-128' },
    ],
    [
      '《虚构护理》第27卷第2期（2023/08），页111-128',
      { journal: '虚构护理', published: '2023-08', volume: '27', issue: '2', locator: '111-128' },
    ],
    ['. 2019 (03) 查看该刊数据库收录来源', { published: '2019', issue: '03' }],
    ['下载:746 页码:58-77+190 页数:21 大小:2214K', { locator: '58-77+190' }],
    [
      '. 2022 Mar 14;41(3):118-127. doi: 10.9999/x.',
      { published: '2022-03-14', volume: '41', issue: '3', locator: '118-127' },
    ],
    [
      'Journal of Made Nursing 37(4):p 312-321, July/August 2022. | DOI: 10.9998/J.4',
      {
        journal: 'Journal of Made Nursing',
        published: '2022-07',
        volume: '37',
        issue: '4',
        locator: '312-321',
      },
    ],
    [
      'Made, Chinwe (2019) Swimming at school. Children, Duty and Invention, 12 (3). pp. 245-262. ISSN 0000-1758',
      {
        journal: 'Children, Duty and Invention',
        published: '2019',
        volume: '12',
        issue: '3',
        locator: '245-262',
      },
    ],
    [
      'BMJ Invented 2019;9:e027123',
      { journal: 'BMJ Invented', published: '2019', volume: '9', locator: 'e027123' },
    ],
    [
      'BMC Rural Workforce volume 9, Article number: 57 (2018) Cite this article',
      { journal: 'BMC Rural Workforce', published: '2018', volume: '9', locator: '57' },
    ],
    [
      'Journal overview / Journal of Invention / Volume 69 (2022) Issue 2',
      { journal: 'Journal of Invention', published: '2022', volume: '69', issue: '2' },
    ],
    [
      'Volume 6, Issue 2e101-e102February 2022Open access',
      { published: '2022-02', volume: '6', issue: '2', locator: 'e101-e102' },
    ],
    ['Journal of Invention · 2023 · DOI: 10.9999/x', { journal: 'Journal of Invention', published: '2023' }],
    ['2021 v.41;No.488', { published: '2021', volume: '41', issue: '488' }],
    [
      'Volume 7, Issue 9, e754-e763, September 2022',
      { published: '2022-09', volume: '7', issue: '9', locator: 'e754-e763' },
    ],
    [
      'Fictional Medicine : a Journal of Invention, 14 Feb 2022, 39(5):e14790',
      {
        journal: 'Fictional Medicine : a Journal of Invention',
        published: '2022-02-14',
        volume: '39',
        issue: '5',
        locator: 'e14790',
      },
    ],
    [
      'Revista Inventada de Salud, vol. 39, núm. 2, e341180, 2021',
      {
        journal: 'Revista Inventada de Salud',
        volume: '39',
        issue: '2',
        locator: 'e341180',
      },
    ],
    ['Volume 32, Number 3, August 2021', { published: '2021-08', volume: '32', issue: '3' }],
    [
      'Journal article, Invented Journal of Nursing and Care, № 2, p. 201-212',
      { journal: 'Invented Journal of Nursing and Care', issue: '2', locator: '201-212' },
    ],
    ['Wealth & Place 65:102398', { journal: 'Wealth & Place', volume: '65', locator: '102398' }],
    ['Room 12:30', {}],
    ['Volume 35100791June 2023', { published: '2023-06', volume: '35', locator: '100791' }],
    [
      '闻若溪,庞思远.虚构汤的观察[J].虚构杂志,2020,41(7):903~907',
      { journal: '虚构杂志', published: '2020', volume: '41', issue: '7', locator: '903-907' },
    ],
    ['2021 Sep; 18(1):184', { published: '2021-09', volume: '18', issue: '1', locator: '184' }],
    [
      'Madegerontology (2022) 68 (8): 912–921.',
      { journal: 'Madegerontology', published: '2022', volume: '68', issue: '8', locator: '912-921' },
    ],
    [
      'Wether Q, Rivemont J, et al. Why do people invent? A study of towns. Made Open 2024;14:e079912.',
      { journal: 'Made Open', published: '2024', volume: '14', locator: 'e079912' },
    ],
    ['Nurses, Volume and noise, 12 of 14 wards', {}],
    ['Heart, Volume 7, something else', {}],
    ['Volume 23, pages 67–81, (2020)', { published: '2020', volume: '23', locator: '67-81' }],
    [
      'Rev. invent. salud vol.40 no.3 Lima jul./set. 2023  Epub 30-Set-2023',
      { journal: 'Rev. invent. salud', published: '2023-07', volume: '40', issue: '3' },
    ],
    [
      'Journal of Invention , 2023, № 4, p. 255-266, Том 11',
      { journal: 'Journal of Invention', published: '2023', volume: '11', issue: '4', locator: '255-266' },
    ],
    ['Families & Invention , First View , pp. 1 - 19', { journal: 'Families & Invention', locator: '1-19' }],
    [
      'Ado B, Mutu S (2022) Maps: A study of walking. PLOS Invented Sci 2(8): e0000417. https://doi.org/10.9999/x',
      { journal: 'PLOS Invented Sci', published: '2022', volume: '2', issue: '8', locator: 'e0000417' },
    ],
    [
      'Annals of Invention Volume 14, 2022 - Issue 1',
      { journal: 'Annals of Invention', published: '2022', volume: '14', issue: '1' },
    ],
    [
      'Rev. Ponte Saúde Coletiva 28 (2) • Abr-Jun 2016 • https://doi.org/10.9999/x',
      { journal: 'Rev. Ponte Saúde Coletiva', published: '2016-04', volume: '28', issue: '2' },
    ],
    [
      'Community Practice Open, 2020, Vol. 4, Issue 3, Article bjpc1140',
      { journal: 'Community Practice Open', published: '2020', volume: '4', issue: '3', locator: 'bjpc1140' },
    ],
    [
      'Marchbanks E, Tolliver JA. Neighbourhood Quarterly 69(685): e411-e420',
      { journal: 'Neighbourhood Quarterly', volume: '69', issue: '685', locator: 'e411-e420' },
    ],
    [
      'Smith, J. (2020). A title: and more. Journal of Foo, 14(2), 33–52. https://doi.org/10.9999/x',
      { journal: 'Journal of Foo', published: '2020', volume: '14', issue: '2', locator: '33-52' },
    ],
    ['Volume 123, March 2020, 104567', { published: '2020-03', volume: '123', locator: '104567' }],
    [
      'Мосты здравоохранения. 2022. Т. 7. № 3. С. 44-52',
      { journal: 'Мосты здравоохранения', published: '2022', volume: '7', issue: '3', locator: '44-52' },
    ],
    ['2020 年 67 巻 3 号 p. 123-134', { published: '2020', volume: '67', issue: '3', locator: '123-134' }],
    [
      '基层桥接医学杂志 ›› 2021, Vol. 12 ›› Issue (4): 301-309.',
      { journal: '基层桥接医学杂志', published: '2021', volume: '12', issue: '4', locator: '301-309' },
    ],
    [
      '闻若溪, 庞思远. 同伴支持如何起作用[J]. 基层桥接医学杂志, 2021, 12(4): 301-309.',
      { journal: '基层桥接医学杂志', published: '2021', volume: '12', issue: '4', locator: '301-309' },
    ],
    [
      '《桥接社区医学》 2020年第6期721-727,共7页',
      { journal: '桥接社区医学', published: '2020', issue: '6', locator: '721-727' },
    ],
  ])('reads %s', (text, parts) => {
    expect(read(text)).toEqual(parts)
  })

  it.each([
    '850 St-Denis Street, Montréal, Québec, H2X 0A9, Canada.',
    'We interviewed 20 peer workers in 2019.',
    '阅读:1',
  ])('finds no citation in %s', (text) => {
    expect(readCitation(text)).toBeUndefined()
  })
})

describe('the place of a part', () => {
  it.each([
    '时间:\t2024\t起止号:\t2024 Apr;29(4):512-527',
    'Healthcare (Basel). 2024 Nov 24;12(2):2348. doi: 10.9999/x.',
    "Made, R. (2020) 'Two jobs', Disability, Work and Society, 20(2), pp. 20-22.",
  ])('is where it stands, whatever digits stand before it: %s', (text) => {
    const parts = readCitation(text) ?? []
    for (const { column, value, start, end } of parts)
      if (column === 'volume' || column === 'issue' || column === 'locator')
        expect(text.slice(start, end)).toBe(value)
    const starts = parts.filter(({ column }) => column !== 'published').map(({ start }) => start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })
})
