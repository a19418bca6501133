// How rows of figures are printed: Markdown, so that they can be pasted into docs/performance.md.

export const HEADER =
  '| what | CPU ms | wall ms | MB/s | times the floor | peak MB |\n| --- | ---: | ---: | ---: | ---: | ---: |'

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

function spread(numbers) {
  if (!numbers || numbers.length === 0) return ''
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  const middle = median(numbers).toFixed(0)
  return numbers.length === 1 ? middle : `${middle} (${least.toFixed(0)}-${most.toFixed(0)})`
}

/**
 * A row: its name, processor and wall milliseconds of each run, megabytes that went in, the floor's milliseconds for
 * as many megabytes, peak memory, and a note where it could not be measured.
 */
export function formatRows(rows) {
  return rows
    .map(({ name, cpu, wall, megabytes, floor, peak, note }) => {
      if (note !== undefined && cpu === undefined) return `| ${name} | ${note} | | | | |`
      const ms = median(cpu)
      const rate = megabytes === undefined ? '' : (megabytes / (ms / 1000)).toFixed(1)
      const ratio = floor === undefined ? '' : (ms / floor).toFixed(1)
      const memory = peak === undefined ? '' : peak.toFixed(0)
      const said = note === undefined ? name : `${name}; ${note}`
      return `| ${said} | ${spread(cpu)} | ${spread(wall)} | ${rate} | ${ratio} | ${memory} |`
    })
    .join('\n')
}

/** The floor for so many megabytes: reading lines and JSON.parse, where it was measured. */
export function floorFor(found, megabytes) {
  const row = found.get(FLOOR)
  return row === undefined ? undefined : (median(row.cpu) / row.megabytes) * megabytes
}

export const FLOOR = 'read, split lines, JSON.parse'
