import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { openExtractionsFolder } from '../io/extractions-reader.js'
import { writeFileWhole } from '../io/output.js'
import { UserError } from '../io/user-error.js'
import { EXPORT_FORMATS, type ExportFormat, type ExportOptions } from './exports.js'

export interface ExportRequest extends ExportOptions {
  readonly folder: string
  readonly forms: readonly string[]
  /** A file, or a folder where there are several forms; absent for one form to `print`. */
  readonly output?: string
}

function findFormat(name: string): ExportFormat {
  const format = EXPORT_FORMATS.find((f) => f.name === name)
  if (format === undefined) {
    throw new UserError(
      `unknown form \`${name}\``,
      `write one of: ${EXPORT_FORMATS.map((f) => f.name).join(', ')}`,
    )
  }
  return format
}

const isFolder = (name: string) => /[/\\]$/.test(name) || (existsSync(name) && statSync(name).isDirectory())

/**
 * Exports an extractions folder and returns the files written. One form without an output goes to `print`.
 * Throws a UserError for an unknown form and for several forms without an output folder.
 */
export function exportExtractions(request: ExportRequest, print: (text: string) => void): string[] {
  const formats = request.forms.map(findFormat)
  const { output } = request
  const reader = openExtractionsFolder(request.folder)
  if (output === undefined) {
    const [only, second] = formats
    if (only === undefined || second !== undefined) {
      throw new UserError('several forms cannot go to one stream', 'name a folder for them with -o')
    }
    for (const piece of only.write(reader, request)) print(piece)
    return []
  }
  const several = formats.length > 1 || isFolder(output)
  return formats.map((format) => {
    const file = several ? path.join(output, `${format.file ?? 'codings'}.${format.extension}`) : output
    writeFileWhole(file, format.write(reader, request))
    return file
  })
}
