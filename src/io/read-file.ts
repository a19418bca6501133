import { readFileSync } from 'node:fs'
import { describeFileError } from './user-error.js'

/** The bytes of a file, or in words why they cannot be had. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly failure: string }

/** Reads a file; one that cannot be read is reported, not thrown, so that a run goes on. */
export function readBytes(file: string): FileContent {
  try {
    return { bytes: readFileSync(file) }
  } catch (error) {
    return { failure: describeFileError(error) }
  }
}
