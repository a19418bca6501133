import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SECTIONS } from '../../../src/page/sections/section.js'
import { labelSections } from '../../../src/page/sections/sections.js'
import { SHARED } from '../../support/cli.js'
import { testWith } from '../../support/needs.js'

test('sentences get the section they speak of, in English and Chinese', () => {
  expect(
    labelSections(
      [
        'Little is known about how peer workers fit into primary care.',
        'This study aims to explore the views of general practitioners.',
        'Semi-structured interviews were conducted with 20 practitioners and analysed thematically.',
        'Participants described unclear roles and valued shared training.',
        'These findings suggest that clear roles are needed in practice.',
      ],
      'en',
    ),
  ).toEqual(['background', 'objective', 'methods', 'results', 'conclusion'])
  expect(
    labelSections(
      [
        '近年来同伴支持日益普遍,但目前尚不清楚其作用。',
        '本研究旨在探讨全科医生的看法。',
        '采用半结构化访谈对20名医生进行了调查,并进行主题分析。',
        '结果显示,参与者认为角色不清,差异显著。',
        '应当明确角色,未来需要进一步研究。',
      ],
      'zh',
    ),
  ).toEqual(['background', 'objective', 'methods', 'results', 'conclusion'])
})

test('there is one label a sentence, always a section or none, and what is known stays', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('We interviewed them.', '结果表明有效。')), {
        maxLength: 12,
      }),
      fc.constantFrom('en' as const, 'zh' as const, 'other' as const),
      (sentences, language) => {
        const known = sentences.map((_, i) => (i === 1 ? ('other' as const) : undefined))
        const labels = labelSections(sentences, language, known)
        expect(labels.length).toBe(sentences.length)
        for (const label of labels) if (label !== undefined) expect(SECTIONS).toContain(label)
        if (sentences.length > 1) expect(labels[1]).toBe('other')
      },
    ),
  )
})

test('nothing is claimed of a sentence without words, nor in a language without a model', () => {
  expect(labelSections(['12 %.', '§'], 'en')).toEqual([undefined, undefined])
  expect(labelSections(['Se realizaron entrevistas.'], 'other')).toEqual([undefined])
})

const isBuilt = existsSync(new URL('../../../dist/page/sections/sections.js', import.meta.url))

testWith(
  'the abstracts beside the repository and a build',
  existsSync(`${SHARED}/data/corpus`) && isBuilt,
  'hidden headings are found again on at least 80 % of English and 85 % of Chinese sentences',
  async () => {
    const bench = new URL('../../../bench/quality/sections.mjs', import.meta.url)
    const { measureHeadings, measureSections } = await import(bench.href)
    const right = Object.fromEntries(
      measureSections(SHARED).map((set: { name: string; right: number }) => [set.name, set.right]),
    )
    expect(right['en held out']).toBeGreaterThan(0.8)
    expect(right['gold abstracts en']).toBeGreaterThan(0.85)
    expect(right['zh hidden headings']).toBeGreaterThan(0.85)
    expect(measureHeadings(SHARED).right).toBeGreaterThan(0.78)
  },
)
