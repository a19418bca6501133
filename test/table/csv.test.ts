import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeCsvHeader, encodeCsvRows, looksLikeFormula } from '../../src/table/csv.js'
import { readTableRecords, readTableRows } from '../../src/table/read-csv.js'
import { countField, defineTable, freeTextField, textField } from '../../src/table/table.js'

const table = defineTable({
  name: 'sample',
  title: 'Sample',
  description: 'A table for tests.',
  fields: [
    textField('id', 'Id', 'Identifier.'),
    freeTextField('quote', 'Quote', 'Text.'),
    countField('n', 'N', 'A count.'),
  ],
})

const rows = fc.array(
  fc.record({
    id: fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/),
    quote: fc.option(fc.string({ unit: 'grapheme', minLength: 1 }), { nil: undefined }),
    n: fc.option(fc.integer(), { nil: undefined }),
  }),
)
const PLAIN = { excel: false }

test('CSV read back equals what was written, for every text', () => {
  fc.assert(
    fc.property(rows, (written) => {
      const text = encodeCsvHeader(table, PLAIN) + encodeCsvRows(table, written, PLAIN)
      expect([...readTableRows(table, text)]).toEqual(written)
    }),
  )
})

test('a table that comes in pieces gives its records as they stand', () => {
  fc.assert(
    fc.property(rows, fc.boolean(), fc.integer({ min: 1, max: 9 }), (written, excel, size) => {
      const header = encodeCsvHeader(table, { excel })
      const text = header + encodeCsvRows(table, written, { excel })
      const count = Math.ceil(text.length / size)
      const pieces = Array.from({ length: count }, (_, i) => text.slice(i * size, i * size + size))
      const records = [...readTableRecords(table, pieces)]
      expect(records.map(({ row }) => row)).toEqual([...readTableRows(table, text)])
      expect(header + records.map(({ raw }) => raw).join('')).toBe(text)
    }),
  )
})

test('another reader of RFC 4180 finds the same cells', () => {
  fc.assert(
    fc.property(rows, (written) => {
      const text = encodeCsvHeader(table, PLAIN) + encodeCsvRows(table, written, PLAIN)
      const read = parse(text, { columns: true }) as { id: string; quote: string; n: string }[]
      expect(read).toEqual(
        written.map(({ id, quote, n }) => ({ id, quote: quote ?? '', n: n === undefined ? '' : String(n) })),
      )
    }),
  )
})

test('--excel writes a byte order mark, CRLF and an apostrophe before formulas, in English and Chinese', () => {
  const excel = { excel: true }
  const text =
    encodeCsvHeader(table, excel) +
    encodeCsvRows(
      table,
      [
        { id: 'a', quote: '=SUM(A1)', n: -5 },
        { id: 'b', quote: '＝求和', n: undefined },
        { id: 'c', quote: '社区', n: 1 },
      ],
      excel,
    )
  expect(text).toBe("\uFEFFid,quote,n\r\na,'=SUM(A1),-5\r\nb,'＝求和,\r\nc,社区,1\r\n")
  expect([...readTableRows(table, text)].map((row) => row.quote)).toEqual(['=SUM(A1)', '＝求和', '社区'])
})

test('a missing value is an empty cell and a sentence with a formula sign inside is left alone', () => {
  expect(encodeCsvRows(table, [{ id: 'a', quote: undefined, n: undefined }], PLAIN)).toBe('a,,\n')
  expect(looksLikeFormula('a = b')).toBe(false)
  expect(looksLikeFormula('-5 points')).toBe(true)
})

test('a table without a needed column is named with the column', () => {
  expect(() => [...readTableRows(table, 'id,quote\na,b\n')]).toThrow('sample.csv has no column `n`')
})
