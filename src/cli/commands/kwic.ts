import type { CommandContext } from '../context.js'
import { addCommonOptions, collectList } from '../context.js'
import type { KwicFlags } from '../kwic.js'
import { openTerminal } from '../terminal.js'

/** `themeline kwic`: a concordance in the codebook's pattern syntax. */
export function addKwic({ program, host, setStatus }: CommandContext): void {
  addCommonOptions(
    program
      .command('kwic')
      .summary('concordance of a pattern, to write indicators by looking')
      .description(
        "Shows every place where a pattern matches, in the codebook's own syntax, each in its sentence.",
      )
      .argument('<extractions>', 'the folder that ingest wrote')
      .argument('<pattern>', 'a pattern, or an indicator as a mapping')
      .option('--language <tags>', 'only en or zh; without it the pattern tells', collectList)
      .option('--field <names>', 'the fields to search', collectList)
      .option('-w, --width <columns>', 'columns of context on each side')
      .option('-c, --codebook <file>', 'a codebook whose lists the pattern names')
      .option('--format <form>', 'text, csv or json', 'text')
      .option('--json', 'short for --format json'),
  )
    .addHelpText(
      'after',
      `
Examples:
  themeline kwic extractions "trust*|rapport"
  themeline kwic extractions 信任
  themeline kwic extractions '{near: [role*, unclear|confus*], within: 4}'
  themeline kwic extractions "@worker" -c codebooks/mine.yaml --format csv > hits.csv`,
    )
    .action(async (folder: string, pattern: string, flags: KwicFlags) => {
      const { runKwic } = await import('../kwic.js')
      setStatus(runKwic(folder, pattern, flags, openTerminal(host, flags)))
    })
}
