import { readFileSync } from 'node:fs'
import { fileUserError, UserError } from '../../io/user-error.js'
import { mergeSiteLines, readSiteLines, writeSiteLines } from '../../page/lines/site-lines.js'
import { addSums, hashSiteLines, type SiteLinesFile } from '../site-lines-file.js'
import { writeSiteLinesFile } from '../write-site-lines.js'
import { type DescribedPart, orderParts, refuseDamaged } from './check-parts.js'

interface SiteLinesPart extends DescribedPart {
  readonly content: SiteLinesFile & Required<Pick<SiteLinesFile, 'shard'>>
}

function openPart(name: string): SiteLinesPart {
  let text: string
  try {
    text = readFileSync(name, 'utf8')
  } catch (error) {
    throw fileUserError('read', name, error)
  }
  let content: SiteLinesPart['content'] | undefined
  try {
    content = JSON.parse(text)
  } catch {}
  if (content?.siteLines === undefined || content.shard === undefined) {
    throw new UserError(
      `\`${name}\` holds no site lines of a part`,
      'make it with: themeline ingest pages/ --shard 1/8 --write-site-lines site-lines-1.json',
    )
  }
  const { tool, options, shard } = content
  return { name, content, shard, facts: { version: tool.version, input: shard.input, options } }
}

/**
 * Adds the site lines that were counted part by part. Throws a UserError that names the parts that are missing,
 * doubled, damaged or of another run.
 */
export function joinSiteLines(names: readonly string[], output: string): void {
  const parts = orderParts(names.map(openPart))
  refuseDamaged(
    parts
      .filter(({ content }) => content.sha256 !== hashSiteLines(content.siteLines))
      .map(({ name }) => name),
  )
  const { tool, options } = parts[0]!.content
  writeSiteLinesFile(output, {
    tool,
    options,
    pages: addSums(parts.map(({ content }) => content.pages)),
    siteLinesBounded: parts.some(({ content }) => content.siteLinesBounded),
    siteLines: writeSiteLines(mergeSiteLines(parts.map(({ content }) => readSiteLines(content.siteLines)))),
  })
}
