import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Codebook } from '../../src/codebook/codebook.js'
import { parseCodebook } from '../../src/codebook/parse-codebook.js'
import { makeFolder, REPOSITORY, runCli, SHARED } from '../support/cli.js'
import { PYTHON, sharedPath, testWith } from '../support/needs.js'

const DICTIONARIES = path.join(SHARED, 'data/dictionaries')
const XSD = sharedPath('data/refi-qda/Codebook.xsd')
const hasDictionaries = existsSync(DICTIONARIES)
if (!hasDictionaries)
  console.warn('convert: skipped what needs ../shared/data/dictionaries, which is not there')

/** Fails with the first line and message that break the schema. */
const VALIDATE_XML = `
import sys
from lxml import etree
schema = etree.XMLSchema(etree.parse(sys.argv[1]))
schema.assertValid(etree.parse(sys.argv[2]))
`

/** Converts a file and reads the YAML back: what is written must be a codebook without errors. */
async function convert(file: string, ...more: string[]): Promise<{ codebook: Codebook; losses: Loss[] }> {
  const { status, stdout, stderr } = await runCli([
    'convert',
    file,
    '--to',
    'yaml',
    '--report',
    'json',
    ...more,
  ])
  expect(stderr).toContain('{')
  expect(status).toBe(0)
  const { codebook, diagnostics } = parseCodebook(stdout, 'converted.yaml')
  expect(diagnostics).toEqual([])
  return { codebook: codebook!, losses: JSON.parse(stderr).losses }
}

interface Loss {
  readonly line?: number
  readonly entry: string
  readonly message: string
}

function write(name: string, content: string | Uint8Array): string {
  const file = path.join(makeFolder(), name)
  writeFileSync(file, content)
  return file
}

const outline = (codebook: Codebook) =>
  codebook.themes.map(({ id, parent, indicators }) => ({ id, parent, indicators }))
const themeOf = (codebook: Codebook, id: string) => codebook.themes.find((theme) => theme.id === id)!
const at = (losses: readonly Loss[]) => losses.map(({ line, entry }) => `${line}: ${entry}`)

describe.skipIf(!hasDictionaries)('dictionaries of other tools', () => {
  it('give the same themes in six formats', async () => {
    const outlines = await Promise.all(
      ['mary.yml', 'mary.dic', 'mary.cat', 'mary.lc3', 'mary.lcd', 'mary.ykd'].map(async (name) =>
        outline((await convert(path.join(DICTIONARIES, name))).codebook),
      ),
    )
    expect(outlines[0]).toEqual([
      { id: 'a-category', indicators: { en: [{ glob: 'more' }, { glob: 'lamb' }, { glob: 'little' }] } },
      { id: 'another-category', indicators: { en: [{ glob: 'had' }, { glob: 'mary' }] } },
    ])
    for (const other of outlines.slice(1)) expect(other).toEqual(outlines[0])
  })

  it('give the same words for the categories that WordStat and Yoshikoder files of one dictionary share', async () => {
    const wordLists = async (name: string) =>
      (await convert(path.join(DICTIONARIES, name))).codebook.themes
        .map(({ indicators }) =>
          (indicators.en ?? [])
            .map((indicator) => JSON.stringify(indicator))
            .sort()
            .join(),
        )
        .filter((words) => words !== '')
    const [cat, ykd] = [await wordLists('laver-garry.cat'), await wordLists('laver-garry.ykd')]
    // The files themselves differ in three places: three words of CULTURE, `chemical*`, and INTER_RACIAL.
    expect([cat.length, ykd.length, cat.filter((words) => ykd.includes(words)).length]).toEqual([20, 19, 17])
  })

  it('keep a hierarchy, conditions on the next word, and say which terms have more', async () => {
    const { codebook, losses } = await convert(path.join(DICTIONARIES, 'liwc_hierarchical.dic'))
    expect(themeOf(codebook, 'cause').parent).toBe('insight')
    expect(themeOf(codebook, 'insight').parent).toBe('past')
    expect(themeOf(codebook, 'cogmech').indicators.en).toContainEqual({ glob: 'kind of' })
    expect(themeOf(codebook, 'affect').indicators.en).toContainEqual({ match: 'kind', not: ['kind of'] })
    expect(themeOf(codebook, 'time').indicators.en).toEqual([{ glob: 'like' }])
    expect(losses.map(({ line }) => line)).toEqual([16, 20, 26, 26, 26, 28])
    expect(losses[5]!.message).toContain('721')
  })
})

