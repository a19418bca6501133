import { expect, it } from 'vitest'
import { stateArticle } from '../../../src/page/metadata/json-article.js'

const pairsOf = (tree: unknown) => stateArticle(tree).map(({ column, value }) => [column, value])

it('reads a state whose fields are objects with a value (OpenReview)', () => {
  const content = {
    title: { value: 'What recipes leave out' },
    authors: { value: ['Giulia De Marchi', 'Bao Tran'] },
    abstract: { value: 'Recipes are procedures with missing steps. We ask who infers them.' },
  }
  expect(pairsOf({ forumNote: { content } })).toEqual([
    ['title', 'What recipes leave out'],
    ['authors', 'Giulia De Marchi'],
    ['authors', 'Bao Tran'],
    ['abstract', 'Recipes are procedures with missing steps. We ask who infers them.'],
  ])
})

it('reads identifiers, and a source as the journal where the type says so (Mendeley); elsewhere a source is a database', () => {
  const document = {
    title: '水价与上学',
    source: 'Invented Utilities Review',
    authors: [{ first_name: 'Akosua', last_name: 'Prempeh' }],
    identifiers: { doi: '10.9998/iur.2021.1' },
  }
  expect(pairsOf({ document: { ...document, type: 'journal' } })).toContainEqual([
    'journal',
    'Invented Utilities Review',
  ])
  expect(pairsOf({ document: { ...document, type: 'journal' } })).toContainEqual([
    'doi',
    '10.9998/iur.2021.1',
  ])
  expect(pairsOf({ document: { ...document, type: 'dataset' } }).map(([column]) => column)).not.toContain(
    'journal',
  )
})
