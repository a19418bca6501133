import type { CommandContext } from '../context.js'
import { addCommonOptions, collect } from '../context.js'
import { STATUS } from '../status.js'
import { type CommonOptions, openTerminal } from '../terminal.js'

interface Options extends CommonOptions {
  readonly codebook?: string[]
  readonly output?: string
  readonly json?: boolean
  readonly rows?: string
  readonly strict?: boolean
  readonly workers?: string
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
      .argument('<extractions>', 'the folder that ingest wrote; - reads JSON Lines from stdin')
      .option('-c, --codebook <file>', 'a codebook or a folder of them; may be repeated', collect)
      .option('-o, --output <folder>', 'write another folder and leave this one as it is')
      .option('--workers <n>', 'threads; one a core where a run is long enough')
      .option('--rows <rows>', 'with -: a line a study (studies) or a coding (codings)')
      .option('--strict', 'with -: exit status 1 where a record failed')
      .option('--json', 'print the summary as JSON'),
  )
    .addHelpText(
      'after',
      `
Examples:
  themeline code extractions
  themeline code extractions -c codebooks/mine.yaml -o extractions-mine
  themeline code - -c mine.yaml < abstracts.jsonl > coded.jsonl

With - clean texts come as JSON Lines, {"id", "text", "title", "language"}, and one study a line goes out, in order.
Places count in the title, a blank line and the text; a record that fails becomes {"id", "error"}.`,
    )
    .action(async (folder: string, options: Options) => {
      const terminal = openTerminal(host, options)
      if (folder === '-') {
        const { runStreamCommand } = await import('../stream.js')
        setStatus(await runStreamCommand('clean', options, terminal, signal))
        return
      }
      const { parseWorkers } = await import('../stream.js')
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
      const failed = printRun(
        result,
        { output: options.output ?? folder, json: options.json === true },
        terminal,
      )
      setStatus(failed ? STATUS.findings : STATUS.clean)
    })
}
