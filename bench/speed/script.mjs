// Runs another script of the bench and reads the figures that it prints.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** What a script prints; an Error says why it could not run. */
export async function runScript(command, args, env = {}) {
  const { stdout } = await execute(command, args, { maxBuffer: 1 << 26, env: { ...process.env, ...env } })
  return stdout
}
