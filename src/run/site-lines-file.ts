import { readFileSync } from 'node:fs'
import { fileUserError, UserError } from '../io/user-error.js'
import type { SiteLinesJson } from '../page/lines/site-lines.js'
import { sha256 } from '../text/hash.js'
import type { ManifestPage } from './manifest-pages.js'
import { type InputIdentity, nameShard, type Shard } from './shards/shard.js'

/**
 * The file that `ingest --write-site-lines` makes: the lines that repeat on sites, counted over the pages of a run or
 * of one part of it. A part keeps the lines of one page too, since another part may hold their second.
 */
export interface SiteLinesFile {
  readonly tool: { readonly name: 'themeline'; readonly version: string }
  readonly options: { readonly encoding: string }
  readonly shard?: Shard & { readonly input: InputIdentity }
  /** Sum over the pages that were counted, see sumPages. */
  readonly pages: string
  readonly siteLinesBounded: boolean
  /** Hash of the site lines, so that a damaged file is noticed. */
  readonly sha256: string
  readonly siteLines: SiteLinesJson
}

/** Site lines that a run is given instead of counting them. */
export interface GivenSiteLines {
  readonly siteLines: SiteLinesJson
  readonly isBounded: boolean
  /** The sum of the pages that they were counted on, read as this run reads; absent where the file does not say. */
  readonly pages: string | undefined
}

/**
 * One number for a set of files and their bytes, as 64 hexadecimal digits: the sum of the hashes of all, so that sums
 * of parts can be added.
 */
export function sumPages(pages: Iterable<ManifestPage>): string {
  return addSums(
    (function* () {
      for (const page of pages) yield sha256(`${page.path}\0${page.sha256}`)
    })(),
  )
}

/** The sum of several sums. */
export function addSums(sums: Iterable<string>): string {
  let sum = 0n
  for (const one of sums) sum += BigInt(`0x${one}`)
  return BigInt.asUintN(256, sum).toString(16).padStart(64, '0')
}

/** The hash that a file of site lines holds of itself. */
export const hashSiteLines = (siteLines: SiteLinesJson): string => sha256(JSON.stringify(siteLines))

function isSiteLines(value: unknown): value is SiteLinesJson {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((site) => typeof site?.pages === 'number' && typeof site?.lines === 'object')
  )
}

/**
 * Reads what `--site-lines` names: a file of site lines, or the manifest.json of an extractions folder.
 * @param run the version and the encoding that pages are read with
 * Throws a UserError for a file that holds none, that is damaged, or that was counted on one part only.
 */
export function readSiteLinesFile(
  file: string,
  run: { readonly version: string; readonly encoding: string },
): GivenSiteLines {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw fileUserError('read', file, error)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {}
  const own = value as (Partial<SiteLinesFile> & { siteLines?: unknown }) | undefined
  const siteLines = own?.siteLines ?? value
  if (!isSiteLines(siteLines)) {
    throw new UserError(
      `\`${file}\` holds no site lines`,
      'make it with `themeline ingest … --write-site-lines FILE`, or give the manifest.json of an extractions folder',
    )
  }
  if (own?.shard !== undefined) {
    throw new UserError(
      `\`${file}\` holds the site lines of part ${nameShard(own.shard)} only`,
      'join the parts with: themeline merge site-lines-*.json -o site-lines.json',
    )
  }
  if (own?.sha256 !== undefined && own.sha256 !== hashSiteLines(siteLines)) {
    throw new UserError(`\`${file}\` is damaged: its site lines are not those that were written`)
  }
  // Lines that another version counted, or from pages read otherwise, are not what this run would count.
  const isOurs = own?.tool?.version === run.version && own.options?.encoding === run.encoding
  const pages: unknown = isOurs ? own.pages : undefined
  return {
    siteLines,
    isBounded: own?.siteLinesBounded === true,
    pages: typeof pages === 'string' ? pages : Array.isArray(pages) ? sumPages(pages) : undefined,
  }
}
