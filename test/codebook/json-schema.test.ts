import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { writeJsonSchema } from '../../src/codebook/json-schema.js'
import { parseCodebook } from '../../src/codebook/parse-codebook.js'

interface SchemaNode {
  readonly description?: string
  readonly $ref?: string
  readonly allOf?: readonly { readonly $ref?: string }[]
  readonly anyOf?: readonly SchemaNode[]
  readonly items?: SchemaNode
  readonly properties?: Readonly<Record<string, SchemaNode>>
}

const ROOT = new URL('../../', import.meta.url)

it('schema/codebook.schema.json is what `npm run generate` writes', () => {
  expect(readFileSync(new URL('schema/codebook.schema.json', ROOT), 'utf8')).toBe(writeJsonSchema())
})

describe('the JSON Schema', () => {
  const ajv = new Ajv({ strict: false })
  const validate = ajv.compile(JSON.parse(writeJsonSchema()))

  it('is draft-07 with descriptions and snippets for editors', () => {
    const schema = JSON.parse(writeJsonSchema())
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
    expect(schema.definitions.theme.defaultSnippets).toHaveLength(1)
    const bare: string[] = []
    let keys = 0
    const visit = (node: SchemaNode, at: string): void => {
      for (const [key, value] of Object.entries(node.properties ?? {})) {
        const inherited = (value.$ref ?? value.allOf?.[0]?.$ref)?.split('/').at(-1) ?? ''
        keys += 1
        if (!(value.description ?? schema.definitions[inherited]?.description)) bare.push(`${at}.${key}`)
        visit(value, `${at}.${key}`)
      }
      for (const inner of [...(node.anyOf ?? []), ...(node.items ? [node.items] : [])]) visit(inner, at)
    }
    visit(schema, '')
    for (const [name, node] of Object.entries<SchemaNode>(schema.definitions)) visit(node, name)
    expect(bare).toEqual([])
    expect(keys).toBeGreaterThan(60)
  })

  const folder = new URL('codebooks/', ROOT)
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.yaml')) : []
  it.each(files)('takes the shipped codebook %s', (file) => {
    const value = load(readFileSync(new URL(file, folder), 'utf8'))
    expect(validate(value) ? [] : validate.errors).toEqual([])
  })

  it.each([
    ['codebook: a\nversion: "1"\nthemes: [{id: a, lable: x}]'],
    ['codebook: a\nversion: "1"\nthemes: [{id: 甲, label: x, valence: 坏}]'],
    ['codebook: a\nversion: "1"\nthemes: [{id: a, label: x, indicators: {en: [{near: [b]}]}}]'],
    ['codebook: a\nversion: "1"\nthemes: []'],
  ])('and the parser refuse the same: %s', (source) => {
    expect(validate(load(source))).toBe(false)
    expect(parseCodebook(source, 'a.yaml').diagnostics.length).toBeGreaterThan(0)
  })
})
