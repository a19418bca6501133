import { writeFileWhole } from '../io/output.js'
import { readVersion } from '../io/version.js'
import { findRunPages } from './ingest.js'
import { checkInterruption } from './interruption.js'
import { hashFiles } from './page-files.js'
import type { Shard } from './shards/shard.js'
import { takeShard } from './shards/shard-files.js'
import { hashSiteLines, type SiteLinesFile, sumPages } from './site-lines-file.js'
import { surveySites } from './survey.js'

export interface WriteSiteLinesOptions {
  readonly paths: readonly string[]
  readonly exclude: readonly string[]
  readonly encoding?: string
  readonly workers?: number
  readonly shard?: Shard
  /** The file to write. */
  readonly output: string
}

/** Writes a file of site lines, whole or not at all. */
export function writeSiteLinesFile(file: string, content: Omit<SiteLinesFile, 'sha256'>): void {
  const { siteLines, ...head } = content
  writeFileWhole(file, [
    `${JSON.stringify({ ...head, sha256: hashSiteLines(siteLines), siteLines }, null, 1)}\n`,
  ])
}

/**
 * The first pass of `ingest` alone, over all pages or one part of them. Returns how many sites share lines.
 * Throws a UserError where there are no pages, and Interrupted where the signal fires.
 */
export async function countSiteLines(options: WriteSiteLinesOptions, signal?: AbortSignal): Promise<number> {
  const found = findRunPages(options)
  const { shard } = options
  const part = shard && takeShard(found.pages, shard)
  const files = part?.own ?? found.pages
  const surveyOptions = {
    encoding: options.encoding,
    workers: options.workers,
    check: () => checkInterruption(signal),
  }
  const { siteLines, isBounded } = await surveySites(files, surveyOptions, part ? 1 : 2)
  writeSiteLinesFile(options.output, {
    tool: { name: 'themeline', version: readVersion() },
    options: { encoding: options.encoding ?? '' },
    ...(part && shard && { shard: { ...shard, input: part.input } }),
    pages: sumPages(hashFiles(files)),
    siteLinesBounded: isBounded,
    siteLines,
  })
  return Object.keys(siteLines).length
}
