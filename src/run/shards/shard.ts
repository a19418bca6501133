import { UserError } from '../../io/user-error.js'

/** One of N parts of an input, counted from 1. */
export interface Shard {
  readonly part: number
  readonly of: number
}

/** Bytes of a file, from 0; `end` is exclusive, and infinite for the part that holds the end of the file. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

const MOST_PARTS = 100_000

/** Reads `3/8`. Throws a UserError for anything else. */
export function parseShard(text: string): Shard {
  const [, part, of] = /^(\d+)\/(\d+)$/.exec(text) ?? []
  const shard = { part: Number(part), of: Number(of) }
  if (shard.part >= 1 && shard.part <= shard.of && shard.of <= MOST_PARTS) return shard
  throw new UserError(`\`--shard ${text}\` is not a part`, 'write the part and their number: --shard 3/8')
}

/** `3/8`. */
export const nameShard = ({ part, of }: Shard): string => `${part}/${of}`

/** Where a part of so many bytes begins and ends. All parts of one input are cut by the same sums, so they meet. */
export function cutBytes(bytes: number, { part, of }: Shard): ByteRange {
  return {
    start: Math.floor((bytes / of) * (part - 1)),
    end: part === of ? Number.POSITIVE_INFINITY : Math.floor((bytes / of) * part),
  }
}

/** A file that a part takes, whole or in part. */
export interface FileSlice {
  readonly index: number
  /** Whether the first byte of the file is in this part. */
  readonly isFirst: boolean
  /** Absent where the part takes the whole file. */
  readonly range: ByteRange | undefined
}

/**
 * The files of one part: all files stand in a row, in the order of their paths, and the row is cut into parts of as
 * many bytes each. A file belongs to the part that holds its first byte; one that can be cut, to every part that holds
 * a byte of it, line by line.
 * @param sizes bytes of the files
 */
export function* sliceFiles(
  sizes: ArrayLike<number>,
  shard: Shard,
  canBeCut: (index: number) => boolean,
): Generator<FileSlice> {
  let total = 0
  for (let index = 0; index < sizes.length; index++) total += sizes[index]!
  const own = cutBytes(total, shard)
  let at = 0
  for (let index = 0; index < sizes.length; index++) {
    const start = at
    at += sizes[index]!
    const isFirst = own.start <= start && start < own.end
    if (isFirst && (at <= own.end || !canBeCut(index))) yield { index, isFirst, range: undefined }
    else if (own.start < at && start < own.end && canBeCut(index)) {
      const end = own.end < at ? own.end - start : Number.POSITIVE_INFINITY
      yield { index, isFirst, range: { start: Math.max(0, own.start - start), end } }
    }
  }
}

/** What tells one input from another without reading it: its files, by name and size. */
export interface InputIdentity {
  readonly files: number
  readonly bytes: number
  readonly sha256: string
}
