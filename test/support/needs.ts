import { existsSync } from 'node:fs'
import path from 'node:path'
import { test } from 'vitest'
import { SHARED } from './cli.js'

/**
 * A test that needs something which is not everywhere. Where it is missing the test is skipped and its name says
 * why; under CI a missing tool fails instead, so that CI cannot pass without it.
 */
export function testWith(
  what: string,
  isThere: boolean,
  name: string,
  body: () => void | Promise<void>,
): void {
  if (isThere) test(name, body, 300_000)
  else if (process.env.THEMELINE_REQUIRE_TOOLS === '1') {
    test(name, () => {
      throw new Error(`this test needs ${what}, which .ci/run must install`)
    })
  } else test.skip(`${name} (skipped: needs ${what})`, body)
}

/** The Python with the packages of .ci/requirements.txt, where CI has made one. */
export const PYTHON = process.env.THEMELINE_PYTHON

/** A path of the shared test data, and whether it is there. */
export function sharedPath(...parts: string[]): { file: string; isThere: boolean } {
  const file = path.join(SHARED, ...parts)
  return { file, isThere: existsSync(file) }
}
