import { setTimeout } from 'node:timers/promises'
import { stampCodebooks } from '../io/codebook-stamps.js'
import { UserError } from '../io/user-error.js'
import { STATUS } from './status.js'
import type { Terminal } from './terminal.js'

/** Asking is slower than being told, and works on every file system and with every editor's way of saving. */
const PAUSE_MS = 300

/**
 * Runs a check again whenever one of the codebooks that arguments name is changed, added or removed, until the signal
 * fires. What the check throws for the user is printed: a file may be gone while an editor saves it.
 */
export async function watchCodebooks(
  paths: readonly string[],
  check: () => Promise<unknown>,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  let before = stampCodebooks(paths)
  terminal.say('watching; press Ctrl-C to end')
  while (!signal.aborted) {
    await setTimeout(PAUSE_MS, undefined, { signal }).catch(() => undefined)
    const now = stampCodebooks(paths)
    const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
      (file) => before.get(file) !== now.get(file),
    )
    if (changed.length === 0 || signal.aborted) continue
    terminal.say(`\n${changed.join(', ')} changed`)
    try {
      await check()
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      terminal.warn(`${terminal.err.red('error:')} ${error.message}`)
    }
    // What the check itself mended is no change.
    before = stampCodebooks(paths)
  }
  return STATUS.interrupted
}
