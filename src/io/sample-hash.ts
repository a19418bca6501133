import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { fileUserError } from './user-error.js'

const SAMPLES = 64
const SAMPLE_BYTES = 4096

/** A large file as it can be told from others without reading it whole. */
export interface SampledFile {
  readonly bytes: number
  /** SHA-256 of 64 pieces of 4 KiB, evenly spread from the first byte to the last; of all of it where it is small. */
  readonly sample: string
}

/** Measures and samples a file. Throws a UserError where it cannot be read. */
export function sampleFile(file: string): SampledFile {
  try {
    const handle = openSync(file, 'r')
    try {
      const bytes = fstatSync(handle).size
      const hash = createHash('sha256')
      const buffer = Buffer.alloc(SAMPLE_BYTES)
      const last = Math.max(0, bytes - SAMPLE_BYTES)
      for (let i = 0; i < SAMPLES; i++) {
        const read = readSync(handle, buffer, 0, SAMPLE_BYTES, Math.floor((last / (SAMPLES - 1)) * i))
        hash.update(buffer.subarray(0, read))
      }
      return { bytes, sample: hash.digest('hex') }
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    throw fileUserError('read', file, error)
  }
}
