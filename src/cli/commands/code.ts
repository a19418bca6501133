import { UserError } from '../../io/user-error.js'
import type { CommandContext } from '../context.js'
import { addCommonOptions, collect } from '../context.js'
import { deferOptimizing, keepHeapSmall } from '../heap.js'
import { STATUS } from '../status.js'
import { type CommonOptions, openTerminal } from '../terminal.js'

interface Options extends CommonOptions {
  readonly codebook?: string[]
  readonly output?: string
  readonly json?: boolean
  readonly rows?: string
  readonly strict?: boolean
  readonly workers?: string
  readonly shard?: string
}

/** `themeline code`: codebooks are applied again to what was ingested. */
export function addCode({ program, host, signal, setStatus }: CommandContext): void {
  addCommonOptions(
    program
      .command('code')
      .summary('apply codebooks and decisions again, without reading pages')
      .description(
        'Applies codebooks, and the decisions beside them, to an extractions folder: after an edit of a codebook, or when decisions.csv has grown. Pages are not read again.',
      )
      .argument(
        '<extractions>',
        'the folder that ingest wrote, or a file of JSON Lines; - reads them from stdin',
      )
      .option('-c, --codebook <file>', 'a codebook or a folder of them; may be repeated', collect)
      .option(
        '-o, --output <folder>',
        'write another folder and leave this one as it is; for JSON Lines a file',
      )
      .option('--workers <n>', 'threads; one a core where a run is long enough')
      .option('--rows <rows>', 'JSON Lines: a line a study (studies) or a coding (codings)')
      .option('--shard <part>', 'JSON Lines: take one part of the file, 3/8 is the third of eight; see merge')
      .option('--strict', 'JSON Lines: exit status 1 where a record failed')
      .option('--json', 'print the summary as JSON'),
  )
    .addHelpText(
      'after',
      `
Examples:
  themeline code extractions
  themeline code extractions -c codebooks/mine.yaml -o extractions-mine
  themeline code - -c mine.yaml < abstracts.jsonl > coded.jsonl
  themeline code abstracts.jsonl -c mine.yaml --shard 3/8 -o part-3.jsonl

With - or a file, clean texts come as JSON Lines, {"id", "text", "title", "language"}, and one study a line goes out, in order.
Places count in the title, a blank line and the text; a record that fails becomes {"id", "error"}.
A line belongs to the part that holds its first byte. With -o the file is whole or absent, with a manifest beside it.`,
    )
    .action(async (folder: string, options: Options) => {
      const terminal = openTerminal(host, options)
      keepHeapSmall(host)
      deferOptimizing(host)
      const { isLinesInput, parseWorkers, runStreamCommand } = await import('../stream.js')
      if (isLinesInput(folder)) {
        setStatus(await runStreamCommand('clean', folder, options, terminal, signal))
        return
      }
      if (options.shard !== undefined) {
        throw new UserError(
          `\`${folder}\` is not a file of JSON Lines, so it has no parts`,
          'cut pages into parts with: themeline ingest pages/ --shard 1/8',
        )
      }
      const workers = parseWorkers(options.workers)
      const { recode } = await import('../../run/recode.js')
      const { printRun } = await import('../run-output.js')
      const result = await recode(
        {
          folder,
          codebooks: options.codebook ?? [],
          ...(workers !== undefined && { workers }),
          ...(options.output !== undefined && { output: options.output }),
        },
        { progress: (done, total) => terminal.progress(`coding pages ${done}/${total}`), signal },
      )
      const failed = await printRun(
        result,
        { output: options.output ?? folder, json: options.json === true },
        terminal,
      )
      setStatus(failed ? STATUS.findings : STATUS.clean)
    })
}
