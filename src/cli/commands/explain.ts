import type { CommandContext } from '../context.js'
import { addCommonOptions } from '../context.js'
import { type CommonOptions, openTerminal } from '../terminal.js'

/** `themeline explain RULE`: what a rule finds, why, and how to mend it. */
export function addExplain({ program, host }: CommandContext): void {
  addCommonOptions(
    program
      .command('explain')
      .summary('say what a rule of validate finds, with an example')
      .argument('<rule>', 'a rule id, such as theme/missing-definition'),
  )
    .addHelpText('after', '\nExample:\n  themeline explain indicator/han-word-boundary')
    .action(async (id: string, options: CommonOptions) => {
      const terminal = openTerminal(host, options)
      const { RULES } = await import('../../lint/registry.js')
      const { describeTrial } = await import('../../lint/rules-page.js')
      const { UserError } = await import('../../io/user-error.js')
      const { suggestName } = await import('../../codebook/did-you-mean.js')
      const rule = RULES.find((r) => r.id === id)
      if (rule === undefined) {
        const near = suggestName(
          id,
          RULES.map((r) => r.id),
        )
        throw new UserError(
          `there is no rule \`${id}\``,
          near === undefined
            ? 'list them with: themeline validate --list-rules'
            : `did you mean \`${near}\`?`,
        )
      }
      const paint = terminal.out
      const trial = describeTrial(rule).join('\n').trim()
      const indent = (text: string) => text.trimEnd().replace(/^/gm, '    ')
      terminal.print(
        `${paint.bold(rule.id)} (${rule.severity}): ${rule.title}\n\n${rule.explanation.trim()}\n\n${paint.red('Fails')}\n\n${indent(rule.fails)}\n\n${paint.green('Passes')}\n\n${indent(rule.passes)}\n${trial === '' ? '' : `\n${trial}\n`}`,
      )
    })
}
