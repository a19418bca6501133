import type { CommandContext } from '../context.js'
import { addCommonOptions, collectList } from '../context.js'
import { type CommonOptions, openTerminal } from '../terminal.js'

interface Options extends CommonOptions {
  readonly to: string[]
  readonly output?: string
  readonly excel?: boolean
  readonly codebook?: string[]
  readonly theme?: string[]
  readonly language?: string[]
  readonly section?: string[]
  readonly status?: string[]
  readonly stance?: string[]
  readonly uncoded: string
  readonly seed: string
  readonly blind?: boolean
  readonly coder?: string
}

/** `themeline export`: an extractions folder becomes files for other tools. */
export function addExport({ program, host }: CommandContext): void {
  addCommonOptions(
    program
      .command('export')
      .summary('write codings as CSV, JSON or Markdown for analysis')
      .description(
        'Writes the codings of an extractions folder, each with its study beside it, for other tools.',
      )
      .argument('<extractions>', 'the folder that ingest wrote')
      .requiredOption('--to <forms>', 'csv, json, jsonl, md, review; several with commas', collectList)
      .option(
        '-o, --output <path>',
        'a file, or a folder for several forms; without it one form goes to stdout',
      )
      .option('--excel', 'write CSV for Excel: byte order mark, CRLF, formulas escaped')
      .option('--codebook <ids>', 'only codings of these codebooks', collectList)
      .option('--theme <ids>', 'only these themes; `rel-*` stands for all that begin so', collectList)
      .option('--language <tags>', 'only en or zh', collectList)
      .option('--section <names>', 'only these sections', collectList)
      .option('--status <names>', 'only suggested, accepted, rejected or stale', collectList)
      .option('--stance <names>', 'only asserted, hedged, normative or assumed', collectList)
      .option('--uncoded <share>', 'review: sample this share of the sentences without a coding', '10%')
      .option('--seed <number>', 'review: seed of the sample', '1')
      .option('--blind', 'review: hide what was suggested, one row a sentence, for double coding')
      .option('--coder <initials>', 'review: fill in the coder'),
  )
    .addHelpText(
      'after',
      `
Examples:
  themeline export extractions --to csv > codings.csv
  themeline export extractions --to csv --excel -o codings.csv
  themeline export extractions --to md --theme "bar-*,fac-*" --section results,conclusion
  themeline export extractions --to csv,jsonl -o for-analysis/
  themeline export extractions --to review --coder AB -o codebooks/decisions.csv
  themeline export extractions --to review --blind --coder CD --uncoded 100% -o cd.csv

A review file is filled in (accept, reject, recode, add; none where nothing is to be coded) and kept as decisions.csv
beside the codebook; \`themeline code\` then carries the decisions in.`,
    )
    .action(async (folder: string, options: Options) => {
      const terminal = openTerminal(host, options)
      const { exportExtractions } = await import('../../run/export.js')
      const { parseShare } = await import('../../run/review.js')
      const written = exportExtractions(
        {
          folder,
          forms: options.to,
          ...(options.output !== undefined && { output: options.output }),
          csv: { excel: options.excel === true },
          review: {
            uncoded: parseShare(options.uncoded),
            seed: Number(options.seed) || 0,
            blind: options.blind === true,
            coder: options.coder ?? '',
          },
          filter: {
            ...(options.codebook && { codebooks: options.codebook }),
            ...(options.theme && { themes: options.theme }),
            ...(options.language && { languages: options.language }),
            ...(options.section && { sections: options.section }),
            ...(options.status && { statuses: options.status }),
            ...(options.stance && { stances: options.stance }),
          },
        },
        (text) => terminal.print(text),
      )
      for (const file of written) terminal.say(`written ${file}`)
    })
}
