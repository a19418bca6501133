import type { CommandContext } from '../context.js'
import { addCommonOptions, collect } from '../context.js'
import { STATUS } from '../status.js'
import { type CommonOptions, openTerminal } from '../terminal.js'

interface Options extends CommonOptions {
  readonly codebook?: string[]
  readonly output: string
  readonly encoding?: string
  readonly exclude?: string[]
  readonly excel?: boolean
  readonly format: 'text' | 'json'
}

/** `themeline ingest`: pages become coded extractions. */
export function addIngest({ program, host, signal, setStatus }: CommandContext): void {
  addCommonOptions(
    program
      .command('ingest')
      .summary('read, clean and code pages into an extractions folder: the main job')
      .description(
        'Reads raw study pages (text, Markdown, HTML, or records exported from databases), removes the boilerplate,\nseparates the languages, reads the record and the sections, applies codebooks and writes tidy tables.',
      )
      .argument('<paths...>', 'folders, files or quoted patterns')
      .option('-c, --codebook <file>', 'a codebook or a folder of them; may be repeated', collect)
      .option('-o, --output <folder>', 'where the extractions go', 'extractions')
      .option('--encoding <name>', 'read every page in this encoding, whatever it says')
      .option('--exclude <pattern>', 'leave out files that match; may be repeated', collect)
      .option('--excel', 'write CSV for Excel: byte order mark, CRLF, formulas escaped')
      .option('--format <form>', 'print the summary as text or json', 'text')
      .option('--json', 'short for --format json'),
  )
    .addHelpText(
      'after',
      `
Examples:
  themeline ingest seeds/
  themeline ingest pages/ -c codebooks/mine.yaml -o out
  themeline ingest "pages/**/*.html" library.ris --exclude "**/drafts/**"

Without -c the codebooks in ./codebooks/ are used, else the ones that ship with themeline (the summary says which).
A decisions.csv beside a codebook and a screening.csv beside the pages are taken along.`,
    )
    .action(async (paths: string[], options: Options & { json?: boolean }) => {
      const terminal = openTerminal(host, options)
      const { ingest } = await import('../../run/ingest.js')
      const { formatSummary } = await import('../../report/summary.js')
      const { formatDiagnostics } = await import('../diagnostics.js')
      const result = await ingest(
        {
          paths,
          codebooks: options.codebook ?? [],
          output: options.output,
          exclude: options.exclude ?? [],
          excel: options.excel === true,
          ...(options.encoding !== undefined && { encoding: options.encoding }),
        },
        { progress: (done, total) => terminal.progress(`reading pages ${done}/${total}`), signal },
      )
      terminal.progress('')
      if (result.diagnostics.length > 0) terminal.warn(formatDiagnostics(result.diagnostics, terminal))
      if (result.summary === undefined) {
        setStatus(STATUS.findings)
        return
      }
      if (options.json || options.format === 'json')
        terminal.print(`${JSON.stringify(result.summary, null, 2)}\n`)
      else if (!terminal.quiet) {
        terminal.print(
          formatSummary(result.summary, { output: options.output, unchanged: result.unchanged }, terminal),
        )
      }
      const { pages } = result.summary
      const unread = (pages.error ?? 0) + (pages.refused ?? 0)
      const broken = result.diagnostics.some((diagnostic) => diagnostic.severity === 'error')
      setStatus(unread > 0 || broken ? STATUS.findings : STATUS.clean)
    })
}
