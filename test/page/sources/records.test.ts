import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decodeWindows1252 } from '../../../src/page/decode/encodings/windows-1252.js'
import { findReader, isRecordSource, type PageRecord } from '../../../src/page/sources/registry.js'

/** Reads in pieces of a few bytes, so that every boundary is crossed somewhere. */
async function read(content: string | Uint8Array, path: string, pieceBytes = 7): Promise<PageRecord[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const pieces = []
  for (let at = 0; at < bytes.length; at += pieceBytes) pieces.push(bytes.subarray(at, at + pieceBytes))
  const records = []
  const reader = findReader(path, { head: (length) => bytes.subarray(0, length), whole: () => bytes })
  for await (const record of reader?.(pieces, path) ?? []) records.push(record)
  return records
}

const stated = (record: PageRecord | undefined, column: string) =>
  record?.pageText.metadata.filter((value) => value.column === column).map((value) => value.value)

describe('findReader', () => {
  it('knows files of records by their extension, compressed or not', () => {
    expect(['a.ris', 'b/c.NBIB', 'd.jsonl.gz', 'e.warc.gz', 'f.wet'].map(isRecordSource)).toEqual(
      Array(5).fill(true),
    )
    expect(['a.txt', 'ris', 'a.ris.txt', 'a.html'].map(isRecordSource)).toEqual(Array(4).fill(false))
  })

  it('reads the tagged format of EndNote, English and Chinese', async () => {
    const enw =
      '%0 Journal Article\n%A Golby, Rebecca\n%T Link workers\n%J Health Expect\n%D 2024\n%X Access is\nunequal.\n\n' +
      '%0 Journal Article\n%A 梁晚舟\n%T 联络工作者\n%P 45-50\n'
    const [first, second] = await read(enw, 'a.enw')
    expect(stated(first, 'authors')).toEqual(['Golby, Rebecca'])
    expect(first?.pageText.text).toBe('Link workers\n\nAccess is unequal.')
    expect(stated(second, 'locator')).toEqual(['45-50'])
    expect(second?.pageText.text).toContain('联络工作者')
  })

  it('reads keywords of EndNote one a line, and the article number of a RIS file without pages', async () => {
    const [enw] = await read('%0 Journal Article\n%T Notes\n%K trust\n信任\n', 'a.enw')
    expect(stated(enw, 'keywords')).toEqual(['trust', '信任'])
    const ris = (pages: string) => `TY  - JOUR\nTI  - Notes\n${pages}C7  - 106\nER  - \n`
    const [numbered] = await read(ris(''), 'a.ris')
    expect(stated(numbered, 'locator')).toEqual(['106'])
    const [paged] = await read(ris('SP  - 3\nEP  - 9\n'), 'a.ris')
    expect(stated(paged, 'locator')).toEqual(['3-9'])
  })

  it('refuses XML with what to export in its place', async () => {
    const [record] = await read('<records><record/></records>', 'a.xml')
    expect(record?.pageText.refused?.message).toContain('export the records as RIS')
  })

  it('reads RIS: text with fields, values with their tags, English and Chinese', async () => {
    const ris = [
      '\ufeffTY  - JOUR',
      'TI  - Link workers: a realist review',
      'T1  - 联络工作者：现实主义综述',
      'AU  - Golby, Rebecca',
      'AU  - 梁晚舟',
      'AB  - Background: access is unequal.',
      'It goes on here.',
      'KW  - access',
      'KW  - 卫生公平',
      'JO  - Health Expect',
      'T2  - Health Expectations',
      'PY  - 2024',
      'VL  - 27',
      'SP  - 12',
      'EP  - 19',
      'DO  - https://doi.org/10.1111/hex.70090',
      'ER  - ',
      '',
      'TY  - JOUR',
      'TI  - Second',
      'ER  - ',
    ].join('\r\n')
    const [first, second] = await read(ris, 'x.ris')
    expect(first?.pageText.text).toBe(
      'Link workers: a realist review\n联络工作者：现实主义综述\n\nBackground: access is unequal. It goes on here.\n\naccess; 卫生公平',
    )
    expect(first?.pageText.fields).toEqual(['title', 'title', undefined, 'abstract', undefined, 'keywords'])
    expect(first?.pageText).toMatchObject({ clean: true, method: 'ris', encoding: 'utf-8' })
    expect(stated(first, 'authors')).toEqual(['Golby, Rebecca', '梁晚舟'])
    expect(stated(first, 'doi')).toEqual(['10.1111/hex.70090'])
    expect(stated(first, 'locator')).toEqual(['12-19'])
    expect(first?.pageText.metadata.find(({ column }) => column === 'doi')?.source).toBe('meta:DO')
    expect(second).toMatchObject({ key: '2', line: 19 })
  })

  it('reports a malformed record with its line and goes on', async () => {
    const records = await read('nonsense\nmore\nTY  - JOUR\nTI  - Fine\nER  - \n', 'x.ris')
    expect(records.map(({ pageText }) => pageText.refused?.reason)).toEqual(['malformed_record', undefined])
    expect(records[0]?.pageText.refused?.message).toContain('line 1')
    const lines = await read(
      '{"id":"a","text":"Abstract\\ntext"}\n{broken\n[1]\n{"id":7,"title":"T","abstract":"A b."}',
      'x.jsonl',
    )
    expect(lines.map(({ key, pageText }) => [key, pageText.refused?.message.slice(0, 7)])).toEqual([
      ['a', undefined],
      ['2', 'line 2:'],
      ['3', 'line 3:'],
      ['7', undefined],
    ])
    const bib = await read('@article{a, title={One}\n@article{b,\n title={Two}}\n', 'x.bib')
    expect(bib.map(({ key, pageText }) => [key, pageText.text, pageText.refused?.reason])).toEqual([
      ['1', '', 'malformed_record'],
      ['b', 'Two', undefined],
    ])
    const csv = await read('title,abstract\nA,B\nC,D,E\nF,G\n', 'x.csv')
    expect(csv.map(({ pageText }) => pageText.refused?.message ?? pageText.text)).toEqual([
      'A\n\nB',
      'line 3: the row has 3 cells, the header 2',
      'F\n\nG',
    ])
  })

  it('reads PubMed records with continuation lines, full names and typed identifiers', async () => {
    const nbib = `
PMID- 39512345
TI  - Link workers in community health
      care: a review.
PG  - e70090
LID - 10.1111/hex.70090 [doi]
AB  - BACKGROUND: Access. METHODS: We
      searched.
FAU - Golby, Rebecca
AU  - Golby R
AD  - University of Manchester, UK.
OT  - link worker
JT  - Health expectations : an international journal
TA  - Health Expect
DP  - 2024 Nov 6
PMC - PMC11540931
AID - 10.1111/hex.70090 [doi]

PMID- 2
TI  - Next.
`
    const [first, second] = await read(nbib, 'x.nbib')
    expect(first?.key).toBe('39512345')
    expect(first?.pageText.text).toBe(
      'Link workers in community health care: a review.\n\nBACKGROUND: Access. METHODS: We searched.\n\nlink worker',
    )
    expect(stated(first, 'authors')).toEqual(['Golby, Rebecca'])
    expect(stated(first, 'doi')).toEqual(['10.1111/hex.70090'])
    expect(stated(first, 'published')).toEqual(['2024-11-06'])
    expect(stated(first, 'pmcid')).toEqual(['PMC11540931'])
    expect(second?.pageText.text).toBe('Next.')
  })

  it('reads BibTeX: strings, accents, nested braces, months, names of groups', async () => {
    const bib = String.raw`
@string{hex = "Health Expectations"}
@comment{ not this }
@article{golby2024,
  title = {{L}ink {Work} in caf{\'e}s: na{\"\i}ve QQviews'' -- 10\% more},
  author = "M{\"u}ller, J{\"o}rg and {World Health Organization} and \'Alvarez, A. and others",
  journal = hex # { Online},
  year = 2024, month = nov,
  pages = {12--19},
  abstract = {Background {nested {deep}} text.

  Second paragraph},
  doi = {10.1111/hex\_70090}
}
@article{liang, title = {同伴支持}, abstract = {目的：…}, author = {梁晚舟 and 何絮之}}
`.replace('QQ', '``')
    const [first, second] = await read(bib, 'x.bib')
    expect(first?.key).toBe('golby2024')
    expect(first?.pageText.text.split('\n')[0]).toBe('Link Work in cafés: naïve “views” – 10% more')
    expect(stated(first, 'authors')).toEqual(['Müller, Jörg', 'World Health Organization', 'Álvarez, A.'])
    expect(stated(first, 'journal')).toEqual(['Health Expectations Online'])
    expect(stated(first, 'published')).toEqual(['2024-11'])
    expect(stated(first, 'locator')).toEqual(['12–19'])
    expect(stated(first, 'doi')).toEqual(['10.1111/hex_70090'])
    expect(first?.pageText.text).toContain('Background nested deep text. Second paragraph')
    expect(second?.pageText.text).toBe('同伴支持\n\n目的：…')
    expect(stated(second, 'authors')).toEqual(['梁晚舟', '何絮之'])
  })

  it('reads tables under English and Chinese headers, quotes and line feeds and all', async () => {
    const csv =
      'Article Title,Abstract,Author Names,DOI\r\n"Peers, and ""power""","Line one.\r\nLine two.",Golby R; Lobban F,10.1/xyzabc\r\n'
    const [row] = await read(csv, 'x.csv')
    expect(row?.pageText.text).toBe('Peers, and "power"\n\nLine one.\nLine two.')
    expect(stated(row, 'authors')).toEqual(['Golby R', 'Lobban F'])
    const chinese = await read(
      '题名;摘要;作者;关键词;年\n同伴支持;目的：研究;梁晚舟，何絮之;同伴；支持;2021\n',
      'x.csv',
    )
    expect(chinese[0]?.pageText.text).toBe('同伴支持\n\n目的：研究\n\n同伴; 支持')
    expect(stated(chinese[0], 'authors')).toEqual(['梁晚舟', '何絮之'])
    expect(stated(chinese[0], 'year')).toEqual(['2021'])
    const traditional = await read('題名;摘要;作者;關鍵字\n同儕支援;目的：研究;擬人甲;信任\n', 'x.csv')
    expect(traditional[0]?.pageText.text).toBe('同儕支援\n\n目的：研究\n\n信任')
    const none = await read('a,b\n1,2\n', 'x.csv')
    expect(none.map(({ pageText }) => pageText.refused?.reason)).toEqual(['malformed_record'])
  })

  it('parts authors that a table joins as BibTeX does, and no single name', async () => {
    const csv =
      'title,authors\nA,"Madeup, Eilidh and Unreal, Soren and Ficta, Ana"\nB,"Society for Care, Trust and Records"\n'
    const rows = await read(csv, 'x.csv')
    expect(rows.map((row) => stated(row, 'authors'))).toEqual([
      ['Madeup, Eilidh', 'Unreal, Soren', 'Ficta, Ana'],
      ['Society for Care, Trust and Records'],
    ])
  })

  it('repairs mojibake in records and says so', async () => {
    const broken = decodeWindows1252(Buffer.from('同伴支持的作用'))
    const [row] = await read(`title,abstract,author\n${broken},Itâ€™s fine,${broken}\n`, 'x.csv')
    expect(row?.pageText).toMatchObject({ text: '同伴支持的作用\n\nIt’s fine', method: 'csv:repaired' })
    expect(stated(row, 'authors')).toEqual(['同伴支持的作用'])
    const [line] = await read(JSON.stringify({ id: 1, text: `${broken}\nItâ€™s` }), 'x.jsonl')
    expect(line?.pageText).toMatchObject({ text: '同伴支持的作用\nIt’s', method: 'text:repaired' })
  })

  it('reads a table in GB 18030', async () => {
    // 标题,摘要 / 关键词,本研究
    const bytes = [
      0xb1, 0xea, 0xcc, 0xe2, 0x2c, 0xd5, 0xaa, 0xd2, 0xaa, 0x0a, 0xb9, 0xd8, 0xbc, 0xfc, 0xb4, 0xca, 0x2c,
      0xb1, 0xbe, 0xd1, 0xd0, 0xbe, 0xbf, 0x0a,
    ]
    const [row] = await read(Uint8Array.from(bytes), 'x.csv')
    expect(row?.pageText).toMatchObject({ text: '关键词\n\n本研究', encoding: 'gb18030' })
  })

  it('reads raw pages and HTML from JSON Lines', async () => {
    const lines = [
      JSON.stringify({
        id: 'p1',
        html: '<h1>Title</h1><p>Text &amp; more</p>',
        url: 'https://www.example.org/a',
      }),
      JSON.stringify({ id: 'p2', text: 'Title\r\n摘要：本研究', title: '标题' }),
    ].join('\n')
    const [html, text] = await read(lines, 'x.jsonl')
    expect(html?.pageText).toMatchObject({ text: 'Title\nText & more', site: 'example.org', clean: false })
    expect(text?.pageText.text).toBe('Title\n摘要：本研究')
    expect(stated(text, 'title')).toEqual(['标题'])
  })

  it('reads web archives: responses, compressed or chunked, and text conversions', async () => {
    const record = (type: string, contentType: string, body: Uint8Array, uri = 'https://www.example.org/a') =>
      Buffer.concat([
        Buffer.from(
          `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nContent-Type: ${contentType}\r\nContent-Length: ${body.length}\r\n\r\n`,
        ),
        body,
        Buffer.from('\r\n\r\n'),
      ])
    const http = (head: string, body: Uint8Array) =>
      Buffer.concat([
        Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${head}\r\n`),
        body,
      ])
    const page = Buffer.from('<html><body><p>社区卫生</p></body></html>')
    const archive = Buffer.concat([
      record('warcinfo', 'application/warc-fields', Buffer.from('software: x\r\n')),
      record(
        'response',
        'application/http; msgtype=response',
        http('Content-Encoding: gzip\r\n', gzipSync(page)),
      ),
      record('request', 'application/http; msgtype=request', Buffer.from('GET / HTTP/1.1\r\n\r\n')),
      record(
        'response',
        'application/http; msgtype=response',
        http('Transfer-Encoding: chunked\r\n', Buffer.from(`5\r\n<p>ab\r\n6\r\nc</p>\n\r\n0\r\n\r\n`)),
      ),
      record('conversion', 'text/plain', Buffer.from('Plain 文本\n')),
    ])
    const records = await read(archive, 'x.warc')
    expect(records.map(({ key, pageText }) => [key, pageText.text])).toEqual([
      ['1', '社区卫生'],
      ['2', 'abc'],
      ['3', 'Plain 文本\n'],
    ])
    expect(records[0]?.pageText.site).toBe('example.org')
    expect(archive.subarray(records[2]!.offset, records[2]!.offset + 4).toString()).toBe('WARC')
  })

  it('gives the line and byte at which a record begins', async () => {
    const ris = 'TY  - JOUR\r\nTI  - 一\r\nER  - \r\n\r\nTY  - JOUR\r\nTI  - Two\r\nER  - \r\n'
    for (const size of [1, 5, 1000]) {
      const records = await read(ris, 'x.ris', size)
      expect(records.map(({ line, offset }) => [line, offset])).toEqual([
        [1, 0],
        [5, Buffer.byteLength('TY  - JOUR\r\nTI  - 一\r\nER  - \r\n\r\n')],
      ])
    }
  })
})
