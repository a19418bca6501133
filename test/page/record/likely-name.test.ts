import { describe, expect, it } from 'vitest'
import { endsLikeListed, readLikelyList, readLikelyName } from '../../../src/page/record/likely-name.js'

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
    'Ghana',
    'South Africa',
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

describe('a list of names one of which no table knows', () => {
  it.each([
    [
      'Ficta-Quill, Ada; van der Sample, Bertil P., Jr.; Quillaro; Abd el-Odd, Nour',
      ['Ficta-Quill, Ada', 'van der Sample, Bertil P. Jr.', 'Quillaro', 'Abd el-Odd, Nour'],
    ],
    [
      'Ficta-Quill, A (Ficta-Quill, Ada) [1] ; Quillaro (Quillaro) [2] ; Odd, BC (Odd, Bertil C.) [1, 3] ; Odd Ferry Consortium',
      ['Ficta-Quill, Ada', 'Quillaro', 'Odd, Bertil C.', 'Odd Ferry Consortium'],
    ],
    [
      'Ada Ficta 1 2 , Quillaro 8 , Bo wa Odd # 7 ; FERRY Study Group',
      ['Ada Ficta', 'Quillaro', 'Bo wa Odd', 'FERRY Study Group'],
    ],
    ['Ayigul·Sample1, FICTA Odd2, OUQUILL Odd1,3*', ['Ayigul·Sample', 'FICTA Odd', 'OUQUILL Odd']],
    ['가나다 /GA NA-DA 1 , 라마 /Ra, Ma Ba 2 , 사아 /Sa Aja 1*', ['GA NA-DA', 'Ra, Ma Ba', 'Sa Aja']],
  ])('%s', (text, names) => expect(readLikelyList(text)?.map((name) => name.text)).toEqual(names))

  it.each([
    'ferries; night work; port towns',
    'Ferries, Night Work, Port Towns',
    'Volume 12, Issue 3, Pages 4',
    '1 Institute of Buses, Nowhere 1, Odd 2, Port 3',
    'Ada Ficta; Quillaro',
  ])('%s is none', (text) => expect(readLikelyList(text)).toBeUndefined())
})
