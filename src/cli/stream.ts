import { statSync } from 'node:fs'
import { UserError } from '../io/user-error.js'
import { formatPretty } from '../report/pretty.js'
import { parseShard } from '../run/shards/shard.js'
import type { ByteSink, StreamOptions } from '../run/stream/run-stream.js'
import { makeReportPainter } from './report-painter.js'
import { STATUS } from './status.js'
import type { Host, Terminal } from './terminal.js'

/** Options that streams of `ingest -` and `code -` take. */
export interface StreamFlags {
  readonly rows?: string
  readonly strict?: boolean
  readonly siteLines?: string
  readonly workers?: string
  readonly shard?: string
  /** A file to write, with a manifest beside it; stdout where absent. */
  readonly output?: string | undefined
}

/** Whether an argument of `code` is lines to be coded, not a folder: stdin or a file. */
export function isLinesInput(argument: string): boolean {
  return argument === '-' || statSync(argument, { throwIfNoEntry: false })?.isFile() === true
}

/** Reads `--workers`. */
export function parseWorkers(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const workers = Number(text)
  if (Number.isInteger(workers) && workers >= 1 && workers <= 256) return workers
  throw new UserError(`\`--workers ${text}\` is not a number of workers`, 'write a number from 1 to 256')
}

/** Writes with back-pressure, and notices a reader that has gone. */
function openSink(stdout: Host['stdout']): ByteSink & { close(): void } {
  let gone = false
  let wake: (() => void) | undefined
  const awake = () => {
    wake?.()
    wake = undefined
  }
  const leave = () => {
    gone = true
    awake()
  }
  stdout.on('error', leave)
  stdout.on('close', leave)
  stdout.on('drain', awake)
  return {
    async write(bytes) {
      if (gone) return false
      if (bytes.length > 0 && !stdout.write(bytes) && !gone) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      return !gone
    },
    close() {
      stdout.removeListener('error', leave)
      stdout.removeListener('close', leave)
      stdout.removeListener('drain', awake)
    },
  }
}

/** Runs `ingest` or `code` on JSON Lines, of stdin (`-`) or a file, and returns the exit status. */
export async function runStreamCommand(
  input: StreamOptions['input'],
  source: string,
  flags: StreamFlags & { readonly codebook?: readonly string[] },
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const { host } = terminal
  const rows = flags.rows ?? 'studies'
  if (rows !== 'studies' && rows !== 'codings') {
    throw new UserError(`unknown rows \`${rows}\``, 'write --rows studies or --rows codings')
  }
  const workers = parseWorkers(flags.workers)
  if (source !== '-' && !/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(source)) {
    throw new UserError(`\`${source}\` is not a file of JSON Lines`, 'its name ends in .jsonl or .ndjson')
  }
  if (source === '-' && host.stdin.isTTY === true) {
    const keys = input === 'raw' ? '"id", "text" or "html", "url"' : '"id", "text", "title", "language"'
    terminal.warn(`reading JSON Lines from the terminal, one {${keys}} a line; end with Ctrl-D`)
  }
  const { streamFile } = await import('../run/stream/stream-file.js')
  const sink = openSink(host.stdout)
  try {
    const result = await streamFile(
      {
        ...(source !== '-' && { file: source }),
        ...(flags.shard !== undefined && { shard: parseShard(flags.shard) }),
        ...(flags.output !== undefined && { output: flags.output }),
        input,
        rows,
        codebooks: flags.codebook ?? [],
        ...(flags.siteLines !== undefined && { siteLines: flags.siteLines }),
        ...(workers !== undefined && { workers }),
      },
      host.stdin as AsyncIterable<Uint8Array>,
      sink,
      signal,
    )
    const { diagnostics, sources, counts } = result
    if (diagnostics.length > 0) {
      const painter = makeReportPainter(terminal.err)
      const report = await formatPretty(diagnostics, {
        codebooks: sources,
        rules: [],
        toolVersion: '',
        painter,
      })
      terminal.warn(report.trimEnd())
    }
    if (counts === undefined) {
      terminal.warn('no codebook could be used, so nothing was written')
      return STATUS.findings
    }
    if (counts.failed > 0) {
      terminal.say(`${counts.failed} of ${counts.records} records failed; their lines say why`)
    }
    return flags.strict === true && counts.failed > 0 ? STATUS.findings : STATUS.clean
  } finally {
    sink.close()
  }
}
