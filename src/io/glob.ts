import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** fast-glob, loaded when the first pattern or folder is met: most runs of `validate` name a file. */
export function loadGlob(): typeof import('fast-glob') {
  return require('fast-glob') as typeof import('fast-glob')
}
