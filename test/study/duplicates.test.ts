import { describe, expect, it } from 'vitest'
import { createDuplicateIndex } from '../../src/study/duplicate-index.js'
import { makeDuplicateKey } from '../../src/study/duplicates.js'
import { readPage } from '../../src/study/read-page.js'
import { hashSimilar, simhashDistance } from '../../src/study/simhash.js'

const encoder = new TextEncoder()
const keyOf = (path: string, text: string) => makeDuplicateKey(readPage(encoder.encode(text), { path }))
const abstract =
  'Nurses of three invented clinics were interviewed about trust. It was built slowly, and it was lost quickly. Managers said that they had no time for it. Patients said that time was all they asked for, and that nobody had any. The authors recommend that clinics protect time for talk, and that they measure what comes of it.'
const title = 'Trust in three invented clinics: an interview study of nurses'
const chinese =
  '研究者访谈了三家虚构诊所的护士，了解信任如何建立。信任建立得很慢，失去得很快。管理者说自己没有时间。患者说他们要的只是时间，而谁都没有时间。护士认为制度应当为信任留出时间，并且应当承认这一工作的价值与代价。'

describe('duplicates', () => {
  it('finds a study again by DOI, title or similar abstract, in that order', () => {
    const index = createDuplicateIndex()
    expect(index.match(keyOf('a.txt', `${title}\ndoi: 10.9999/t.1\nAbstract\n${abstract}`))).toBeUndefined()
    expect(
      index.match(
        keyOf(
          'b.txt',
          `Another title for the same invented study of nurses\ndoi: 10.9999/T.1\nAbstract\n${abstract}`,
        ),
      )?.by,
    ).toBe('doi')
    expect(index.match(keyOf('c.txt', `${title.toUpperCase()}\nAbstract\n${abstract}`))?.by).toBe('title')
    expect(
      index.match(
        keyOf(
          'd.txt',
          `A wholly different heading above an abstract\nAbstract\n${abstract.replace(/,/g, '')}`,
        ),
      )?.by,
    ).toBe('simhash')
  })

  it('keeps two pages with different DOIs apart, whatever their text', () => {
    const index = createDuplicateIndex()
    index.match(keyOf('a.txt', `${title}\ndoi: 10.9999/t.1\nAbstract\n${abstract}`))
    expect(index.match(keyOf('b.txt', `${title}\ndoi: 10.9999/t.2\nAbstract\n${abstract}`))).toBeUndefined()
  })

  it('finds Chinese copies by their characters', () => {
    const index = createDuplicateIndex()
    index.match(keyOf('a.txt', `三家虚构诊所中护士的信任：一项访谈研究\n摘要\n${chinese}`))
    expect(
      index.match(keyOf('b.txt', `完全不同的标题：虚构护士与时间的研究\n摘要\n${chinese.replace('。', '.')}`))
        ?.by,
    ).toBe('simhash')
  })

  it('hashes similar texts near each other and others far apart', () => {
    expect(simhashDistance(hashSimilar(abstract), hashSimilar(abstract.toUpperCase()))).toBe(0)
    expect(simhashDistance(hashSimilar(abstract), hashSimilar(chinese))).toBeGreaterThan(10)
  })
})
