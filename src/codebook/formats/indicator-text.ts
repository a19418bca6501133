import type { Indicator } from '../codebook.js'

/** An indicator as people read it on one line: `role* near unclear (4)`. Options stand behind it. */
export function describeIndicator(indicator: Indicator): string {
  if (typeof indicator === 'string') return indicator
  const options = [
    ...('within' in indicator && indicator.within !== undefined ? [`within ${indicator.within}`] : []),
    ...(indicator.not === undefined ? [] : [`not in: ${indicator.not.join('; ')}`]),
    ...(indicator.unless === undefined ? [] : [`unless: ${indicator.unless.join('; ')}`]),
    ...(indicator.sections === undefined ? [] : [`sections: ${describeSections(indicator.sections)}`]),
  ]
  const form =
    'match' in indicator
      ? indicator.match
      : 'glob' in indicator
        ? indicator.glob
        : 'near' in indicator
          ? indicator.near.join(' ~ ')
          : 'before' in indicator
            ? indicator.before.join(' → ')
            : indicator.all.join(' + ')
  return options.length === 0 ? form : `${form} (${options.join(', ')})`
}

/** Where something counts, in words. */
export function describeSections(sections: NonNullable<Exclude<Indicator, string>['sections']>): string {
  return 'except' in sections ? `all but ${sections.except.join(', ')}` : sections.join(', ')
}
