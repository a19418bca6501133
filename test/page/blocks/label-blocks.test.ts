import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelBlocks } from '../../../src/page/blocks/label-blocks.js'
import { textPage } from '../text-page.js'

const fieldsOf = (text: string) => labelBlocks(textPage(text)).map((block) => block.field ?? block.kind)
const reasonsOf = (text: string) => labelBlocks(textPage(text)).map((block) => block.reason)

describe('labelBlocks', () => {
  it('covers the page text exactly, one block a line, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Abstract',
        '摘要',
        'Methods',
        '方法',
        '关键词：信任；协作',
        'Keywords',
        'References',
        '相似文献',
        '',
        ' ',
        '{"title":"x","doi":"y"}',
        'Smith J, Jones A',
        '10.9999/x.1',
      ),
      fc.string({ maxLength: 60 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('\n').replace(/\r/g, '')
        const blocks = labelBlocks(textPage(text))
        const lines = text.split('\n')
        if (text.endsWith('\n')) lines.pop()
        expect(blocks.map((block) => text.slice(block.start, block.end))).toEqual(
          lines.length === 0 ? [''] : lines,
        )
        for (const block of blocks) {
          if (block.kind === 'boilerplate') expect(block.reason).toBeTruthy()
          if (block.kind === 'content') expect(block.field).toBeTruthy()
          for (const part of block.parts) {
            expect(part.start).toBeGreaterThanOrEqual(block.start)
            expect(part.end).toBeLessThanOrEqual(block.end)
          }
        }
      }),
    )
  })

  it('splits heads glued to what follows them', () => {
    const text =
      'ABSTRACTLittle is known about what invented helpers do for people on hospital wards, or how their work is seen.'
    const [block] = labelBlocks(textPage(text))
    expect(block?.parts.map((part) => [part.field, text.slice(part.start, part.start + 8)])).toEqual([
      ['abstract_heading', 'ABSTRACT'],
      ['abstract', 'Little i'],
    ])
    const chinese = '关键词信任; 协作; 社区护士'
    expect(
      fieldsOf(
        `社区护士协作中的信任：一项质性研究\n摘要：目的：探讨信任如何建立。方法：访谈了十二名社区护士并做主题分析。结果：信任来自共同承担。\n${chinese}`,
      ),
    ).toEqual(['title', 'abstract', 'keywords'])
  })

  it('splits a line that holds an English and a Chinese title, and an abstract that goes on in English', () => {
    const title =
      '社区护士协作中信任建立的质性研究 Trust in the collaboration of community nurses: a qualitative study'
    const abstract =
      '摘要：本研究访谈了十二名社区护士，分析信任如何在协作中建立，发现信任来自共同承担。Abstract: We interviewed twelve community nurses and analysed how trust is built in their collaboration.'
    const blocks = labelBlocks(textPage(`${title}\n${abstract}`))
    expect(blocks[0]?.parts.map((part) => [part.field, part.language])).toEqual([
      ['title', 'zh'],
      ['title', 'en'],
    ])
    expect(blocks[1]?.parts.filter((part) => part.field === 'abstract').map((part) => part.language)).toEqual(
      ['zh', 'en'],
    )
  })

  it('keeps an abstract that is printed twice once', () => {
    const abstract =
      'Invented helpers were interviewed in three towns, and the data were analysed thematically. Trust was built slowly.'
    expect(
      reasonsOf(
        `A study of invented helpers in three towns\nAbstract\n${abstract}\nView PDF\n${abstract}`,
      ).at(-1),
    ).toBe('duplicate_of_line_3')
    const chinese = '研究者在三个城镇访谈了虚构的助手，并对资料进行了主题分析。结果显示信任是缓慢建立起来的。'
    expect(
      reasonsOf(`三个城镇虚构助手的研究：信任的建立\n摘要\n${chinese}\n下载PDF\n${chinese}`).at(-1),
    ).toBe('duplicate_of_line_3')
  })

  it("leaves other papers' abstracts out, however fluent and on topic, in both languages", () => {
    const own =
      'Abstract\nLink workers of an invented town were interviewed about their work. Trust was built slowly, and it was lost quickly.'
    const other =
      'Similar articles\nAbstract\nLink workers of another town were observed for a year. Their work was found to be hidden, and their trust was fragile.'
    expect(
      fieldsOf(`Link workers in an invented town: an interview study\n${own}\n${other}`).slice(3),
    ).toEqual(['boilerplate', 'boilerplate', 'boilerplate'])
    const ownZh =
      '摘要\n研究访谈了虚构城镇的链接工作者，了解他们的工作。信任建立得很慢，失去得很快，需要制度保障。'
    const otherZh =
      '相似文献\n摘要\n研究对另一个城镇的链接工作者进行了一年的观察。他们的工作是隐形的，信任也十分脆弱。'
    expect(fieldsOf(`虚构城镇的链接工作者：一项访谈研究\n${ownZh}\n${otherZh}`).slice(3)).toEqual([
      'boilerplate',
      'boilerplate',
      'boilerplate',
    ])
  })

  it('takes a translation below a stop head for what it is', () => {
    const page = [
      'Understanding how invented link workers promote access: a realist review',
      'Abstract',
      'A search of Embase, CINAHL and Medline found 31 studies. Nine CMO configurations were built with experts. Link workers need time, and they need support.',
      '本刊更多论文',
      '理解虚构的链接工作者如何促进就医:现实主义综述',
      '对Embase、CINAHL和Medline进行检索,共找到31项研究。与专家一起建立了9个CMO配置。链接工作者需要时间,也需要支持。',
    ]
    expect(fieldsOf(page.join('\n')).slice(3)).toEqual(['boilerplate', 'title', 'abstract'])
  })

  it('calls a challenge or an error page by its name, and no page that merely mentions one', () => {
    expect(
      new Set(reasonsOf('Just a moment...\nVerify you are human\nEnable JavaScript and cookies to continue')),
    ).toEqual(new Set(['captcha']))
    expect(new Set(reasonsOf('请完成安全验证后继续访问\n向右拖动滑块填充拼图'))).toEqual(new Set(['captcha']))
    const study =
      'Access denied: an interview study of clinic receptionists\nAbstract\nReceptionists of three invented clinics were interviewed. Patients said that access was denied to them, and that nobody explained it.'
    expect(fieldsOf(study)).toEqual(['title', 'abstract_heading', 'abstract'])
  })

  it('takes a clean text as it is', () => {
    const page = {
      ...textPage('Trust in invented clinics\nBackground\nTrust matters.\nWe asked twelve nurses.'),
      clean: true,
    }
    expect(labelBlocks(page).map((block) => block.field)).toEqual([
      'title',
      'abstract_heading',
      'abstract',
      'abstract',
    ])
    const chinese = {
      ...textPage('虚构诊所中的信任\n背景\n信任很重要。\n我们访谈了十二名护士。'),
      clean: true,
    }
    expect(labelBlocks(chinese).map((block) => block.field)).toEqual([
      'title',
      'abstract_heading',
      'abstract',
      'abstract',
    ])
  })
})
