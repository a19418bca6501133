import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COUNTRIES, SUBDIVISIONS } from '../../src/coding/characteristics/countries.js'
import { findCountry } from '../../src/coding/characteristics/names.js'
import { readYears } from '../../src/coding/characteristics/years.js'
import { type Characteristic, readCharacteristics } from '../../src/coding/characteristics.js'
import { codeSegments, compileCodebook } from '../../src/coding/code.js'
import type { Segment } from '../../src/study/study.js'
import { makeSegment } from './code-text.js'
import { ABSTRACTS, hasAbstracts, loadShipped, readSegments } from './shipped-codebook.js'

type Stated = readonly [characteristic: string, value: string, role?: string]

const codebook = loadShipped('study-characteristics')
const compiled = compileCodebook(codebook)
const expected: {
  readonly seeds: Readonly<Record<string, readonly Stated[]>>
  readonly abstracts: Readonly<Record<string, readonly Stated[]>>
} = JSON.parse(readFileSync('test/coding/characteristics.expected.json', 'utf8'))

function read(segments: readonly Segment[]): Characteristic[] {
  return readCharacteristics(segments, codeSegments(compiled, segments), [codebook])
}

/** What a methods sentence states, as `characteristic value role`. */
function readSentence(text: string, language: 'en' | 'zh' = 'en', more: Partial<Segment> = {}): string[] {
  return describeRows(read([makeSegment(text, language, { section: 'methods', ...more })]))
}

function describeRows(rows: readonly Characteristic[]): string[] {
  return rows.map(({ characteristic, value, role }) => `${characteristic} ${value} ${role}`.trim())
}

function describeStated(stated: readonly Stated[]): string[] {
  return stated.map((parts) => parts.join(' '))
}

const COUNTED = new Set(['participants', 'analysis'])

/** Rows as the fixture has them: a role for people and cited methods only. */
function describeForFixture(rows: readonly Characteristic[]): string[] {
  return rows.map(({ characteristic, value, role }) =>
    `${characteristic} ${value} ${COUNTED.has(characteristic) ? role : ''}`.trim(),
  )
}

describe('what the seeds state', () => {
  it.each(Object.entries(expected.seeds))('is read exactly from %s', (name, stated) => {
    expect(describeForFixture(read(readSegments('seeds', name))).sort()).toEqual(
      describeStated(stated).sort(),
    )
  })

  it('stands in the page where its quote is', () => {
    for (const name of Object.keys(expected.seeds)) {
      const segments = readSegments('seeds', name)
      for (const row of read(segments)) {
        const segment = segments.find(({ segmentId }) => segmentId === row.segmentId)!
        expect(segment.text.slice(row.start - segment.start, row.end - segment.start)).toBe(row.quote)
      }
    }
  })
})

describe.skipIf(!hasAbstracts())('what the development abstracts state', () => {
  it('is read to nine tenths, and nine tenths of what is read is stated', () => {
    let found = 0
    let wanted = 0
    let given = 0
    for (const [name, stated] of Object.entries(expected.abstracts)) {
      const rows = describeForFixture(read(readSegments(ABSTRACTS, name)))
      const truth = describeStated(stated)
      wanted += truth.length
      given += rows.length
      found += truth.filter((statement) => rows.includes(statement)).length
    }
    expect(found / wanted).toBeGreaterThanOrEqual(0.9)
    expect(found / given).toBeGreaterThanOrEqual(0.9)
  })
})

describe('people', () => {
  it('are counted with their roles, in digits and words', () => {
    expect(
      readSentence('Interviews were held with fifteen peer navigators and 1,204 of their clients.'),
    ).toEqual(expect.arrayContaining(['participants 15 peer navigators', 'participants 1204 clients']))
    expect(readSentence('对二十三名链接工作者及108名患者进行了访谈。', 'zh')).toEqual(
      expect.arrayContaining(['participants 23 链接工作者', 'participants 108 患者']),
    )
  })

  it('are not interviews, groups, studies, places or reviewers', () => {
    for (const text of [
      'Semi-structured interviews (n\u2009=\u200918) were held.',
      'Thirty-one eligible manuscripts were identified.',
      'Six focus groups were held in four clinics.',
      'Two reviewers independently extracted the data.',
    ]) {
      expect(readSentence(text).filter((row) => row.startsWith('participants'))).toEqual([])
    }
    expect(
      readSentence('进行了18次半结构化访谈。', 'zh').filter((row) => row.startsWith('participants')),
    ).toEqual([])
    expect(readSentence('共纳入31篇文献。', 'zh').filter((row) => row.startsWith('participants'))).toEqual([])
  })

  it('are read from brackets with thin spaces and full-width signs', () => {
    expect(readSentence('We interviewed carers (n\u2009=\u200912) and nurses (n＝９).')).toEqual(
      expect.arrayContaining(['participants 12 carers', 'participants 9 nurses']),
    )
  })

  it('keep a list of roles together', () => {
    expect(
      readSentence('In all, 71 link workers, patients, carers and managers were interviewed.'),
    ).toContain('participants 71 link workers, patients, carers and managers')
  })

  it('in a Chinese list stand after their role', () => {
    expect(readSentence('共访谈50人,其中护士20名、项目经理30名。', 'zh')).toEqual(
      expect.arrayContaining(['participants 20 护士', 'participants 30 项目经理']),
    )
  })
})

