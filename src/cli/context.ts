import type { Command } from 'commander'
import type { Host } from './terminal.js'

/** What a command's file gets: it adds itself to the program and reports its exit status through `setStatus`. */
export interface CommandContext {
  readonly program: Command
  readonly host: Host
  /** Fires when the user interrupts. */
  readonly signal: AbortSignal
  readonly setStatus: (status: number) => void
}

/** The options that every command takes. */
export function addCommonOptions(command: Command): Command {
  return command
    .option('-q, --quiet', 'print nothing but data and errors')
    .option('--no-color', 'print without colours (NO_COLOR does the same)')
}

/** Collects the values of an option that may be repeated. */
export function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value]
}

/** Collects comma-separated values of an option that may be repeated. */
export function collectList(value: string, previous: readonly string[] = []): string[] {
  return [
    ...previous,
    ...value
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ]
}
