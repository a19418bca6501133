import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMainLines } from '../../../src/page/html/main-content.js'
import { readHtml } from '../../../src/page/html/read-html.js'
import { readPageText } from '../../../src/page/read-page-text.js'

const linesOf = (source: string) => readHtml(source).text.split('\n')
const valuesOf = (source: string, column: string) =>
  readHtml(source)
    .metadata.filter((value) => value.column === column)
    .map(({ value }) => value)

describe('readHtml renders', () => {
  it('one line a block, white space collapsed, entities decoded', () => {
    expect(
      linesOf(
        '<body><h1>A &amp; B&nbsp;&ge;\n C</h1><p>One<br>two  <b>three</b></p>摘要<ul><li>甲<li>乙</ul></body>',
      ),
    ).toEqual(['A & B ≥ C', 'One', 'two three', '摘要', '甲', '乙'])
  })

  it('the cells of a row on one line, and long cells on lines of their own', () => {
    const long = 'x '.repeat(80).trim()
    expect(
      linesOf('<table><tr><td>DOI:</td><td>10.1/x</td></tr><tr><td>标题</td><td>同伴</td></table>'),
    ).toEqual(['DOI:\t10.1/x', '标题\t同伴'])
    expect(linesOf(`<table><tr><td>${long}</td><td>menu</td></tr></table>`)).toEqual([long, 'menu'])
  })

  it('nothing of scripts, styles, templates and hidden elements', () => {
    const hidden = [
      '<script>var a = "<p>x</p>"</script>',
      '<style>p {}</style>',
      '<noscript>x</noscript>',
      '<template><p>x</p></template>',
      '<svg><title>x</title><text>x</text></svg>',
      '<p hidden>x</p>',
      '<div style="color:red; display: none">x<p>x</p></div>',
      '<span class="sr-only">x</span>',
      '<span aria-hidden="true">x</span>',
      '<div class="d-none">x</div>',
      '<math><annotation>x</annotation></math>',
      '<ruby><rp>x</rp><rt>x</rt></ruby>',
    ]
    expect(linesOf(`<p>a</p>${hidden.join('')}<p>b</p>`)).toEqual(['a', 'b'])
  })

  it('what is hidden on small screens only, and abstracts folded behind a tab', () => {
    expect(
      linesOf(
        '<div class="d-none d-md-block">a</div><div id="abstract_en" style="display:none">b 摘要</div>',
      ),
    ).toEqual(['a', 'b 摘要'])
    expect(linesOf('<main aria-hidden="true">Saved with a dialog open</main>')).toEqual([
      'Saved with a dialog open',
    ])
  })

  it('links side by side, and entries of a list, as words apart', () => {
    expect(
      linesOf(
        '<p><span class="multi-sep"><a><span>渡轮</span></a></span><span class="multi-sep"><a><span>交接班</span></a></span></p>',
      ),
    ).toEqual(['渡轮 交接班'])
    expect(
      linesOf('<p><span class="author">QUILL Ann</span><span class="author">FICTA Bo</span></p>'),
    ).toEqual(['QUILL Ann FICTA Bo'])
    expect(
      linesOf(
        '<p><a>Quill</a><sup><a>1</a></sup><span class="cap">F</span><span class="cap">icta</span></p>',
      ),
    ).toEqual(['Quill1Ficta'])
  })

  it('superscripts so that names, marks and affiliations stay apart', () => {
    expect(
      linesOf(
        '<p>Smith<sup>a,b</sup>, 闻若溪<sup>1</sup></p><p><sup>1</sup>School</p><p>5 m<sup>2</sup> CO<sub>2</sub></p>',
      ),
    ).toEqual(['Smith a,b, 闻若溪1', '1 School', '5 m2 CO2'])
  })

  it('words of neighbouring elements apart, and parts of a word together', () => {
    expect(
      linesOf('<p><b>Methods:</b>We <i>p</i>H <b>Abstract</b>Background <a>甲</a><a>乙</a></p>'),
    ).toEqual(['Methods: We pH Abstract Background 甲 乙'])
    expect(
      linesOf('<p><a>Title.</a><span>Smith J</span>, CO<sub>2</sub>e <i>e.g.</i>, 10.<b>5</b></p>'),
    ).toEqual(['Title. Smith J, CO2e e.g., 10.5'])
  })

  it('a hint for each line: nearest block, names of ancestors, share of links', () => {
    const { hints } = readHtml(
      '<nav class="Menu"><a href="/">Home</a></nav><div id="Abstract"><p class="x">Text <a>link</a></p></div>',
    )
    expect(hints[0]).toEqual({ tag: 'nav', tokens: ['menu', 'nav'], linkShare: 1 })
    expect(hints[1]?.tag).toBe('p')
    expect(hints[1]?.tokens).toEqual(['x', 'abstract'])
    expect(hints[1]?.linkShare).toBeCloseTo(4 / 9)
  })

  it('spaces that HTML does not collapse, alone in a paragraph, without an empty line', () => {
    expect(linesOf('<p>Methods</p><p>&#xb;</p><p>&#x3000;</p><p>&emsp;</p><p>方法</p>')).toEqual([
      'Methods',
      '方法',
    ])
  })

  it('any string without an error, with as many hints as lines and no empty line', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<table><tr><td>',
        '</',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '<sup>',
        '<a href=',
        '"',
        "'",
        '&#x',
        '<title>',
        '<meta name=citation_title content=',
        '>',
        '<br/>',
        '</br>',
        '<pre>\n',
        '<svg>',
        '<div hidden>',
        '摘要',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { text, hints } = readHtml(pieces.join(''))
        const lines = text === '' ? [] : text.split('\n')
        expect(hints.length).toBe(lines.length)
        expect(lines.every((line) => line.trim() !== '')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('a page of 20,000 open elements', () => {
    expect(linesOf(`${'<div>'.repeat(20_000)}deep`)).toEqual(['deep'])
  })
})

describe('readHtml states', () => {
  const page = `<html lang="en"><head><title>Peers | Health Expectations</title>
    <meta name="citation_title" content="Peers &amp; power"><meta name="citation_title" xml:lang="zh" content="同伴与权力">
    <meta name="citation_author" content="van der Berg, Anna Maria"><meta name="citation_author_institution" content="U, NL">
    <meta name="citation_author" content="何絮之"><meta name="DC.creator" content="Berg, A">
    <meta name="citation_online_date" content="2024/11/01"><meta name="citation_publication_date" content="2024/12">
    <meta name="citation_firstpage" content="12"><meta name="citation_lastpage" content="19">
    <meta name="citation_doi" content="doi:10.1111/hex.70090"><meta property="og:url" content="https://www.example.org/a">
    <meta name="citation_keywords" content="peers; power">
    </head><body><h1>Peers &amp; power</h1></body></html>`

  it('what Highwire, Dublin Core and Open Graph elements say, people in order', () => {
    expect(valuesOf(page, 'authors')).toEqual(['van der Berg, Anna Maria', '何絮之', 'Berg, A'])
    expect(valuesOf(page, 'title')[0]).toBe('Peers & power')
    expect(valuesOf(page, 'title_zh')).toEqual(['同伴与权力'])
    expect(valuesOf(page, 'published')).toEqual(['2024-12', '2024-11-01'])
    expect(valuesOf(page, 'locator')).toEqual(['12-19'])
    expect(valuesOf(page, 'doi')).toEqual(['10.1111/hex.70090'])
    expect(valuesOf(page, 'keywords')).toEqual(['peers', 'power'])
    expect(readHtml(page).site).toBe('example.org')
    expect(readHtml(page).metadata.find(({ column }) => column === 'doi')?.source).toBe('meta:citation_doi')
  })

  it('what linked data and state blobs say of the page’s own article', () => {
    const data = `<script type="application/ld+json">{"@graph":[{"@type":"Organization","name":"X"},{"@type":"ScholarlyArticle",
      "headline":"Peers","author":[{"@type":"Person","givenName":"Anna","familyName":"Berg"}],"datePublished":"2024-08-12",
      "isPartOf":{"@type":"PublicationIssue","issueNumber":"6","isPartOf":{"@type":["PublicationVolume","Periodical"],"name":"Health Expect","volumeNumber":"27"}},
      "identifier":{"propertyID":"DOI","value":"10.1111/hex.70090"}}]}</script>
      <script>window.__STATE__ = {paper: {title: '同伴支持', abstract: "目的：…", year: 2021, authors: [{name: "梁晚舟"}]}, related: [{title: "Other", abstract: "x", doi: "10.1/other"}]};</script>`
    expect(valuesOf(data, 'title')).toEqual(['Peers', '同伴支持'])
    expect(valuesOf(data, 'authors')).toEqual(['Berg, Anna', '梁晚舟'])
    expect(valuesOf(data, 'journal')).toEqual(['Health Expect'])
    expect(valuesOf(data, 'volume')).toEqual(['27'])
    expect(valuesOf(data, 'issue')).toEqual(['6'])
    expect(valuesOf(data, 'doi')).toEqual(['10.1111/hex.70090'])
    expect(valuesOf(data, 'published')).toEqual(['2024-08-12'])
  })

  it('one list of people for each language, and the name of a journal out of a citation', () => {
    const source = `<meta name="citation_authors" xml:lang="zh" content="梁晚舟,何絮之"><meta name="citation_authors" xml:lang="en" content="LIANG Wanzhou, HE Xuzhi, QIN Shiyu">
      <meta name="dc.source" content="中国全科医学, 2021, Vol. 24 Issue (16): 2011-2016"><meta name="dc.source" content="Health Expectations">`
    const sources = readHtml(source)
      .metadata.filter(({ column }) => column === 'authors')
      .map((value) => value.source)
    expect(sources).toEqual([
      ...Array(2).fill('meta:citation_authors'),
      ...Array(3).fill('meta:citation_authors@en'),
    ])
    expect(valuesOf(source, 'journal')).toEqual(['中国全科医学', 'Health Expectations'])
  })

  it('institutions that one element states together, and keywords of the languages that the tables have', () => {
    const source = `<meta name="citation_author_institutions" content="School of Ferries, Farshore.;Harbour Institute, Westmarch.">
      <meta name="citation_keywords" xml:lang="es" content="transbordador"><meta name="citation_keywords" xml:lang="en" content="ferry">`
    expect(valuesOf(source, 'affiliations')).toEqual([
      'School of Ferries, Farshore.',
      'Harbour Institute, Westmarch.',
    ])
    expect(valuesOf(source, 'keywords')).toEqual([])
    expect(valuesOf(source, 'keywords_en')).toEqual(['ferry'])
  })

  it('the title without the name of the site where the page shows it so', () => {
    expect(valuesOf('<title>Peers in care - PubMed</title><h1>Peers in care</h1>', 'title')).toEqual([
      'Peers in care',
    ])
    expect(valuesOf('<title>同伴支持 - 知网</title><p>x</p>', 'title')).toEqual(['同伴支持 - 知网'])
  })

  it('the site that a browser wrote into a saved page', () => {
    expect(readHtml('<!-- saved from url=(0042)https://www.cnki.example.cn/a?x=1 --><p>x</p>').site).toBe(
      'cnki.example.cn',
    )
  })
})

describe('findMainLines', () => {
  it('finds none where elements nest deeper than a browser lets them, or are too many: the tree would take minutes', () => {
    const paragraph =
      '<p>The nurses of the wards told us, at length and in their own words, how they see the work they do.</p>' +
      '<p>研究中的护士详细地讲述了她们如何看待自己的工作，以及她们在工作中需要什么样的支持和帮助。</p>'
    const nest = (depth: number) => `<body>${'<div>'.repeat(depth)}${paragraph.repeat(4)}`
    const mainOf = (source: string) =>
      findMainLines(Buffer.from(source), readPageText(Buffer.from(source), { path: 'nested.html' }))
    expect(mainOf(nest(20)).length).toBeGreaterThan(0)
    expect(mainOf(nest(600))).toEqual([])
    const litter = (mark: string, count: number) => nest(20) + mark.repeat(count)
    for (const mark of ['<', '&', 'x<br>', '<i></i>']) {
      expect(mainOf(litter(mark, 100)).length).toBeGreaterThan(0)
      expect(mainOf(litter(mark, 40_000))).toEqual([])
    }
  })

  it('finds the article of a page without study structure', () => {
    const sentence =
      'The clinic opened last year, and nurses, doctors and volunteers have worked there since then. '
    const source = `<html><body><nav><a href="/">Home</a> <a href="/b">About</a></nav>
      <article><h2>News</h2><p>${sentence.repeat(6)}</p><p>社区${sentence.repeat(4)}</p></article><footer>Contact us</footer></body></html>`
    const page = readPageText(Buffer.from(source), { path: 'news.html' })
    const main = findMainLines(Buffer.from(source), page)
    expect(page.text.split('\n').filter((_line, i) => !main.includes(i + 1))).toEqual([
      'Home About',
      'Contact us',
    ])
  })
})

const PAGES = new URL('../../../../shared/data/study-pages/', import.meta.url)

describe.skipIf(!existsSync(PAGES))('saved study pages (skipped where ../shared is not there)', () => {
  it('state title, authors, DOI and journal in metadata or text', () => {
    const truth = JSON.parse(readFileSync(new URL('truth.json', PAGES), 'utf8')) as {
      page: string
      title: string
      authors_family: string[]
      doi: string
      journal: string | null
    }[]
    for (const { page, title, authors_family, doi, journal } of truth) {
      const read = readPageText(readFileSync(new URL(page, PAGES)), { path: page })
      const stated = (column: string) =>
        read.metadata.filter((value) => value.column === column).map(({ value }) => value)
      expect(stated('title'), page).toContain(title)
      expect(stated('doi'), page).toContain(doi)
      if (journal !== null) expect(stated('journal'), page).toContain(journal)
      const names = [...stated('authors'), read.text].join('\n')
      for (const family of authors_family) expect(names, page).toContain(family)
    }
  })
})
