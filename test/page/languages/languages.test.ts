import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageOfLine, separateLanguages } from '../../../src/page/languages/languages.js'
import { SHARED } from '../../support/cli.js'
import { testWith } from '../../support/needs.js'

/** Spans as `language:text`, for reading. */
function show(text: string): string[] {
  return separateLanguages(text).map((span) => `${span.language}:${text.slice(span.start, span.end)}`)
}

describe('separateLanguages', () => {
  test('covers every text without gaps, neighbours differing in language', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'Peer support works. ',
        '同伴支持有效。',
        '\n',
        'の',
        '한국',
        'é',
        '\ufffd',
        '12 ',
        'å…³é”®',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const spans = separateLanguages(text)
        expect(spans.map((span) => text.slice(span.start, span.end)).join('')).toBe(text)
        let end = 0
        let language = ''
        for (const span of spans) {
          expect(span.start).toBe(end)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.language).not.toBe(language)
          end = span.end
          language = span.language
        }
      }),
    )
  })

  test('Latin names, codes and abbreviations stay in their Chinese line', () => {
    for (const text of [
      'Book学术',
      '对15名CHW进行了半结构化访谈(n = 18)',
      '按GB/T 7714-2015著录。',
      '本研究采用NVivo 12.0软件和Colaizzi七步分析法进行分析。',
      '社区卫生工作者（community health worker，CHW）在基层医疗（primary health care，PHC）中的作用。',
    ]) {
      expect(show(text)).toEqual([`zh:${text}`])
    }
  })

  test('Chinese names and quotations stay in their English line', () => {
    for (const text of [
      '王伟 (Wang Wei) conducted interviews in 北京 and 上海 with CHWs.',
      'Results show that guanxi (关系) is important for trust.',
    ]) {
      expect(show(text)).toEqual([`en:${text}`])
    }
  })

  test('two titles on one line are two spans, either first', () => {
    expect(show('社区卫生工作者的角色 The role of community health workers: a qualitative study')).toEqual([
      'zh:社区卫生工作者的角色 ',
      'en:The role of community health workers: a qualitative study',
    ])
    expect(show('Peers build trust in the clinic. 同伴在诊所建立信任。')).toEqual([
      'en:Peers build trust in the clinic. ',
      'zh:同伴在诊所建立信任。',
    ])
  })

  test('simplified and traditional Chinese are told apart, and neither is claimed where nothing shows it', () => {
    const variantOf = (text: string) => separateLanguages(text)[0]?.variant
    expect(variantOf('社区卫生工作者的角色与关系')).toBe('zh-Hans')
    expect(variantOf('社區衛生工作者的角色與關係')).toBe('zh-Hant')
    expect(variantOf('同伴')).toBeUndefined()
  })

  test('Japanese and Korean are never Chinese, also without kana where characters tell', () => {
    expect(show('地域保健師の役割に関する研究')).toEqual(['ja:地域保健師の役割に関する研究'])
    expect(show('滋賀県大津市')).toEqual(['ja:滋賀県大津市'])
    expect(show('医療関係者')).toEqual(['ja:医療関係者'])
    expect(show('지역사회 건강 요원의 역할')).toEqual(['ko:지역사회 건강 요원의 역할'])
    expect(show('本研究探讨予后和概况')).toEqual(['zh:本研究探讨予后和概况'])
  })

  test('text read in a wrong encoding is junk, and never English', () => {
    for (const text of ['è¯„ä¼°å˜é‡ä¹‹é—´çš„ä¸€è‡´æ€§', 'ÖÐ¹úÉçÇøÎÀÉú', '\ufffd\ufffd\ufffd2\ufffd\ufffd']) {
      expect(show(text)).toEqual([`junk:${text}`])
    }
    expect(show('The patientâ€™s needs are not met by the service')[0]).toMatch(/^en:/)
  })

  test('blank lines go with the line before them, and lines without letters are none', () => {
    expect(show('Peer support\n\n12.5 %\n同伴')).toEqual(['en:Peer support\n\n', 'none:12.5 %\n', 'zh:同伴'])
  })
})

describe('languageOfLine', () => {
  test('other languages in Latin script are other, by a heading alone and by a sentence', () => {
    for (const line of [
      'Introducción',
      'Métodos:',
      'RESUMO',
      'Mots-clés',
      'Zusammenfassung',
      'El papel de los agentes comunitarios de salud en atención primaria',
      'O papel do agente comunitário de saúde',
      'Le rôle des travailleurs communautaires en santé',
      'Die Rolle von Gesundheitslotsen in der Primärversorgung: eine qualitative Studie',
      'Il ruolo degli operatori sanitari nella comunità',
      'Роль медичних працівників',
    ]) {
      expect(languageOfLine(line), line).toBe('other')
    }
  })

  test('English headings, names and addresses with accents stay English', () => {
    for (const line of [
      'Introduction',
      'Conclusion',
      'Article',
      'Peer support',
      'Isadora Quintanilha-Reis',
      'van der Berg, M. de la Cruz',
      'Public Health Agency of Canada, 200 René-Lévesque West Blvd, Montréal, Québec',
      'BMC Prim Care. 2024 Aug 12;25(1):298.',
    ]) {
      expect(languageOfLine(line), line).toBe('en')
    }
  })

  test('numbers, signs and addresses are none; two real stretches are mixed', () => {
    for (const line of ['', '9.40%', '×', 'https://example.org/a/figure_1.jpg', '\ufffd\ufffd\ufffd']) {
      expect(languageOfLine(line), line).toBe('none')
    }
    expect(languageOfLine('同伴支持的定性研究 A qualitative study of peer support')).toBe('mixed')
    expect(languageOfLine('对15名CHW进行了半结构化访谈(n = 18)')).toBe('zh')
  })
})

const bench = new URL('../../../bench/quality/separation.mjs', import.meta.url)
const lines = `${SHARED}/data/language/separation/lines.jsonl`
const isBuilt = existsSync(new URL('../../../dist/page/languages/languages.js', import.meta.url))

testWith(
  'the separation lines beside the repository and a build',
  existsSync(lines) && isBuilt,
  'on lines with truth by construction, 99.5 % of characters and 98 % of lines are right',
  async () => {
    const { measureSeparation } = await import(bench.href)
    const figures = measureSeparation(SHARED)
    expect(figures.characters).toBeGreaterThan(0.995)
    expect(figures.lines).toBeGreaterThan(0.98)
    expect(figures.junkAsEnglish).toBe(0)
  },
)
