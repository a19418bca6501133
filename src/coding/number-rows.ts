/** Rows of numbers, one behind the other in one array: row `i` goes from `starts[i]` to before `starts[i + 1]`. */
export class NumberRows {
  readonly starts: Int32Array
  readonly values: Int32Array

  /** `addAll` adds each number to its row, in the order of the row. It is called twice: to count, and to fill. */
  constructor(rows: number, addAll: (add: (row: number, value: number) => void) => void) {
    const starts = new Int32Array(rows + 1)
    addAll((row) => {
      starts[row + 1]! += 1
    })
    for (let row = 0; row < rows; row += 1) starts[row + 1]! += starts[row]!
    const ends = starts.slice()
    const values = new Int32Array(starts[rows]!)
    addAll((row, value) => {
      values[ends[row]!] = value
      ends[row]! += 1
    })
    this.starts = starts
    this.values = values
  }

  /** A row, not to be written to. */
  of(row: number): Int32Array {
    return this.values.subarray(this.starts[row]!, this.starts[row + 1]!)
  }
}
