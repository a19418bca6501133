import { describe, expect, it } from 'vitest'
import { rateAffiliation } from '../../../src/page/record/affiliation-line.js'

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
