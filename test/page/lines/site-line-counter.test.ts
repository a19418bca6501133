import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createSiteLineCounter } from '../../../src/page/lines/site-line-counter.js'
import { sha256 } from '../../../src/text/hash.js'

/** Counts as they are said, in plain maps, forgetting alike. */
function countPlainly(pages: readonly { site: string; hashes: readonly string[] }[], most: number) {
  const sites = new Map<string, { pages: number; lines: Map<string, number> }>()
  const size = () => [...sites.values()].reduce((sum, { lines }) => sum + lines.size, 0)
  for (const { site, hashes } of pages) {
    const count = sites.get(site) ?? { pages: 0, lines: new Map<string, number>() }
    sites.set(site, count)
    count.pages++
    for (const hash of hashes) count.lines.set(hash, (count.lines.get(hash) ?? 0) + 1)
    for (let share = 16; size() > most && share > 2; share /= 2) {
      for (const { pages, lines } of sites.values())
        for (const [hash, n] of lines) if (n * share < pages || n < 2) lines.delete(hash)
    }
  }
  return { sites }
}

const line = fc.nat(40).map((n) => sha256(`行 ${n}`).slice(0, 16))
const page = fc.record({
  site: fc.constantFrom('one.example', 'two.example', '期刊.example'),
  hashes: fc.uniqueArray(line, { maxLength: 12 }),
})

it('counts lines by site, and forgets the same ones where it has to', () => {
  fc.assert(
    fc.property(fc.array(page, { maxLength: 60 }), fc.constantFrom(10, 30, 1000), (pages, most) => {
      const counter = createSiteLineCounter(most)
      for (const each of pages) counter.add(each)
      expect(counter.counts(1)).toEqual(countPlainly(pages, most))
    }),
  )
})

it('counts as many lines as come', () => {
  const counter = createSiteLineCounter()
  const hashes = Array.from({ length: 3000 }, (_, n) => sha256(String(n)).slice(0, 16))
  counter.add({ site: 'one.example', hashes })
  counter.add({ site: 'one.example', hashes: hashes.slice(0, 2000) })
  expect(counter.counts(1).sites.get('one.example')?.lines.size).toBe(3000)
  expect([...counter.counts(2).sites.get('one.example')!.lines.keys()].sort()).toEqual(
    hashes.slice(0, 2000).sort(),
  )
})
