/** Rows of the model in the order in which they were found; one may come several times. */
export class RowList {
  rows = new Int32Array(1024)
  length = 0

  add(row: number): void {
    if (this.length === this.rows.length) {
      const larger = new Int32Array(this.length * 2)
      larger.set(this.rows)
      this.rows = larger
    }
    this.rows[this.length++] = row
  }

  clear(): void {
    this.length = 0
  }
}

/** Finds the rows of the features of a sentence; what it gives is overwritten by the next. */
export interface RowFinder {
  find(sentence: string): RowList
}
