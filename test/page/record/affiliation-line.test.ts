import { describe, expect, it } from 'vitest'
import { rateAffiliation, skipAffiliationMark } from '../../../src/page/record/affiliation-line.js'

const rate = (text: string) => rateAffiliation({ text, folded: text.toLowerCase(), script: 'latin' })

describe('rateAffiliation', () => {
  it.each([
    'Food insecurity and school meals in municipalities of Madeup Gerais, Brazil',
    'Nurses in hospital wards and clinics, their units and networks',
  ])('institutions in small letters are what a study is about: %s', (text) => {
    expect(rate(text)).toBeLessThan(1)
  })

  it.each([
    'School of Fables, Nowhere University, Nowhere',
    'Laboratoire d’étude des contes, université de Nulle-Part, France',
  ])('institutions with their town are affiliations: %s', (text) => {
    expect(rate(text)).toBe(2)
  })
})

describe('skipAffiliationMark', () => {
  it.each([
    ['aFarshore School of Health, Norway', 'Farshore School of Health, Norway'],
    ['eDepartment of Fables, Nowhere', 'Department of Fables, Nowhere'],
    ['eThekwini Municipality, South Africa', 'eThekwini Municipality, South Africa'],
    ['iThemba LABS, South Africa', 'iThemba LABS, South Africa'],
    ['mHealth Research Centre, Nowhere', 'mHealth Research Centre, Nowhere'],
    ['[1]450000 郑州,虚构医院', '450000 郑州,虚构医院'],
    ['2. School of Fables', 'School of Fables'],
  ])('finds where the institution begins: %s', (text, institution) => {
    expect(text.slice(skipAffiliationMark(text))).toBe(institution)
  })
})
