import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { makeFolder, runCli } from '../support/cli.js'

const book = (themes: string) => `codebook: d\nversion: 1.0.0\nthemes:\n${themes}`
const OLD = book(`  - {id: barriers, label: Barriers}
  - id: cost
    label: Cost
    definition: Money.
    indicators: {en: [cost*, fee, fees], zh: [费用]}
  - id: distance
    label: Distance
    indicators: {en: [far away, remote]}
  - {id: old, label: Old, indicators: {en: [obsolete]}}
`)
const NEW = book(`  - {id: barriers, label: Barriers}
  - id: money
    parent: barriers
    label: Cost
    definition: Money as an obstacle.
    indicators: {en: [cost*, fee, fees], zh: [费用, 价格]}
  - id: distance
    label: Distance
    indicators: {en: [far away]}
  - {id: place, label: Place, indicators: {en: [remote]}}
`)

async function writeBooks(): Promise<string[]> {
  const folder = makeFolder()
  const files = [path.join(folder, 'old.yaml'), path.join(folder, 'new.yaml')]
  writeFileSync(files[0]!, OLD)
  writeFileSync(files[1]!, NEW)
  const pages = path.join(folder, 'pages')
  mkdirSync(pages)
  writeFileSync(
    path.join(pages, 'page.txt'),
    'Access to care in villages: a study of the poor\n\nAbstract\nThe costs kept many people from care. Clinics in remote villages were often closed. 价格过高阻碍了许多村民就诊和取药。\n',
  )
  const out = path.join(folder, 'out')
  await runCli(['ingest', pages, '-o', out, '-c', files[0]!])
  return [...files, out]
}

it('recognises renamed and moved themes and moved indicators, in both languages', async () => {
  const [before, after] = await writeBooks()
  const { status, stdout } = await runCli(['diff', before!, after!, '--json', '--exit-code'])
  expect(status).toBe(1)
  const { changes, renames, impact } = JSON.parse(stdout)
  expect(impact).toBeNull()
  expect(renames).toEqual({ cost: 'money' })
  expect(changes).toEqual([
    { kind: 'theme-removed', themeId: 'old', label: 'Old' },
    // With a theme below it and no indicators it is a heading now.
    { kind: 'text-changed', themeId: 'barriers', part: 'assignable', before: 'true', after: 'false' },
    { kind: 'theme-renamed', themeId: 'money', from: 'cost' },
    { kind: 'theme-moved', themeId: 'money', from: '', to: 'barriers' },
    {
      kind: 'text-changed',
      themeId: 'money',
      part: 'definition.en',
      before: 'Money.',
      after: 'Money as an obstacle.',
    },
    { kind: 'theme-added', themeId: 'place', label: 'Place' },
    { kind: 'indicator-added', themeId: 'money', language: 'zh', indicator: '价格' },
    { kind: 'indicator-moved', themeId: 'place', from: 'distance', language: 'en', indicator: 'remote' },
    { kind: 'indicator-removed', themeId: 'old', language: 'en', indicator: 'obsolete' },
  ])
})

it('shows the codings that are gained and lost, with their sentences', async () => {
  const [before, after, out] = await writeBooks()
  const { status, stdout } = await runCli([
    'diff',
    before!,
    after!,
    '--extractions',
    out!,
    '--json',
    '--exit-code',
  ])
  expect(status).toBe(1)
  const { impact } = JSON.parse(stdout)
  const rows = impact.codings.map(({ change, themeId, quote }: Record<string, string>) => [
    change,
    themeId,
    quote,
  ])
  expect(rows).toContainEqual(['gained', 'money', '价格'])
  expect(rows).toContainEqual(['gained', 'place', 'remote'])
  expect(rows).toContainEqual(['lost', 'distance', 'remote'])
  // A renamed theme codes as it did.
  expect(rows.length).toBe(3)
  expect(impact.kappa).toBeLessThan(1)
  const markdown = await runCli(['diff', before!, after!, '--extractions', out!, '--format', 'markdown'])
  expect(markdown.status).toBe(0)
  expect(markdown.stdout).toContain('2 codings gained and 1 lost in 3 themes')
  expect(markdown.stdout).toContain('Clinics in **remote** villages')
})

it('says that nothing changed where only the layout did', async () => {
  const [before, , out] = await writeBooks()
  const same = path.join(makeFolder(), 'same.yaml')
  writeFileSync(same, `# a comment\n${OLD.replace('[cost*, fee, fees]', '["cost*", fees, fee]')}`)
  const { status, stdout } = await runCli(['diff', before!, same, '--extractions', out!, '--exit-code'])
  expect(status).toBe(0)
  expect(stdout).toContain('Nothing changed in meaning, and no coding changes.')
})
