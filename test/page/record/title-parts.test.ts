import { describe, expect, it } from 'vitest'
import { isLeftOpen, namesDesign } from '../../../src/page/record/title-parts.js'

describe('a line of a title', () => {
  it.each([
    'The Experience of Nurses Who Are Working in',
    'Bridging the Gap Between Home and',
    'A protocol for the review of',
  ])('is left open by its last word: %s', (text) => {
    expect(isLeftOpen(text)).toBe(true)
  })

  it.each([
    'Bridges of Care in Rural Towns',
    'Sign in',
    'You are viewing a preview of',
    'Access through your institution or',
  ])('is whole, or no title: %s', (text) => {
    expect(isLeftOpen(text)).toBe(false)
  })

  it.each(['A Qualitative Study', 'A Mixed Methods Study', 'A Systematic Review and Meta-Analysis'])(
    'names the design of a study: %s',
    (text) => {
      expect(namesDesign(text)).toBe(true)
    },
  )

  it.each(['A Large Hospital in Norway', 'A study', 'A Quiet Place to Study and to Rest'])(
    'names no design: %s',
    (text) => {
      expect(namesDesign(text)).toBe(false)
    },
  )

  it('takes time by the length of a text alone', () => {
    expect(namesDesign(`A ${'Word and '.repeat(20_000)}`)).toBe(false)
    expect(isLeftOpen(`${'of the '.repeat(20_000)}x`)).toBe(false)
  })
})
