import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Codebook } from '../codebook/codebook.js'
import type { Loss } from '../codebook/formats/foreign-codebook.js'
import { makeCodebook } from '../codebook/formats/make-codebook.js'
import { chooseForeignFormat, FOREIGN_FORMATS } from '../codebook/formats/read-registry.js'
import { slugOf } from '../codebook/formats/slug.js'
import { TARGET_FORMATS } from '../codebook/formats/write-registry.js'
import { parseCodebook } from '../codebook/parse-codebook.js'
import { fileUserError, UserError } from '../io/user-error.js'
import { readVersion } from '../io/version.js'
import { decodePage } from '../page/decode/decode.js'

/** The name of our own format. */
export const OWN_FORMAT = 'yaml'

export interface ConvertRequest {
  readonly file: string
  /** A format to read; told from the file where absent. */
  readonly from?: string
  readonly to: string
  readonly encoding?: string
  /** The codebook's id; made from the file's name where absent. */
  readonly id?: string
}

/** Something that did not reach the converted codebook. */
export interface ConversionLoss {
  /** A line of the file that was read, absent where a theme is meant. */
  readonly line?: number
  readonly theme?: string
  readonly entry: string
  readonly message: string
}

export interface ConvertResult {
  readonly text: string
  readonly from: string
  readonly encoding: string
  readonly themes: number
  readonly indicators: number
  readonly losses: readonly ConversionLoss[]
}

interface ReadSource {
  readonly codebook: Codebook
  readonly from: string
  readonly losses: readonly Loss[]
}

/** Converts a codebook or dictionary. Throws a UserError for a file that cannot be read as what it is said to be. */
export function convertCodebook(request: ConvertRequest): ConvertResult {
  const target = TARGET_FORMATS.find(({ name }) => name === request.to)
  if (target === undefined) {
    throw new UserError(
      `unknown form \`${request.to}\``,
      `write one of: ${TARGET_FORMATS.map(({ name }) => name).join(', ')}`,
    )
  }
  const { text, encoding } = readText(request)
  const { codebook, from, losses } = readSource(text, request)
  const written = target.write(codebook, { readLosses: losses, toolVersion: readVersion() })
  const indicators = codebook.themes.reduce(
    (sum, theme) => sum + Object.values(theme.indicators).reduce((count, list) => count + list.length, 0),
    0,
  )
  return {
    text: written.text,
    from,
    encoding,
    themes: codebook.themes.length,
    indicators,
    losses: [
      ...losses,
      ...written.losses.map(({ themeId, message }) => ({ theme: themeId, entry: themeId, message })),
    ],
  }
}

function readText({ file, encoding }: ConvertRequest): { text: string; encoding: string } {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    throw fileUserError('read the codebook', file, error)
  }
  const page = decodePage(bytes, { contentType: 'text', ...(encoding !== undefined && { encoding }) })
  if (page.refused !== undefined) {
    throw new UserError(
      `\`${file}\` is no text: ${page.refused.message}`,
      'name its encoding with --encoding',
    )
  }
  return page
}

function readSource(text: string, request: ConvertRequest): ReadSource {
  const { file, from } = request
  const id = request.id ?? (slugOf(path.basename(file).replace(/\.[^.]*$/, '')) || 'codebook')
  if (
    from === OWN_FORMAT ||
    (from === undefined && /^themes[ \t]*:/m.test(text) && /^codebook[ \t]*:/m.test(text))
  ) {
    return readOwn(text, request)
  }
  const format =
    from === undefined ? chooseForeignFormat(text, file) : FOREIGN_FORMATS.find(({ name }) => name === from)
  if (format === undefined) {
    const names = [OWN_FORMAT, ...FOREIGN_FORMATS.map(({ name }) => name)].join(', ')
    throw from === undefined
      ? new UserError(`what \`${file}\` is cannot be told`, `say it with --from: ${names}`)
      : new UserError(`unknown format \`${from}\``, `write one of: ${names}`)
  }
  const foreign = format.read(text)
  if (foreign.failure !== undefined || foreign.themes.length === 0) {
    throw new UserError(
      `\`${file}\` could not be read as ${format.title}: ${foreign.failure ?? 'it holds no category'}`,
      from === undefined ? 'say what it is with --from' : undefined,
    )
  }
  const made = makeCodebook(foreign, id)
  const losses = [...foreign.losses, ...made.losses].sort((a, b) => a.line - b.line)
  return { codebook: made.codebook, from: format.name, losses }
}

function readOwn(text: string, { file, id }: ConvertRequest): ReadSource {
  const { codebook, diagnostics } = parseCodebook(text, file)
  const [first] = diagnostics.filter(({ severity }) => severity === 'error')
  if (codebook === undefined || first !== undefined) {
    throw new UserError(
      `\`${file}\` has errors: ${first === undefined ? 'it holds no themes' : `line ${first.line}: ${first.message}`}`,
      `see them all with: themeline validate ${file}`,
    )
  }
  return { codebook: id === undefined ? codebook : { ...codebook, id }, from: OWN_FORMAT, losses: [] }
}
