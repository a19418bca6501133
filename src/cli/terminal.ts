import { Chalk, type ChalkInstance } from 'chalk'

/** The streams and the environment of one invocation; tests pass their own. */
export interface Host {
  readonly stdin: NodeJS.ReadableStream & { isTTY?: boolean }
  readonly stdout: NodeJS.WritableStream & { isTTY?: boolean; columns?: number }
  readonly stderr: NodeJS.WritableStream & { isTTY?: boolean; columns?: number }
  readonly env: Readonly<Record<string, string | undefined>>
}

export const processHost: Host = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
}

/** Whether colour is wanted on a stream: the flag, then NO_COLOR, FORCE_COLOR, TERM=dumb, then whether it is a terminal. */
export function wantsColor(
  flag: boolean | undefined,
  env: Host['env'],
  stream: { isTTY?: boolean },
): boolean {
  if (flag === false) return false
  // no-color.org: present and not empty, whatever its value.
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.TERM === 'dumb') return false
  return stream.isTTY === true
}

/** Colours for a stream; chalk 5 does not know NO_COLOR, so the level is decided here. */
export function makePainter(color: boolean): ChalkInstance {
  return new Chalk({ level: color ? 1 : 0 })
}

/** Options that every command takes. */
export interface CommonOptions {
  readonly quiet?: boolean
  readonly color?: boolean
}

/** What a command writes with: data to stdout, everything else to stderr. */
export interface Terminal {
  readonly host: Host
  readonly out: ChalkInstance
  readonly err: ChalkInstance
  /** Columns of the terminal, 100 where it is none. */
  readonly width: number
  readonly quiet: boolean
  print(text: string): void
  /** A line for people, left out with --quiet. */
  say(text: string): void
  /** A line for people that --quiet does not silence. */
  warn(text: string): void
  /** Rewrites one line on a terminal; nothing elsewhere. */
  progress(text: string): void
}

/** Opens the terminal of one command. */
export function openTerminal(host: Host, options: CommonOptions): Terminal {
  const quiet = options.quiet === true
  const live = host.stderr.isTTY === true && !quiet && host.env.CI === undefined
  let shown = false
  const clear = () => {
    if (shown) host.stderr.write('\r\u001B[K')
    shown = false
  }
  return {
    host,
    out: makePainter(wantsColor(options.color, host.env, host.stdout)),
    err: makePainter(wantsColor(options.color, host.env, host.stderr)),
    width: Math.max(60, host.stdout.columns ?? 100),
    quiet,
    print(text) {
      clear()
      host.stdout.write(text)
    },
    say(text) {
      clear()
      if (!quiet) host.stderr.write(`${text}\n`)
    },
    warn(text) {
      clear()
      host.stderr.write(`${text}\n`)
    },
    progress(text) {
      if (!live) return
      host.stderr.write(`\r\u001B[K${text}`)
      shown = text !== ''
    },
  }
}