describe('reviews', () => {
  it('tell included studies from records found', () => {
    expect(
      readSentence('Of 2,310 records screened, 44 met the criteria.', 'en', { section: 'results' }),
    ).toEqual(expect.arrayContaining(['records_identified 2310', 'included_studies 44']))
    expect(readSentence('从7903条记录中筛得21条。', 'zh', { section: 'results' })).toEqual(
      expect.arrayContaining(['records_identified 7903', 'included_studies 21']),
    )
  })

  it('tell the years searched from the years of the study', () => {
    expect(readSentence('Articles published between 2001 and 2015 were sought.')).toContain(
      'search_years 2001-2015',
    )
    expect(readSentence('Nurses were interviewed between March 2018 and May 2019.')).toContain(
      'years 2018-2019',
    )
    expect(readSentence('检索2001年至2015年发表的文献。', 'zh')).toContain('search_years 2001-2015')
    expect(readSentence('2018年3月至2019年5月访谈护士。', 'zh')).toContain('years 2018-2019')
  })
})

describe('designs', () => {
  it('are those of the study, not of the trial it stands in or of earlier work', () => {
    expect(readSentence('Interviews were held within a randomised controlled trial.').join()).not.toContain(
      'randomised',
    )
    const background = { section: 'background' } as const
    expect(readSentence('Earlier systematic reviews found mixed effects.', 'en', background)).toEqual([])
    expect(readSentence('This systematic review asks why.', 'en', background)).toEqual([
      'design systematic review',
    ])
  })

  it('yield to a more particular one that the study states elsewhere', () => {
    const rows = read([
      makeSegment('Interviews with carers were held.', 'en', { section: 'methods' }),
      makeSegment('The in-depth interviews were recorded.', 'en', { section: 'methods', seq: 2 }),
    ])
    expect(describeRows(rows).filter((row) => row.startsWith('data_collection'))).toEqual([
      'data_collection in-depth interviews',
    ])
  })
})

describe('methods and theories', () => {
  it('carry whom they are cited from', () => {
    expect(readSentence('We used thematic analysis as described by Braun and Clarke.')).toContain(
      'analysis thematic analysis Braun and Clarke',
    )
    expect(readSentence('We used inductive and deductive thematic analysis.')).toEqual([
      'analysis thematic analysis',
    ])
  })

  it('are named once where a known theory stands in general words', () => {
    expect(readSentence('The analysis was guided by Normalisation Process Theory.')).toEqual([
      'framework Normalisation Process Theory',
    ])
  })
})

describe('countries', () => {
  it('come under one name from names, adjectives, parts and Chinese names', () => {
    expect(findCountry('Norwegian municipalities')?.en).toBe('Norway')
    expect(findCountry('Scottish')?.en).toBe('Scotland')
    expect(findCountry('挪威')?.en).toBe('Norway')
    expect(findCountry('加州')?.en).toBe('United States')
    expect(findCountry('Northern Ireland')?.en).toBe('Northern Ireland')
    expect(findCountry('印度尼西亚')?.en).toBe('Indonesia')
    expect(findCountry('polish')).toBeUndefined()
  })

  it('are not languages, peoples or the places of included studies', () => {
    expect(readSentence('Studies published in Chinese or English were sought.').join()).not.toContain(
      'country',
    )
    expect(readSentence('Most trials were conducted in the USA.', 'en', { section: 'results' })).toEqual([])
    expect(readSentence('We interviewed African American women.').join()).not.toContain('country')
  })

  it('are the same in the codebook and in the gazetteer', () => {
    const places = codebook.lists.country!
    const names = COUNTRIES.flatMap(({ name, also }) => [name, ...also])
    const parts = SUBDIVISIONS.flatMap(({ en }) => en)
    expect([...places.en!].sort()).toEqual(
      [...new Set([...names, ...parts])].filter((n) => !/\.|^the /.test(n)).sort(),
    )
    const zh = [...COUNTRIES.flatMap((country) => country.zh), ...SUBDIVISIONS.flatMap((part) => part.zh)]
    expect([...places.zh!].sort()).toEqual([...new Set(zh)].sort())
  })
})

describe('a finding in both languages', () => {
  it('is one value with its English quote', () => {
    const rows = read([
      makeSegment('Eleven nurses were interviewed.', 'en', { section: 'methods' }),
      makeSegment('访谈了11名护士。', 'zh', { section: 'methods', seq: 2, segmentId: 's-2', unitId: 'u-1' }),
    ])
    const people = rows.filter(({ characteristic }) => characteristic === 'participants')
    expect(people).toHaveLength(1)
    expect(people[0]).toMatchObject({ value: '11', role: 'nurses', language: 'en' })
  })

  it('keeps its Chinese words where only Chinese states it', () => {
    expect(readSentence('采用主题分析法。', 'zh')).toEqual(['analysis 主题分析'])
  })
})

describe('without the codebook', () => {
  it('nothing is stated', () => {
    const segments = [makeSegment('Eleven nurses were interviewed.', 'en', { section: 'methods' })]
    expect(readCharacteristics(segments, codeSegments(compiled, segments), [])).toEqual([])
  })
})

describe('years', () => {
  it('become spans, and stay words where only one end is stated', () => {
    expect(readYears('March 2018 to May 2019')).toBe('2018-2019')
    expect(readYears('2020 年至 2022 年')).toBe('2020-2022')
    expect(readYears('2021')).toBe('2021')
    expect(readYears('2016-17')).toBe('2016-2017')
    expect(readYears('before May 2020')).toBeUndefined()
  })
})

describe('every text', () => {
  it('is read without an error, and quotes are its own words', () => {
    const words = [
      'interviews',
      'with',
      '15',
      'six',
      'CHWs',
      '(n = 18)',
      'Norway',
      ',',
      '2020',
      '名患者',
      '访谈',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 20 }),
        fc.constantFrom('en', 'zh'),
        (parts, lang) => {
          const text = parts.join(' ')
          for (const row of read([makeSegment(text, lang as 'en' | 'zh', { section: 'methods' })])) {
            expect(text.slice(row.start, row.end)).toBe(row.quote)
          }
        },
      ),
    )
  })
})
