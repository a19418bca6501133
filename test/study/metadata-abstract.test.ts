import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/study/read-page.js'

const read = (html: string) => readPage(Buffer.from(html), { path: 'page.html' })
const abstractOf = (html: string) => {
  const page = read(html)
  return page.segments
    .filter(({ field }) => field === 'abstract')
    .map(({ start, end, language }) => `${language} ${page.text.slice(start, end)}`)
}

const TEXT =
  'Case managers in two districts were asked how they link schools and clinics. Managers linked by driving and by writing twice.'

describe('an abstract that only the metadata of an HTML page state', () => {
  it('is rendered below the page, title and all, English and Chinese', () => {
    const data = {
      props: {
        paper: {
          title: 'Linking schools and clinics',
          abstract: `<p>${TEXT}</p>`,
          authors: ['Ann Bo'],
          doi: '10.9999/x',
        },
      },
    }
    const html = `<html><body><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(data)}</script></body></html>`
    expect(abstractOf(html)).toEqual(TEXT.split(/(?<=\.) /).map((sentence) => `en ${sentence}`))
    const page = read(html)
    expect(page).toMatchObject({ status: 'ok', method: 'html:metadata' })
    expect(page.blocks.map(({ kind, field }) => `${kind} ${field}`)).toEqual([
      'content title',
      'content abstract',
    ])
    const zh =
      '<head><meta name="citation_title" content="同伴支持"><meta name="citation_abstract" content="目的：探讨同伴支持的作用。方法：对15名患者进行访谈并作主题分析。结论：应给予同伴支持者培训和报酬。"></head>'
    expect(abstractOf(zh)).toHaveLength(3)
  })

  it('is left alone where the page shows one, unless that breaks off, and where it breaks off itself', () => {
    const shown = `<head><meta name="citation_abstract" content="Another text that says what the article is about in words of its own, twice as long as it need be."></head><h1>A title of a study</h1><h2>Abstract</h2><p>${TEXT}</p>`
    expect(abstractOf(shown)).toHaveLength(2)
    const cut = `<head><meta name="citation_abstract" content="${TEXT}"></head><h1>A title of a study</h1><h2>Abstract</h2><p>${TEXT.slice(0, 88)}…</p>`
    expect(abstractOf(cut)).toEqual(TEXT.split(/(?<=\.) /).map((sentence) => `en ${sentence}`))
    expect(abstractOf(cut.replace('…', '… Expand'))).toHaveLength(2)
    expect(abstractOf(cut.replace(TEXT, `Otherwise: ${TEXT}`)).at(-1)).toMatch(/…$/)
    const teaser = `<head><meta name="citation_title" content="Doors"><meta property="og:description" content="${TEXT.slice(0, 90)}..."></head><h1>Doors</h1>`
    expect(abstractOf(teaser)).toEqual([])
  })

  it.each([
    [
      'a script',
      '<title>Loading</title><noscript>You need to enable JavaScript.</noscript><div id="root"></div>',
    ],
    ['frames', '<title>Journal</title><frameset cols="20%,80%"><frame src="a.html"></frameset>'],
  ])('makes no study of a page that is nothing but %s', (_, html) => {
    expect(read(`<html>${html}</html>`)).toMatchObject({ status: 'empty', segments: [] })
  })

  it('does not let the title of the window win over the one that is printed', () => {
    const html = `<head><title>Journal of Invented Care</title></head><h1>Linking schools and clinics: a qualitative study</h1><h2>Abstract</h2><p>${TEXT}</p>`
    expect(read(html).study?.record.title_en).toBe('Linking schools and clinics: a qualitative study')
  })

  it('is not the title and authors that a description begins with (Semantic Scholar)', () => {
    const text = `${TEXT} They asked for time to do both, and for one name by which families may know them. Districts may count these hours as work and give managers a place in both buildings.`
    const html = `<head><meta name="description" content="Semantic Scholar extracted view of &quot;Linking schools and clinics in two districts&quot; by Ann Unreal, Ben Fictive"></head>
      <h1>Linking schools and clinics in two districts</h1><p>Ann Unreal, Ben Fictive</p><p>TLDR</p><p>Managers link by driving.</p><div><strong>Abstract</strong> <span>${text}</span></div>`
    expect(
      abstractOf(html)
        .join(' ')
        .replace(/(^| )en /g, '$1'),
    ).toBe(text)
  })

  it('is the one of the data where a machine’s summary is the description and the print breaks off (Semantic Scholar)', () => {
    const text = `${TEXT} They asked for time to do both, and for one name by which families may know them. Districts may count these hours as work and give managers a place in both buildings.`
    const summary = 'It is found that managers link schools and clinics by driving and by writing twice.'
    const html = `<head><meta property="og:description" content="${summary}"><script type="application/ld+json">${JSON.stringify({ '@type': 'ScholarlyArticle', headline: 'Linking schools and clinics in two districts', abstract: text })}</script></head>
      <h1>Linking schools and clinics in two districts</h1><p>Ann Unreal, Ben Fictive</p><p>${text.slice(0, 190)}… <button>Expand</button></p><p>TLDR</p><p>${summary}</p>`
    expect(
      abstractOf(html)
        .join(' ')
        .replace(/(^| )en /g, '$1'),
    ).toBe(text)
    expect(read(html).blocks.map(({ reason }) => reason)).toContain('machine_summary')
  })

  it('is whole where the page folds its end away (VIP)', () => {
    const html = `<h1>同伴支持的作用</h1><p><span>摘要：</span><span>探讨同伴支持的作用，对15名患者进行访谈并作主题</span><span class="more-abs" style="display:none">分析。结论是应给予同伴支持者培训和报酬。</span><a>展开更多</a></p>`
    expect(abstractOf(html).join('')).toContain('培训和报酬')
  })
})
