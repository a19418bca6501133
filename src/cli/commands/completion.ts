import type { CommandContext } from '../context.js'
import { addCommonOptions } from '../context.js'

/** `themeline completion SHELL`: a script that completes commands and options. */
export function addCompletion({ program, host }: CommandContext): void {
  addCommonOptions(
    program
      .command('completion')
      .summary('print a completion script for bash, zsh or fish')
      .argument('<shell>', 'bash, zsh or fish'),
  )
    .addHelpText(
      'after',
      `
Examples:
  source <(themeline completion bash)
  themeline completion fish > ~/.config/fish/completions/themeline.fish`,
    )
    .action(async (shell: string) => {
      const { makeCompletion } = await import('../completion.js')
      host.stdout.write(makeCompletion(program, shell))
    })
}