describe('a WordStat dictionary', () => {
  const RULES = [
    'COST',
    '\tPRICE* (10)',
    '\tOUT_OF_POCKET (0.5)',
    '\t@NOTCHEAP [#CHEAPNESS AFTER #NEGATIONS /S 3] (1)',
    '\t@RISE [PRICE* NEAR (RISE OR RISING) /S 5] (1)',
    '\t@MANY [A AND B AND C /S] (1)',
    '\t@UP [(PRICE OR 价格) NEAR (RISE OR 上涨) /S 5] (1)',
    'CHEAPNESS',
    '\tCHEAP (1)',
    '\t便宜 (1)',
    'NEGATIONS',
    '\tNOT (1)',
    '',
  ].join('\r\n')

  it('has weights, which are no categories, and rules, which are kept', async () => {
    const { codebook, losses } = await convert(write('cost.cat', RULES))
    expect(codebook.themes.map(({ id }) => id)).toEqual(['cost', 'cheapness', 'negations'])
    expect(themeOf(codebook, 'cost').indicators.en).toEqual([
      { glob: 'price*' },
      { glob: 'out of pocket' },
      { before: ['@negations', '@cheapness'], within: 3, id: 'notcheap' },
      { near: ['price*', 'rise|rising'], within: 5, id: 'rise' },
      { near: ['price', 'rise'], within: 5, id: 'up' },
    ])
    // Of NEGATIONS nothing is Chinese, so the rule over it is English alone.
    expect(themeOf(codebook, 'cost').indicators.zh).toEqual([{ near: ['价格', '上涨'], within: 5, id: 'up' }])
    expect(codebook.lists).toEqual({ cheapness: { en: ['cheap'], zh: ['便宜'] }, negations: { en: ['not'] } })
    expect(at(losses)).toEqual(['2: PRICE* (10)', '3: OUT_OF_POCKET (0.5)', '6: @MANY [A AND B AND C /S]'])
  })

  it('leaves what could not be carried as comments in the codebook', async () => {
    const { stdout } = await runCli(['convert', write('cost.cat', RULES), '--to', 'yaml'])
    expect(stdout).toContain('#   line 6: @MANY [A AND B AND C /S]: ')
  })
})

describe('a Yoshikoder dictionary', () => {
  it('nests, and names each regular expression of its pattern engine', async () => {
    const xml = `<?xml version="1.0"?>
<dictionary style="035" patternengine="regexp"><cnode name="Money" desc="what it costs">
<pnode name="cost.*"/><pnode name="fee"/>
<cnode name="Tax"><pnode name="税"/><pnode name="(税|费)率"/></cnode>
</cnode></dictionary>`
    const { codebook, losses } = await convert(write('money.ykd', xml))
    expect(outline(codebook)).toEqual([
      { id: 'money', indicators: { en: [{ glob: 'fee' }] } },
      { id: 'tax', parent: 'money', indicators: { zh: ['税'] } },
    ])
    expect(at(losses)).toEqual(['2: patternengine="regexp"', '3: cost.*', '4: (税|费)率'])
  })
})

describe('a quanteda dictionary', () => {
  it('has nested keys, `__` values, and words that YAML 1.1 takes for something else', async () => {
    const { codebook, losses } = await convert(
      write(
        'd.yml',
        'barriers:\n  cost: [Cost*, "out of * pocket"]\n  distance:\n    urban: [traffic]\n    __: [far, no]\n地区: [印度, "社区*"]\nbarriers:\n  NA: [na]\n',
      ),
    )
    expect(outline(codebook).map(({ id, parent }) => [id, parent])).toEqual([
      ['barriers', undefined],
      ['cost', 'barriers'],
      ['distance', 'barriers'],
      ['urban', 'distance'],
      ['na', 'barriers'],
      [codebook.themes[5]!.id, undefined],
    ])
    expect(themeOf(codebook, 'cost').indicators.en).toEqual([{ glob: 'cost*' }, { glob: 'out of * pocket' }])
    expect(themeOf(codebook, 'distance').indicators.en).toEqual([{ glob: 'far' }, { glob: 'no' }])
    expect(codebook.themes[5]!.indicators.zh).toEqual(['印度', '社区'])
    expect(at(losses)).toEqual(['7: barriers'])
  })
})

