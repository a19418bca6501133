import { createNumberList } from '../text/number-list.js'
import { createPackedTexts } from '../text/packed-texts.js'

/** A file to read: where it lies, and the path that tables name it by. */
export interface FoundPage {
  readonly file: string
  /** The argument's base name and the path below it, with `/`, in NFC. */
  readonly path: string
}

/** Many pages in few bytes: some ten bytes a page and its path. */
export interface PageList extends Iterable<FoundPage> {
  readonly length: number
  at(index: number): FoundPage
}

/** A list that pages are added to, in the order in which they are to stand. */
export interface GrowingPageList extends PageList {
  push(page: FoundPage): void
}

function countSameEnd(a: string, b: string): number {
  let same = 0
  while (
    same < a.length &&
    same < b.length &&
    a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)
  )
    same++
  return same
}

/** An empty list. A file is kept as what differs from its path: nearly always the folder before it. */
export function createPageList(): GrowingPageList {
  const paths = createPackedTexts()
  const places = createNumberList()
  const folders: { readonly folder: string; readonly cut: number }[] = []
  const known = new Map<string, number>()
  const at = (index: number): FoundPage => {
    const path = paths.at(index)
    const { folder, cut } = folders[places.at(index)]!
    return { file: folder + path.slice(cut), path }
  }
  return {
    get length() {
      return paths.length
    },
    at,
    push({ file, path }) {
      const same = countSameEnd(file, path)
      const place = { folder: file.slice(0, file.length - same), cut: path.length - same }
      const key = `${place.cut} ${place.folder}`
      let index = known.get(key)
      if (index === undefined) {
        index = folders.push(place) - 1
        known.set(key, index)
      }
      paths.push(path)
      places.push(index)
    },
    *[Symbol.iterator]() {
      for (let index = 0; index < paths.length; index++) yield at(index)
    },
  }
}
