import { describe, expect, it } from 'vitest'
import { findDoiLink } from '../../../src/page/html/doi-link.js'
import { readHtml } from '../../../src/page/html/read-html.js'

const link = (doi: string, label: string) =>
  `<a class="x" href="https://dx.doi.org/${doi}" rel="y">${label}</a>`
const doisOf = (html: string) =>
  readHtml(html)
    .metadata.filter(({ column }) => column === 'doi')
    .map(({ value, source }) => [value, source])

describe('a DOI that stands behind a button alone', () => {
  it('is the study’s where one button leads to it', () => {
    expect(findDoiLink(link('10.9998/made.up%2F1', 'Direct link'))).toBe('10.9998/made.up/1')
    expect(doisOf(`<p>Title</p>${link('10.9998/made.up', ' Publisher’s website ')}`)).toEqual([
      ['10.9998/made.up', 'meta:doi_link'],
    ])
  })

  it('is nobody’s where the link bears a title, two differ, or its escapes are broken', () => {
    expect(findDoiLink(link('10.9998/other', 'A study of something else'))).toBeUndefined()
    expect(findDoiLink(link('10.9998/a', 'Full text') + link('10.9998/b', 'Full text'))).toBeUndefined()
    expect(findDoiLink(link('10.9998/a', 'Full text').repeat(2))).toBe('10.9998/a')
    expect(findDoiLink(link('10.9998/100%', 'DOI'))).toBe('10.9998/100%')
  })

  it('gives way to what the page states', () => {
    const button = link('10.9998/linked', 'Full text')
    expect(doisOf(`<head><meta name="citation_doi" content="10.9998/stated"></head>${button}`)).toEqual([
      ['10.9998/stated', 'meta:citation_doi'],
    ])
    expect(doisOf(`<p>doi: 10.9998/printed</p>${button}`)).toEqual([])
  })
})
