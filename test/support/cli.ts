import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { main } from '../../src/cli/main.js'

/** What a command did: its exit status and what it wrote. */
export interface CliResult {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

function gather(stream: PassThrough): () => string {
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString('utf8')
}

/** Runs a command in this process, without a terminal. */
export async function runCli(
  argv: readonly string[],
  input = '',
  env: Record<string, string> = {},
): Promise<CliResult> {
  const out = new PassThrough()
  const err = new PassThrough()
  const stdout = gather(out)
  const stderr = gather(err)
  const stdin = Readable.from(input === '' ? [] : [Buffer.from(input)]) as never
  const status = await main(argv, { stdin, stdout: out, stderr: err, env })
  await new Promise((resolve) => setImmediate(resolve))
  return { status, stdout: stdout(), stderr: stderr() }
}

/** A folder of its own for one test, removed when the test ends. */
export function makeFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'themeline-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The repository, and what lies beside it where it is there. */
export const REPOSITORY = path.resolve(import.meta.dirname, '../..')
export const SHARED = path.resolve(REPOSITORY, '../shared')