describe('coding rules of KH Coder', () => {
  it('become near, before, all and unless; what cannot be said is told', async () => {
    const rules = [
      '# comment',
      '*barrier',
      '( lack & time ) or near(cost-high)[5] or seq(long-wait)',
      '| workload and not ( light or small )',
      '＊信任',
      '卫生+服务 or <*barrier>',
      '*odd',
      'lw <= 10 or word',
    ].join('\n')
    const { codebook, losses } = await convert(write('rules.cod', rules))
    const barrier = [
      { all: ['lack', 'time'] },
      { near: ['cost', 'high'], within: 5 },
      { before: ['long', 'wait'], within: 10 },
      { match: 'workload', unless: ['light', 'small'] },
    ]
    expect(themeOf(codebook, 'barrier').indicators.en).toEqual(barrier)
    expect(codebook.themes[1]!.indicators).toEqual({ zh: ['卫生服务'], en: barrier })
    expect(at(losses)).toEqual(['8: lw <= 10'])
  })
})

describe('code lists', () => {
  it('of Taguette nest by full stops and name a tag that stands twice', async () => {
    const { codebook, losses } = await convert(
      write(
        'tags.csv',
        'tag,description,number of highlights,number of documents\nbarriers.cost,"Money, as an\nobstacle",4,2\n信任,,1,1\n信任,,1,1\n',
      ),
    )
    expect(outline(codebook).slice(0, 2)).toEqual([
      { id: 'barriers', indicators: {} },
      { id: 'cost', parent: 'barriers', indicators: {} },
    ])
    expect(themeOf(codebook, 'cost').definition.en).toBe('Money, as an\nobstacle')
    expect(codebook.themes[2]!.label).toEqual({ zh: '信任' })
    expect(at(losses)).toEqual(['5: 信任'])
  })

  it('of qc and of QualCoder nest as they are written', async () => {
    const qc = await convert(write('codebook.yaml', '- barriers:\n  - cost\n  - distance\n- trust\n'))
    const qualcoder = await convert(
      write('codes.csv', 'Code,Memo\nbarriers>>cost,\nbarriers>>distance,\ntrust,"…"\n'),
    )
    for (const { codebook } of [qc, qualcoder]) {
      expect(codebook.themes.map(({ id, parent }) => [id, parent])).toEqual([
        ['barriers', undefined],
        ['cost', 'barriers'],
        ['distance', 'barriers'],
        ['trust', undefined],
      ])
    }
  })

  it('in GB 18030 and UTF-16 are read as they are in UTF-8', async () => {
    const utf16 = Buffer.from('\ufeff主题;term\n信任;信赖\n', 'utf16le')
    const gb18030 = Uint8Array.from([
      0xd6, 0xf7, 0xcc, 0xe2, 0x2c, 0x74, 0x65, 0x72, 0x6d, 0x0a, 0xd0, 0xc5, 0xc8, 0xce, 0x2c, 0xd0, 0xc5,
      0xc0, 0xb5, 0x0a,
    ])
    const header = (bytes: Uint8Array) => runCli(['convert', write('x.csv', bytes), '--to', 'yaml'])
    // No column of these is known: the message shows that both were decoded.
    for (const bytes of [utf16, gb18030])
      expect((await header(bytes)).stderr).toContain('a CSV needs a column')
    const named = Buffer.from('\ufefftheme;term\n信任;信赖\n', 'utf16le')
    expect((await convert(write('x.csv', named))).codebook.themes[0]!.indicators.zh).toEqual(['信赖'])
  })
})

