import type { Command } from 'commander'
import { UserError } from '../io/user-error.js'

const flagsOf = (command: Command) => command.options.flatMap((option) => (option.long ? [option.long] : []))

function completeBash(program: Command): string {
  const cases = program.commands.map(
    (command) => `    ${command.name()}) words="${flagsOf(command).join(' ')}" ;;`,
  )
  return `_themeline() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${program.commands.map((c) => c.name()).join(' ')}" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  if [[ "$current" == -* ]]; then COMPREPLY=($(compgen -W "$words" -- "$current"))
  else COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -o filenames -F _themeline themeline
`
}

function completeZsh(program: Command): string {
  const commands = program.commands.map((c) => `    '${c.name()}:${c.summary().replaceAll("'", "'\\''")}'`)
  const cases = program.commands.map((c) => `    ${c.name()}) compadd -- ${flagsOf(c).join(' ')} ;;`)
  return `#compdef themeline
_themeline() {
  local -a commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  if [[ "$PREFIX" != -* ]]; then _files; return; fi
  case "$words[2]" in
${cases.join('\n')}
  esac
}
compdef _themeline themeline
`
}

function completeFish(program: Command): string {
  const quote = (text: string) => text.replaceAll("'", "\\'")
  const lines = program.commands.flatMap((command) => [
    `complete -c themeline -n __fish_use_subcommand -a ${command.name()} -d '${quote(command.summary())}'`,
    ...command.options
      .filter((option) => option.long)
      .map(
        (option) =>
          `complete -c themeline -n '__fish_seen_subcommand_from ${command.name()}' -l ${option.long!.slice(2)} -d '${quote(option.description)}'`,
      ),
  ])
  return `${lines.join('\n')}\n`
}

const SHELLS: Readonly<Record<string, (program: Command) => string>> = {
  bash: completeBash,
  zsh: completeZsh,
  fish: completeFish,
}

/** The completion script of a shell. Throws a UserError for a shell that we do not know. */
export function makeCompletion(program: Command, shell: string): string {
  const make = SHELLS[shell]
  if (make === undefined) {
    throw new UserError(`unknown shell \`${shell}\``, `write one of: ${Object.keys(SHELLS).join(', ')}`)
  }
  return make(program)
}
