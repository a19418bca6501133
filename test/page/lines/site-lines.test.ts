import { describe, expect, it } from 'vitest'
import { labelBlocks } from '../../../src/page/blocks/label-blocks.js'
import { countSiteLines } from '../../../src/page/lines/site-line-counter.js'
import { mergeSiteLines, readSiteLines, writeSiteLines } from '../../../src/page/lines/site-lines.js'
import { textPage } from '../text-page.js'

const body = (topic: string) =>
  `Invented slogan of the site\n虚构网站的口号在此\n${topic} in invented clinics: an interview study\nAbstract\nNurses of three clinics were interviewed about ${topic}. It was built slowly, and it was lost quickly.`
const pages = ['Trust', 'Time', 'Money'].map((topic) => textPage(body(topic), { site: 'example.org' }))

describe('site lines', () => {
  it('removes what half of the pages of a site repeat, and keeps section labels', () => {
    const siteLines = countSiteLines(pages)
    const blocks = labelBlocks(pages[0]!, { siteLines })
    expect(blocks.slice(0, 2).map((block) => block.reason)).toEqual(['repeated_on_site', 'repeated_on_site'])
    expect(blocks.slice(2).map((block) => block.field)).toEqual(['title', 'abstract_heading', 'abstract'])
  })

  it('gives the same counts in shards and through the manifest', () => {
    const whole = countSiteLines(pages)
    const merged = mergeSiteLines([countSiteLines(pages.slice(0, 1)), countSiteLines(pages.slice(1))])
    expect(writeSiteLines(merged)).toEqual(writeSiteLines(whole))
    expect(writeSiteLines(readSiteLines(JSON.parse(JSON.stringify(writeSiteLines(whole)))))).toEqual(
      writeSiteLines(whole),
    )
  })

  it('removes nothing on the word of one page', () => {
    const blocks = labelBlocks(pages[0]!, { siteLines: countSiteLines(pages.slice(0, 1)) })
    expect(blocks.some((block) => block.reason === 'repeated_on_site')).toBe(false)
  })
})
