import { describe, expect, it } from 'vitest'
import { type Beginning, readBeginnings } from '../../src/coding/regex-anchors.js'

const waysOf = (source: string, language: 'en' | 'zh'): readonly Beginning[] =>
  readBeginnings(source, 'u', language).ways

/** What is asked for where all ways ask for the same, the rarest first. */
const asksOf = (source: string, language: 'en' | 'zh'): readonly (readonly string[])[] => {
  const [only, ...others] = waysOf(source, language)
  expect(others).toEqual([])
  return only!.asks
}

describe('what every match of a regular expression holds behind its beginning', () => {
  it('is a word behind white space or a sign, the rarest first', () => {
    expect(asksOf('the facilitators? of', 'en')).toEqual([['facilitator', 'facilitators'], ['of']])
    expect(asksOf('self(?:\\s+|-)care', 'en')).toEqual([['care']])
    expect(asksOf('q&a', 'en')).toEqual([['a']])
    expect(asksOf('self[ -]care', 'en')).toEqual([])
  })

  it('is not asked of what need not be there, but may stand behind it', () => {
    expect(asksOf('(with|by) (the )?(internal |external )?guides?', 'en')).toEqual([['guide', 'guides']])
    expect(asksOf('(this|our) (\\w+ ){0,4}(review|paper)', 'en')).toEqual([['review', 'paper']])
    expect(asksOf('in (short)?', 'en')).toEqual([])
    expect(asksOf('the (re)?search', 'en')).toEqual([['search', 'research']])
    expect(asksOf('the \\w*search', 'en')).toEqual([])
  })

  it('is a beginning of words where a match may go on', () => {
    expect(asksOf('the navigat\\w+', 'en')).toEqual([['navigat*']])
  })

  it('is Chinese characters anywhere behind the beginning', () => {
    expect(asksOf('(对|与)[^,]{0,40}(访谈|调查)', 'zh')).toEqual([['访谈', '调查']])
    expect(asksOf('给[^,]{0,6}希望?', 'zh')).toEqual([['希']])
    expect(asksOf('(与|和)', 'zh')).toEqual([])
  })
})

describe('the ways in which a regular expression begins', () => {
  it('are each of its alternatives, with what that one asks for', () => {
    expect(waysOf('(one size|no single (model|recipe)|blueprints)', 'en')).toEqual([
      { heads: ['one'], asks: [['size']] },
      { heads: ['no'], asks: [['single'], ['model', 'recipe']] },
      { heads: ['blueprints'], asks: [] },
    ])
    expect(waysOf('(有)?(希望|信心)', 'zh')).toEqual([
      { heads: ['有希望', '有信心'], asks: [['希望', '信心']] },
      { heads: ['希望', '信心'], asks: [] },
    ])
  })

  it('are one where they ask for the same', () => {
    expect(waysOf('(this|the present) (study|review)', 'en')).toEqual([
      { heads: ['this'], asks: [['study', 'review']] },
      { heads: ['the'], asks: [['present'], ['study', 'review']] },
    ])
    expect(waysOf('(he|she) (works)', 'en')).toEqual([{ heads: ['he', 'she'], asks: [['works']] }])
  })

  it('are apart where the beginning need not be there', () => {
    expect(waysOf('(the )?(peer worker|go-between)', 'en').map(({ heads }) => heads)).toEqual([
      ['the'],
      ['peer'],
      ['go'],
    ])
  })

  it('are not known where a match may begin anywhere', () => {
    expect(waysOf('\\w+ (days|weeks)', 'en')).toEqual([{ heads: undefined, asks: [['days', 'weeks']] }])
    expect(waysOf('.*(没有|缺乏)', 'zh')[0]!.heads).toBeUndefined()
  })
})
