/** What a cell holds before it is written: `undefined` is missing and becomes an empty cell, never an empty string. */
export type Cell = string | number | boolean | undefined

/** Types of Table Schema (Data Package v2) that our tables need. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean'

export interface TableField {
  readonly name: string
  readonly type: FieldType
  readonly title: string
  readonly description: string
  readonly required?: boolean
  readonly unique?: boolean
  /** The values the field may have. */
  readonly enum?: readonly string[]
  readonly pattern?: string
  /** Free text from pages or people, which a spreadsheet program could take for a formula. */
  readonly freeText?: boolean
}

export interface ForeignKey {
  readonly fields: readonly string[]
  readonly table: string
  readonly reference: readonly string[]
}

/** One table of the extractions folder: it drives CSV headers, JSON keys, XLSX and Parquet types and datapackage.json. */
export interface Table<Name extends string = string> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly fields: readonly (TableField & { readonly name: Name })[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
}

/** A row of a table, by column name. */
export type Row<T extends Table = Table> = { readonly [K in T['fields'][number]['name']]: Cell }

/** A table whose row type knows its columns. */
export function defineTable<const Name extends string>(table: {
  name: string
  title: string
  description: string
  fields: readonly (TableField & { readonly name: Name })[]
  primaryKey?: readonly string[]
  foreignKeys?: readonly ForeignKey[]
}): Table<Name> {
  return { primaryKey: [], foreignKeys: [], ...table }
}

interface FieldOptions {
  readonly required?: boolean
  readonly unique?: boolean
  readonly enum?: readonly string[]
  readonly pattern?: string
}

/** A field of identifiers, names from a closed list and other short strings. */
export function textField<const Name extends string>(
  name: Name,
  title: string,
  description: string,
  options: FieldOptions = {},
) {
  return { name, type: 'string' as const, title, description, ...options }
}

/** A field of text that pages or people wrote. */
export function freeTextField<const Name extends string>(
  name: Name,
  title: string,
  description: string,
  options: FieldOptions = {},
) {
  return { name, type: 'string' as const, title, description, freeText: true, ...options }
}

/** A field of whole numbers. */
export function countField<const Name extends string>(
  name: Name,
  title: string,
  description: string,
  options: FieldOptions = {},
) {
  return { name, type: 'integer' as const, title, description, ...options }
}
