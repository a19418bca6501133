import { describe, expect, it } from 'vitest'
import {
  endOfInstitution,
  goesOnBelow,
  rateAffiliation,
  skipAffiliationMark,
} from '../../../src/page/record/affiliation-line.js'

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

describe('endOfInstitution', () => {
  it.each([
    ['Hospital of Keys, Nowhere. Email: a.made@example.cl; b@example.org', 'Hospital of Keys, Nowhere.'],
    ['Nowhere University (e-mail: a@example.org)', 'Nowhere University'],
    ['虚构大学护理学院，乌有 100000，电子邮箱：made@example.cn', '虚构大学护理学院，乌有 100000'],
    ['Nowhere University, https://orcid.org/0000-0000-0000-0001', 'Nowhere University'],
    ['Nowhere University, Fiction', 'Nowhere University, Fiction'],
    ['虚构大学护理学院made@example.cn', '虚构大学护理学院'],
  ])('leaves out what is the author’s: %s', (text, institution) => {
    expect(text.slice(0, endOfInstitution(text))).toBe(institution)
  })
})

describe('addresses for mail', () => {
  it('are told fast where something stands behind a long list of them', () => {
    const text = `Nowhere University, ${'a.made@example.org;'.repeat(30)} and!`
    const started = performance.now()
    rate(text)
    endOfInstitution(text)
    const long = `${'a.made@example.org; '.repeat(10_000)}!`
    rate(long)
    endOfInstitution(long)
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('goesOnBelow', () => {
  const wrapped = '(3)Department of Invented Nursing, Upper Harbour University of Light,'

  it('an institution that is wrapped at a column goes on', () => {
    expect(goesOnBelow(wrapped, 'Portugal.')).toBe(true)
    expect(goesOnBelow(wrapped.replace(/,$/, ''), 'and Sound, Portugal.')).toBe(true)
  })

  it('an institution with its country is whole, whatever ends its line', () => {
    const whole = 'Department of Invented Nursing, University of Light, Nowhere, Norway,'
    expect(goesOnBelow(whole, 'Department of Fables, College of Elsewhere, Sweden')).toBe(false)
  })

  it('the next number begins another one, a full stop ends it', () => {
    expect(goesOnBelow(wrapped, '(4)School of Fables, Nowhere.')).toBe(false)
    expect(goesOnBelow(wrapped.replace(/,$/, '.'), 'Portugal.')).toBe(false)
  })
})
