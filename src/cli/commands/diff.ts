import type { CommandContext } from '../context.js'
import { addCommonOptions } from '../context.js'
import type { DiffFlags } from '../diff.js'
import { openTerminal } from '../terminal.js'

/** `themeline diff`: what an edit of a codebook changes. */
export function addDiff({ program, host, setStatus }: CommandContext): void {
  addCommonOptions(
    program
      .command('diff')
      .summary('what an edit of a codebook changes: themes, indicators, codings')
      .description(
        'Compares two versions of a codebook by meaning: themes added, removed, renamed and moved, definitions, rules and indicators. With extractions it codes them with both and shows the codings gained and lost.',
      )
      .argument('<old>', 'the codebook before the edit')
      .argument('<new>', 'the codebook after it')
      .option('--extractions <folder>', 'a folder that ingest wrote, whose sentences are coded with both')
      .option('--format <form>', 'text, markdown (for a pull request) or json', 'text')
      .option('--json', 'short for --format json')
      .option(
        '--exit-code',
        'exit with 1 where codings change (without --extractions: where the meaning does)',
      ),
  )
    .addHelpText(
      'after',
      `
Examples:
  themeline diff old.yaml new.yaml
  themeline diff old.yaml new.yaml --extractions extractions --format markdown > comment.md
  git show main:codebooks/mine.yaml > /tmp/old.yaml && themeline diff /tmp/old.yaml codebooks/mine.yaml`,
    )
    .action(async (oldPath: string, newPath: string, flags: DiffFlags) => {
      const { runDiff } = await import('../diff.js')
      setStatus(runDiff(oldPath, newPath, flags, openTerminal(host, flags)))
    })
}
