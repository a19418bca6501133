import { expect, it } from 'vitest'
import { findDoi } from '../../../src/page/record/identifiers.js'

it.each([
  ['DOI: 10.9998/rslb.2023.0417Corpus ID: 259990417', '10.9998/rslb.2023.0417'],
  ['doi:10.9998/x.2023.17PMID: 12345678', '10.9998/x.2023.17'],
  ['https://doi.org/10.9998/x.2023.17/full', '10.9998/x.2023.17'],
  ['10.9998/j.Corpus', '10.9998/j.Corpus'],
  ['DOI：10.9998/j.issn.1000-0000.2022.09.007。', '10.9998/j.issn.1000-0000.2022.09.007'],
])('the DOI in %s ends where it does', (text, doi) => {
  expect(findDoi(text)?.value).toBe(doi)
})
