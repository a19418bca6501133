import type { Table, TableField } from './table.js'

/** A file of the extractions folder, as written. */
export interface WrittenFile {
  /** Path below the folder, with `/`. */
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** What datapackage.json says of the folder as a whole. */
export interface PackageDescription {
  readonly version: string
  readonly excel: boolean
  /** The tables written, each with its CSV file. */
  readonly tables: readonly { readonly table: Table; readonly file: WrittenFile }[]
  /** Other files that readers of the package want to know of. */
  readonly others: readonly {
    readonly name: string
    readonly mediaType: string
    readonly file: WrittenFile
  }[]
}

function describeField(field: TableField) {
  const constraints: Record<string, unknown> = {}
  if (field.required) constraints.required = true
  if (field.unique) constraints.unique = true
  if (field.enum) constraints.enum = field.enum
  if (field.pattern) constraints.pattern = field.pattern
  return {
    name: field.name,
    type: field.type,
    title: field.title,
    description: field.description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}

function describeSchema(table: Table) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.fields.map(describeField),
    missingValues: [''],
    ...(table.primaryKey.length > 0 && { primaryKey: table.primaryKey }),
    ...(table.foreignKeys.length > 0 && {
      foreignKeys: table.foreignKeys.map((key) => ({
        fields: key.fields,
        reference: { resource: key.table, fields: key.reference },
      })),
    }),
  }
}

/**
 * datapackage.json of an extractions folder (Data Package v2), as text. It holds no time: the same pages and
 * codebooks give the same bytes.
 */
export function makeDataPackage(description: PackageDescription): string {
  const { tables, others, excel } = description
  const names = new Set(tables.map(({ table }) => table.name))
  return `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'extractions',
      title: 'Coded extractions of study pages',
      description:
        'Written by themeline. Offsets count Unicode code points in texts/<page_id>.txt, from 0, end exclusive; lines count from 1.' +
        (excel ? " Cells that a spreadsheet program would take for a formula begin with an added '." : ''),
      version: description.version,
      resources: [
        ...tables.map(({ table, file }) => ({
          name: table.name,
          type: 'table',
          title: table.title,
          description: table.description,
          path: file.path,
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          bytes: file.bytes,
          hash: `sha256:${file.sha256}`,
          dialect: {
            $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
            delimiter: ',',
            lineTerminator: excel ? '\r\n' : '\n',
            quoteChar: '"',
            doubleQuote: true,
            header: true,
          },
          schema: describeSchema({
            ...table,
            foreignKeys: table.foreignKeys.filter((key) => names.has(key.table)),
          }),
        })),
        ...others.map(({ name, mediaType, file }) => ({
          name,
          path: file.path,
          format: 'json',
          mediatype: mediaType,
          encoding: 'utf-8',
          bytes: file.bytes,
          hash: `sha256:${file.sha256}`,
        })),
      ],
    },
    null,
    2,
  )}\n`
}