describe('REFI-QDA', () => {
  it('is read by local name, in an old namespace with a warning', async () => {
    const { codebook, losses } = await convert(
      write(
        'x.qdc',
        '<?xml version="1.0"?>\n<q:CodeBook xmlns:q="urn:QDA-XML:codebook:0:4"><q:Codes>\n<q:Code guid="c001" name="A &amp; B" isCodable="false" color="#fff"><q:Description>About 成本</q:Description>\n<q:Code guid="5F801F69-6797-580B-85D7-763F8DF65450" name="成本" isCodable="1"/></q:Code></q:Codes><q:Sets/></q:CodeBook>',
      ),
    )
    expect(codebook.themes.map(({ label, parent, assignable }) => ({ label, parent, assignable }))).toEqual([
      { label: { en: 'A & B' }, assignable: false },
      { label: { zh: '成本' }, parent: 'a-b', assignable: true },
    ])
    expect(losses.map(({ line, message }) => `${line} ${message.slice(0, 16)}`)).toEqual([
      '2 is not the names',
      '3 has a colour',
      '3 has a GUID that ',
    ])
  })

  it('is written with the same GUIDs each time and comes back with its definitions', async () => {
    const folder = makeFolder()
    const file = path.join(folder, 'realist.qdc')
    const source = path.join(REPOSITORY, 'codebooks/realist-cmo.yaml')
    expect((await runCli(['convert', source, '-o', file, '-q'])).status).toBe(0)
    const first = readFileSync(file, 'utf8')
    await runCli(['convert', source, '-o', file, '-q'])
    expect(readFileSync(file, 'utf8')).toBe(first)
    expect(first).not.toMatch(/<Sets|<Codes\/>/)
    const before = parseCodebook(readFileSync(source, 'utf8'), source).codebook!
    const { codebook } = await convert(file)
    const texts = (book: Codebook) =>
      book.themes.map(({ label, definition, useWhen, notWhen, assignable }) => ({
        label,
        definition,
        useWhen,
        notWhen,
        assignable,
      }))
    expect(texts(codebook).length).toBe(before.themes.length)
    expect(texts(codebook)).toEqual(expect.arrayContaining(texts(before)))
  })

  testWith(
    'lxml in the Python of THEMELINE_PYTHON, and the REFI-QDA schema of ../shared',
    PYTHON !== undefined && XSD.isThere,
    'is valid against the schema of REFI-QDA 1.0',
    async () => {
      for (const name of ['bridging-roles', 'i-parihs']) {
        const file = path.join(makeFolder(), `${name}.qdc`)
        await runCli(['convert', path.join(REPOSITORY, `codebooks/${name}.yaml`), '-o', file, '-q'])
        execFileSync(PYTHON!, ['-c', VALIDATE_XML, XSD.file, file], { stdio: 'pipe' })
        const broken = path.join(makeFolder(), 'broken.qdc')
        writeFileSync(broken, readFileSync(file, 'utf8').replaceAll(' name="', ' nam="'))
        expect(() =>
          execFileSync(PYTHON!, ['-c', VALIDATE_XML, XSD.file, broken], { stdio: 'pipe' }),
        ).toThrow()
      }
    },
  )
})

describe('our own codebooks', () => {
  it('come back from YAML and from CSV with their indicators', async () => {
    for (const name of ['i-parihs', 'realist-cmo', 'bridging-roles']) {
      const source = path.join(REPOSITORY, `codebooks/${name}.yaml`)
      const before = parseCodebook(readFileSync(source, 'utf8'), source).codebook!
      expect((await convert(source)).codebook).toEqual(before)
      const file = path.join(makeFolder(), `${name}.csv`)
      await runCli(['convert', source, '-o', file, '-q'])
      const { codebook } = await convert(file)
      const byId = (book: Codebook) => Object.fromEntries(outline(book).map((theme) => [theme.id, theme]))
      expect(byId(codebook)).toEqual(byId(before))
    }
  })

  it('are printed with every text in its language, and nothing from elsewhere', async () => {
    const { stdout } = await runCli([
      'convert',
      path.join(REPOSITORY, 'codebooks/i-parihs.yaml'),
      '--to',
      'html',
    ])
    expect(stdout).toContain('<span lang="zh">i-PARIHS 框架构成要素</span>')
    expect(stdout).toContain('@media print')
    expect(stdout).not.toMatch(/<script|<link|src=|url\(/)
    const markdown = (
      await runCli(['convert', path.join(REPOSITORY, 'codebooks/i-parihs.yaml'), '--to', 'md'])
    ).stdout
    expect(markdown).toMatch(/^# i-PARIHS constructs · i-PARIHS 框架构成要素\n/)
    expect(markdown).toContain('- **Do not use when:**')
  })
})

it('says what a file is not, and what to type', async () => {
  const file = write('x.dic', 'no categories here\n')
  const { status, stderr } = await runCli(['convert', file, '--from', 'liwc', '--to', 'yaml'])
  expect(status).toBe(2)
  expect(stderr).toContain('between two lines of `%`')
  expect((await runCli(['convert', file, '--to', 'docx'])).status).toBe(2)
  expect((await runCli(['convert', write('a.cat', 'A\n\tX (2)\n'), '--to', 'yaml', '--strict'])).status).toBe(
    1,
  )
})
