import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readYaml } from '../../src/codebook/read-yaml.js'
import { locateInScalar } from '../../src/codebook/scalar-offset.js'
import { childOf, type YamlScalar } from '../../src/codebook/yaml-node.js'

function locate(source: string, part: string): string {
  const node = childOf(readYaml(source).root!, 'a') as YamlScalar
  const start = node.text.indexOf(part)
  expect(start).toBeGreaterThanOrEqual(0)
  const span = locateInScalar(source, node, start, start + part.length)
  return source.slice(span.start, span.end)
}

describe('a part of a scalar is found in its source', () => {
  it.each([
    ['plain', 'a: the cost of care', 'cost'],
    ['plain, folded', 'a: the cost\n  of care', 'care'],
    ['single quotes', "a: 'it''s the cost'", 'cost'],
    ['double quotes', 'a: "tab\\tand \\u8d39\\u7528 cost"', 'cost'],
    ['double quotes, lines joined', 'a: "one \\\n  two cost"', 'cost'],
    ['literal block', 'a: |\n  first line\n  费用 cost\n', 'cost'],
    ['folded block', 'a: >-\n  first\n  second 费用\n\n  third cost\n', 'cost'],
    ['Chinese', 'a: 角色不明确的费用', '费用'],
    ['CRLF', 'a: >-\r\n  first\r\n  费用 cost\r\n', 'cost'],
  ])('%s', (_, source, part) => {
    expect(locate(source, part)).toBe(part)
  })

  it('also where it is written as an escape', () => {
    expect(locate('a: "\\u8d39\\u7528"', '用')).toBe('\\u7528')
    expect(locate("a: 'it''s'", "'")).toBe("''")
  })

  it('for every character of every single-quoted text', () => {
    const piece = fc.constantFrom('a', "'", '费', ' b', '𠮷', '\\', '"')
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 20 }), (pieces) => {
        const text = `x${pieces.join('')}`
        const source = `a: '${text.replaceAll("'", "''")}'`
        const node = childOf(readYaml(source).root!, 'a') as YamlScalar
        expect(node.text).toBe(text)
        for (let i = 0; i < text.length; i += 1) {
          const { start, end } = locateInScalar(source, node, i, i + 1)
          expect(source.slice(start, end).replace("''", "'")).toBe(text[i])
        }
      }),
    )
  })
})
