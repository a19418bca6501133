import { decodeHTMLAttribute } from 'entities'

/** A link to a DOI and what is printed on it, as far as that is plain text. */
const DOI_LINK = /<a\s[^>]*?href\s*=\s*["']?https?:\/\/(?:dx\.)?doi\.org\/(10\.[^"'\s>#?]+)[^>]*>\s*([^<]*)/gi

/** What a button or label says that leads to the study itself; the link of another work bears its title. */
const LEADS_TO_STUDY =
  /^(?:(?:direct|doi|permanent|publisher(?:['’]s)?|external) link|(?:view |get |read |go to |open |see )?(?:the )?(?:full[ -]text|article|paper|publication|source|publisher)(?: (?:at|on|from|via) [\w .]{2,30})?|publisher['’]s (?:site|website|version|page)|doi|access (?:article|paper|full text)|view (?:at|on) publisher|原文|全文|原文链接|查看原文|阅读原文|texto completo|enlace directo|texte intégral|volltext)$/i

/** The DOI that a page gives nowhere but behind a button (ERIC's `Direct link`): one, or none is believed. */
export function findDoiLink(source: string): string | undefined {
  if (!source.includes('doi.org/10.')) return undefined
  const found = new Set<string>()
  for (const [, doi = '', label = ''] of source.matchAll(DOI_LINK))
    if (LEADS_TO_STUDY.test(label.trim())) found.add(decodeURIComponentSafely(decodeHTMLAttribute(doi)))
  return found.size === 1 ? [...found][0] : undefined
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
