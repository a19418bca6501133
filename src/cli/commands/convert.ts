import type { CommandContext } from '../context.js'
import { addCommonOptions } from '../context.js'
import type { ConvertFlags } from '../convert.js'
import { openTerminal } from '../terminal.js'

/** `themeline convert`: codebooks and dictionaries from and to other tools' formats. */
export function addConvert({ program, host, setStatus }: CommandContext): void {
  addCommonOptions(
    program
      .command('convert')
      .summary("codebooks and dictionaries from and to other tools' formats")
      .description(
        'Converts a codebook or dictionary, in whatever encoding it comes, and says for each entry what could not be carried.',
      )
      .argument('<codebook>', 'the file to convert')
      .option(
        '--from <format>',
        'yaml, liwc, wordstat, yoshikoder, lexicoder, quanteda, khcoder, qc, taguette, qdc, csv; told from the file unless said',
      )
      .option('--to <form>', "yaml, qdc, csv, md or html; told from the output's name unless said")
      .option('-o, --output <file>', 'where it goes; stdout unless said')
      .option('--id <id>', "the codebook's id; made from the file's name unless said")
      .option('--encoding <name>', 'the encoding of the file, where it is not told right')
      .option('--report <form>', 'what could not be carried, to stderr: text or json', 'text')
      .option('--strict', 'exit with 1 where something could not be carried'),
  )
    .addHelpText(
      'after',
      `
Examples:
  themeline convert laver-garry.cat -o codebooks/laver-garry.yaml
  themeline convert codebooks/mine.yaml --to qdc -o mine.qdc        for NVivo, MAXQDA, ATLAS.ti, QualCoder
  themeline convert codebooks/mine.yaml --to html -o codebook.html  to print
  themeline convert LIWC2015.dic --to yaml --report json 2> losses.json > liwc.yaml`,
    )
    .action(async (file: string, flags: ConvertFlags) => {
      const { runConvert } = await import('../convert.js')
      setStatus(runConvert(file, flags, openTerminal(host, flags)))
    })
}
