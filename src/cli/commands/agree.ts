import type { AgreeFlags } from '../agree.js'
import type { CommandContext } from '../context.js'
import { addCommonOptions } from '../context.js'
import { openTerminal } from '../terminal.js'

/** `themeline agree`: how far two sets of codings agree. */
export function addAgree({ program, host, setStatus }: CommandContext): void {
  addCommonOptions(
    program
      .command('agree')
      .summary('agreement between two sets of codings')
      .description(
        "Compares two sets of codings of the same sentences: percent agreement, Cohen's kappa, Krippendorff's alpha, Gwet's AC1, precision, recall and F1, by theme, language and section, with bootstrap intervals.",
      )
      .argument(
        '<a>',
        'an extractions folder, or a CSV with theme_id, study_id or page, and quote or start and end',
      )
      .argument('<b>', 'the other one')
      .option('--unit <unit>', 'what is compared: study, segment or character', 'segment')
      .option('--extractions <folder>', 'the folder whose sentences are meant, where both are CSV')
      .option('--codebook <id>', 'only codings of this codebook')
      .option('--ignore-uncoded', 'leave out units in which neither found anything')
      .option('--all-studies', 'count studies that a CSV does not name as looked at')
      .option('--bootstrap <draws>', 'draws for the intervals; 0 for none', '1000')
      .option('--seed <number>', 'seed of the draws', '1')
      .option('--min-kappa <value>', 'fail below this kappa')
      .option('--min-alpha <value>', 'fail below this alpha')
      .option('--disagreements <file>', 'write the disagreements as CSV')
      .option('--json', 'print everything as JSON'),
  )
    .addHelpText(
      'after',
      `
Examples:
  themeline agree extractions coder-ab.csv --codebook bridging-roles
  themeline agree ab.csv cd.csv --extractions extractions --disagreements to-discuss.csv
  themeline agree extractions-v1 extractions-v2 --unit study --min-kappa 0.8

A is the standard for precision and recall. Exit status 1 where agreement is below --min-kappa or --min-alpha.`,
    )
    .action(async (a: string, b: string, flags: AgreeFlags) => {
      const { runAgree } = await import('../agree.js')
      setStatus(runAgree(a, b, flags, openTerminal(host, flags)))
    })
}
