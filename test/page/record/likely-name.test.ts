import { describe, expect, it } from 'vitest'
import { endsLikeListed, readLikelyName } from '../../../src/page/record/likely-name.js'

describe('a line that may name one author where its neighbours do', () => {
  it.each([
    ['Quillaro2,', 'Quillaro'],
    ['Mirabel wo Nowhere-Odd', 'Mirabel wo Nowhere-Odd'],
    ["Cara degl'Imaginata", "Cara degl'Imaginata"],
    ["Ficta, 'Maleo", "Ficta, 'Maleo"],
    ['!Xuma-Odd, Abel', '!Xuma-Odd, Abel'],
    ['Sample née Quill, Anna', 'Sample née Quill, Anna'],
    ['Sr. Nakila Odd1 na1,', 'Nakila Odd'],
    ['Rana el-Sampled*', 'Rana el-Sampled'],
    ['Duarte Ficto Sá e Odd', 'Duarte Ficto Sá e Odd'],
    ['Chin Imaginary5 &', 'Chin Imaginary'],
  ])('%s', (text, name) => expect(readLikelyName(text)?.text).toBe(name))

  it.each([
    'Show more',
    'Department of Buses',
    'University of Nowhere',
    'View all authors and affiliations',
    'Published: 3 May 2020',
    'Sociology',
    'https://orcid.org/0000-0000-0000-0000',
    'Night buses and shift work in port towns',
    'What do cleaners want?',
    '12 Citations',
  ])('%s names nobody', (text) => expect(readLikelyName(text)).toBeUndefined())

  it('a comma, a number or `and` behind a name says that a list goes on', () => {
    for (const text of ['Quillaro2,', 'Ada Ficta 1', 'Ada Ficta*', 'Ada Ficta &', 'Ada Ficta and'])
      expect(endsLikeListed(text)).toBe(true)
    expect(endsLikeListed('Ada Ficta')).toBe(false)
  })
})
