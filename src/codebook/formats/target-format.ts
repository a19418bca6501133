import type { Codebook } from '../codebook.js'
import type { Loss } from './foreign-codebook.js'

/** A codebook written in a form, with what that form cannot hold. */
export interface WrittenCodebook {
  readonly text: string
  readonly losses: readonly UncarriedPart[]
}

/** A part of a theme that a form cannot hold. */
export interface UncarriedPart {
  readonly themeId: string
  readonly message: string
}

/** What a writer may use besides the codebook. */
export interface WriteContext {
  /** What reading lost, so that it can stand in the file as comments. */
  readonly readLosses: readonly Loss[]
  readonly toolVersion: string
}

/** A form that codebooks are written in. */
export interface TargetFormat {
  readonly name: string
  readonly title: string
  write(codebook: Codebook, context: WriteContext): WrittenCodebook
}
