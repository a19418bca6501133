import type { PageList } from '../io/page-list.js'
import { type ManifestPages, makePathFinder, samePages } from './manifest-pages.js'
import { findOwner, findReusable, findUnchanged, type Reuse } from './page-files.js'
import type { StoredFolder } from './stored-folder.js'
import { findChangedSites, type Survey, sameSiteLines, surveyChanges, surveySites } from './survey.js'

function reuseAll(stored: StoredFolder, pages: ManifestPages): { survey: Survey; reuse: Reuse } {
  const { manifest } = stored
  const survey = { siteLines: manifest.siteLines, isBounded: manifest.siteLinesBounded }
  return { survey, reuse: { stored, files: new Uint8Array(pages.length).fill(1), settled: true } }
}

/**
 * Which stored pages stand, and the site lines that pages are read with.
 * @param fixed site lines that are given, not counted
 */
export async function planReuse(
  stored: StoredFolder | undefined,
  files: PageList,
  pages: ManifestPages,
  fixed: Survey | undefined,
  surveyOptions: Parameters<typeof surveySites>[1],
): Promise<{ survey: Survey; reuse: Reuse | undefined }> {
  if (stored === undefined) {
    return { survey: fixed ?? (await surveySites(files, surveyOptions)), reuse: undefined }
  }
  const { manifest } = stored
  if (fixed !== undefined) {
    if (samePages(manifest.pages, pages) && sameSiteLines(manifest, fixed)) return reuseAll(stored, pages)
    const unchanged = findUnchanged(manifest.pages, pages)
    const changedSites = findChangedSites(manifest.siteLines, fixed.siteLines)
    const reusable = findReusable(stored, files, unchanged, changedSites)
    return { survey: fixed, reuse: { stored, files: reusable, settled: false } }
  }
  if (samePages(manifest.pages, pages)) return reuseAll(stored, pages)
  const unchanged = findUnchanged(manifest.pages, pages)
  const find = makePathFinder(files)
  const stands = (path: string) => unchanged[findOwner(path, find)] === 1
  function* changed() {
    for (let i = 0; i < files.length; i++) if (unchanged[i] !== 1) yield files.at(i)
  }
  let survey = manifest.siteLinesBounded
    ? await surveySites(files, surveyOptions)
    : await surveyChanges(stored, changed(), stands, surveyOptions)
  // Where lines are forgotten the counts depend on the order of all pages.
  if (survey.isBounded && !manifest.siteLinesBounded) survey = await surveySites(files, surveyOptions)
  const changedSites = findChangedSites(manifest.siteLines, survey.siteLines)
  const reusable = findReusable(stored, files, unchanged, changedSites)
  return { survey, reuse: { stored, files: reusable, settled: false } }
}
