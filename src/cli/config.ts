import { readFileSync } from 'node:fs'
import type { Command, Option } from 'commander'
import { load } from 'js-yaml'
import { suggestName } from '../codebook/did-you-mean.js'
import { UserError } from '../io/user-error.js'

/** The configuration in the working folder. */
const FILE = 'themeline.yaml'

/** Options of a command as the configuration names them: `fail-severity`, not `--fail-severity`. */
const nameOf = (option: Option) => option.long?.replace(/^--(no-)?/, '') ?? ''

function readConfig(): Record<string, unknown> {
  let value: unknown
  try {
    value = load(readFileSync(FILE, 'utf8'))
  } catch (error) {
    throw new UserError(
      `\`${FILE}\` cannot be read: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
    )
  }
  if (value === null || value === undefined) return {}
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new UserError(
      `\`${FILE}\` is not a mapping`,
      'write the options by command: `ingest: {output: out}`',
    )
  }
  return value as Record<string, unknown>
}

function unknown(what: string, name: string, known: readonly string[]): UserError {
  const near = suggestName(name, known)
  return new UserError(
    `unknown ${what} \`${name}\` in \`${FILE}\``,
    near === undefined ? `write one of: ${known.join(', ')}` : `did you mean \`${near}\`?`,
  )
}

function applyTo(command: Command, options: unknown): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new UserError(
      `\`${command.name()}\` in \`${FILE}\` is not a mapping`,
      `write \`${command.name()}: {output: out}\``,
    )
  }
  const known = new Map(command.options.map((option) => [nameOf(option), option]))
  for (const [name, value] of Object.entries(options)) {
    const option = known.get(name)
    if (option === undefined) throw unknown(`option of ${command.name()}`, name, [...known.keys()])
    const repeatable = option.parseArg !== undefined
    const given = repeatable
      ? [value].flat().map(String)
      : option.isBoolean()
        ? value === true
        : String(value)
    command.setOptionValueWithSource(option.attributeName(), given, 'config')
  }
}

/**
 * Takes the options that `themeline.yaml` in the working folder holds, by command; what is typed wins over them.
 * Throws a UserError for an unknown command or option.
 */
export function applyConfig(program: Command): void {
  const commands = new Map(program.commands.map((command) => [command.name(), command]))
  for (const [name, options] of Object.entries(readConfig())) {
    const command = commands.get(name)
    if (command === undefined) throw unknown('command', name, [...commands.keys()])
    applyTo(command, options)
  }
}
