import { existsSync } from 'node:fs'
import path from 'node:path'
import { type ExtractionsReader, openExtractionsFolder } from '../io/extractions-reader.js'
import { isIntact } from '../io/folder-check.js'
import { flowTable } from '../table/flow.js'
import { pagesTable } from '../table/pages.js'
import type { StoredDuplicates } from './collector.js'
import { asManifest, type Manifest, readsAlike } from './manifest.js'

/** An earlier run's folder whose pages may stand for those that did not change. */
export interface StoredFolder {
  readonly reader: ExtractionsReader
  readonly manifest: Manifest
}

function readManifest(reader: ExtractionsReader): Manifest | undefined {
  try {
    return asManifest(reader.manifest())
  } catch {
    return undefined
  }
}

/**
 * The folder of an earlier run, where it was read by the same version with the same options and every file in it is
 * as it was written; undefined otherwise, and then everything is read anew.
 */
export function openStoredFolder(
  folder: string,
  run: Pick<Manifest, 'tool' | 'options' | 'shard'>,
): StoredFolder | undefined {
  if (!existsSync(path.join(folder, 'manifest.json'))) return undefined
  const reader = openExtractionsFolder(folder)
  const manifest = readManifest(reader)
  if (manifest === undefined || !readsAlike(manifest, run)) return undefined
  const stored = { reader, manifest }
  return isStoredWhole(stored) ? stored : undefined
}

/** Whether every file of a folder is as it was written. */
export function isStoredWhole({ reader, manifest }: StoredFolder): boolean {
  function* pageIds() {
    for (const row of reader.rows(pagesTable)) yield String(row.page_id)
  }
  return isIntact(reader.folder, manifest.texts, pageIds)
}

/** The stored counts of duplicates, by why. */
export function readStoredDuplicates(reader: ExtractionsReader): StoredDuplicates[] {
  return [...reader.rows(flowTable)]
    .filter(({ stage, reason }) => stage === 'pages_duplicate' && reason !== undefined)
    .map(({ reason, n }) => ({ reason: String(reason), n: Number(n) }))
}
