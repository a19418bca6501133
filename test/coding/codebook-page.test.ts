import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import type { SectionName } from '../../src/codebook/codebook.js'
import type { Coding } from '../../src/coding/coding.js'
import { codeWith, makeSegment } from './code-text.js'

// The examples of docs/codebook.md: what stands between ⟦ and ⟧ is coded, and nothing else.

interface PageExample {
  readonly indicators?: unknown
  readonly themes?: readonly { readonly id: string }[]
  readonly lists?: unknown
  readonly unit?: string
  readonly sentences: readonly (
    | string
    | { readonly text: string; readonly section?: string; readonly field?: string }
  )[]
}

const page = readFileSync(new URL('../../docs/codebook.md', import.meta.url), 'utf8')
const examples = [...page.matchAll(/(?:^|\n)(#+ [^\n]+)|```yaml example\n([\s\S]*?)```/g)]

interface Expected {
  readonly text: string
  readonly codings: readonly string[]
}

/** Takes the marks out of a sentence: `⟦theme=…⟧(note)`, which may hold one another. */
function readMarks(marked: string, only: string | undefined): Expected {
  let text = ''
  const open: { theme: string; start: number }[] = []
  const codings: string[] = []
  for (const [part, theme, note] of marked.matchAll(
    /⟦(?:([\w-]+)=)?|⟧(?:\((negated|hedged|normative|assumed)\))?|[^⟦⟧]+/g,
  )) {
    if (part.startsWith('⟦')) open.push({ theme: theme ?? only ?? '', start: text.length })
    else if (part.startsWith('⟧')) {
      const mark = open.pop()!
      codings.push(`${mark.theme}: ${text.slice(mark.start)}${note ?? ''}`)
    } else text += part
  }
  return { text, codings }
}

function describeCoding(coding: Coding, text: string): string {
  const note = coding.polarity === 'negated' ? 'negated' : coding.stance === 'asserted' ? '' : coding.stance
  expect(text.slice(coding.start, coding.end)).toBe(coding.quote)
  return `${coding.themeId}: ${coding.quote}${note}`
}

describe('docs/codebook.md', () => {
  let heading = ''
  let count = 0
  for (const [, title, source] of examples) {
    if (title !== undefined) {
      heading = title.replace(/^#+ /, '')
      continue
    }
    count += 1
    it(`keeps its promise ${count}: ${heading}`, () => {
      const example = load(source!) as PageExample
      const themes = example.themes ?? [{ id: 'theme', label: 'Theme', indicators: example.indicators }]
      const codebook = {
        codebook: 'page',
        version: '1',
        unit: example.unit ?? 'sentence',
        lists: example.lists ?? {},
        themes,
      }
      const only = themes.length === 1 ? themes[0]!.id : undefined
      const expected: string[] = []
      const segments = example.sentences.map((written, index) => {
        const { text, section, field } =
          typeof written === 'string'
            ? { text: written }
            : { section: undefined, field: undefined, ...written }
        const marks = readMarks(text, only)
        expected.push(...marks.codings.map((coding) => `${index + 1} ${coding}`))
        const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
        return makeSegment(marks.text, language, {
          seq: index + 1,
          ...(section === undefined ? {} : { section: section as Exclude<SectionName, 'title'> }),
          ...(field === undefined ? {} : { field: field as 'title' }),
        })
      })
      const codings = codeWith(JSON.stringify(codebook), segments)
      const found = codings.map((coding) => {
        const segment = segments.find((one) => one.segmentId === coding.segmentId)!
        return `${segment.seq} ${describeCoding(coding, segment.text)}`
      })
      expect(found.sort()).toEqual(expected.sort())
    })
  }

  it('has examples for all ten rules', () => {
    const rules = examples.filter(([, title]) => /^### \d+\./.test(title ?? ''))
    expect(rules).toHaveLength(10)
    expect(count).toBeGreaterThan(20)
  })
})
