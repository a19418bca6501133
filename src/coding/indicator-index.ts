import type { CompiledCodebook, CompiledIndicator } from './compile.js'
import type { CompiledPattern } from './compiled-pattern.js'
import { NumberRows } from './number-rows.js'

/** Which indicators are to be tried where a pattern occurs; indicators and items by number. */
export interface IndicatorIndex {
  /** By pattern: the indicators that it is alone. */
  readonly alone: NumberRows
  /** By pattern: the items that it is one of, of indicators of several items. */
  readonly items: NumberRows
  /** By item: indicators of several items of which it is likely to be the rarest, each before the next rarest of its items. */
  readonly tried: NumberRows
}

/** Orders the indicators of a codebook by what occurs in a sentence; those of the form `all` span sentences and are not in it. */
export function indexIndicators({
  patterns,
  indicators,
  items,
  itemsOfPattern,
}: CompiledCodebook): IndicatorIndex {
  const together = new Uint8Array(items.length)
  const several: CompiledIndicator[] = []
  for (const indicator of indicators) {
    if ((indicator.form !== 'near' && indicator.form !== 'before') || indicator.items.length === 0) continue
    several.push(indicator)
    for (const item of indicator.items) together[item] = 1
  }
  const aloneOfItem = new NumberRows(items.length, (add) => {
    for (const { form, id, items: own } of indicators) if (form === 'match') add(own[0]!, id)
  })
  const frequencies = guessFrequencies(items, patterns, together)
  return {
    alone: new NumberRows(patterns.length, (add) => {
      for (let pattern = 0; pattern < patterns.length; pattern += 1) {
        for (const item of itemsOfPattern.of(pattern)) {
          for (const indicator of aloneOfItem.of(item)) add(pattern, indicator)
        }
      }
    }),
    items: new NumberRows(patterns.length, (add) => {
      for (let item = 0; item < items.length; item += 1) {
        if (together[item] === 1) for (const pattern of items[item]!) add(pattern, item)
      }
    }),
    tried: new NumberRows(items.length, (add) => {
      for (const { id, items: own } of several) {
        const [rarest, second] = [...own].sort((a, b) => frequencies[a]! - frequencies[b]!)
        add(rarest!, id)
        add(rarest!, second ?? rarest!)
      }
    }),
  }
}

/** A guess at how often each item occurs, to compare with others: what is longer is rarer. */
function guessFrequencies(
  items: readonly (readonly number[])[],
  patterns: readonly CompiledPattern[],
  wanted: Uint8Array,
): Float64Array {
  const ofPatterns = Float64Array.from(
    patterns,
    ({ source, language }) => (language === 'zh' ? 0.25 : 0.7) ** source.length,
  )
  const frequencies = new Float64Array(items.length)
  for (const [item, own] of items.entries()) {
    if (wanted[item] === 1) for (const pattern of own) frequencies[item]! += ofPatterns[pattern]!
  }
  return frequencies
}
