import { describe, expect, it } from 'vitest'
import { readMetadataValues } from '../../src/study/record/metadata.js'

const stated = (column: string, value: string) => ({ column, value, source: `meta:${column}` }) as const

describe('readMetadataValues', () => {
  it('takes pages in DC.source for no journal', () => {
    const values = readMetadataValues(
      [stated('journal', '33-47'), stated('journal', 'Made Field Notes')],
      () => 1,
    )
    expect(values.map(({ column, value }) => [column, value])).toEqual([['journal', 'Made Field Notes']])
  })
})
