import { existsSync } from 'node:fs'
import { CommanderError } from 'commander'
import { UserError } from '../io/user-error.js'
import { Interrupted } from '../run/interruption.js'
import { makeProgram } from './program.js'
import { STATUS } from './status.js'
import { type Host, makePainter, processHost, wantsColor } from './terminal.js'

/** A closed pipe (`| head`) is the reader's wish, not a fault. */
function survivePipes(host: Host): void {
  for (const stream of [host.stdout, host.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
}

/** A full disk and an exhausted quota, wherever they are met. */
const FULL_DISK: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT'])

function reportFault(error: unknown, host: Host, argv: readonly string[]): number {
  const paint = makePainter(
    wantsColor(argv.includes('--no-color') ? false : undefined, host.env, host.stderr),
  )
  if (error instanceof Interrupted) {
    host.stderr.write('interrupted; what was there before stays as it was\n')
    return STATUS.interrupted
  }
  if (error instanceof UserError) {
    host.stderr.write(`${paint.red('error:')} ${error.message}\n`)
    if (error.hint !== undefined) host.stderr.write(`${paint.cyan('hint:')} ${error.hint}\n`)
    return error.status
  }
  if (FULL_DISK.has((error as NodeJS.ErrnoException | undefined)?.code ?? '')) {
    host.stderr.write(`${paint.red('error:')} the disk is full; what was there before stays as it was\n`)
    host.stderr.write(`${paint.cyan('hint:')} free some space and run the command again\n`)
    return STATUS.tryAgain
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  host.stderr.write(`${paint.red('fault:')} this is a mistake in themeline, not in your files\n${stack}\n`)
  return STATUS.fault
}

/**
 * Runs one command and returns the exit status. Data goes to stdout or the output folder, everything else to stderr.
 * @param argv the arguments after the program's name
 */
export async function main(argv: readonly string[], host: Host = processHost): Promise<number> {
  if (host === processHost) survivePipes(host)
  let status: number = STATUS.clean
  const controller = new AbortController()
  const interrupt = () => controller.abort()
  if (host === processHost) process.once('SIGINT', interrupt)
  const program = makeProgram(host, controller.signal, (code) => {
    status = code
  })
  try {
    if (argv.length === 0) {
      program.outputHelp()
      return STATUS.clean
    }
    if (existsSync('themeline.yaml')) (await import('./config.js')).applyConfig(program)
    await program.parseAsync(argv, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? STATUS.clean : STATUS.usage
    return reportFault(error, host, argv)
  } finally {
    process.removeListener('SIGINT', interrupt)
  }
}
