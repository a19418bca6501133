import type { CommandContext } from '../context.js'
import { addCommonOptions } from '../context.js'
import { type CommonOptions, openTerminal } from '../terminal.js'

/** `themeline init`: writes a starter codebook. */
export function addInit({ program, host }: CommandContext): void {
  addCommonOptions(
    program
      .command('init')
      .summary('write a starter codebook')
      .description(
        'Writes a codebook to start from, with every part a theme should have, and the JSON Schema that lets an editor complete and check it.',
      )
      .argument('[file]', 'where it goes', 'codebooks/my-codebook.yaml'),
  )
    .addHelpText(
      'after',
      `
Examples:
  themeline init
  themeline init codebooks/trust-in-care.yaml

Then edit it, check it with \`themeline validate\` and use it with \`themeline ingest my-pages/\`.`,
    )
    .action(async (file: string, options: CommonOptions) => {
      const terminal = openTerminal(host, options)
      const { writeStarter } = await import('../../run/init.js')
      for (const written of writeStarter(file)) terminal.say(`written ${written}`)
      terminal.say(`next: edit it, then run \`themeline validate ${file}\``)
    })
}
