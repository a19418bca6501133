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
  readonly format: string
  readonly json?: boolean
  readonly rows?: string
  readonly strict?: boolean
  readonly siteLines?: string
  readonly workers?: string
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
      .argument('<paths...>', 'folders, files or quoted patterns; - reads JSON Lines from stdin')
      .option('-c, --codebook <file>', 'a codebook or a folder of them; may be repeated', collect)
      .option('-o, --output <folder>', 'where the extractions go', 'extractions')
      .option('--encoding <name>', 'read every page in this encoding, whatever it says')
      .option('--exclude <pattern>', 'leave out files that match; may be repeated', collect)
      .option('--excel', 'write CSV for Excel: byte order mark, CRLF, formulas escaped')
      .option('--workers <n>', 'threads; one a core where a run is long enough')
      .option('--rows <rows>', 'with -: a line a study (studies) or a coding (codings)')
      .option('--strict', 'with -: exit status 1 where a record failed')
      .option('--site-lines <file>', 'with -: lines that repeat on sites, from a manifest.json')
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
  themeline ingest - < pages.jsonl > studies.jsonl

With - raw pages come as JSON Lines, {"id", "text" or "html", "url"}, and one study a line goes out, in order; a
record that fails becomes {"id", "error"}.

Without -c the codebooks in ./codebooks/ are used, else the ones that ship with themeline (the summary says which).
A decisions.csv beside a codebook and a screening.csv beside the pages are taken along.`,
    )
    .action(async (paths: string[], options: Options) => {
      const terminal = openTerminal(host, options)
      if (paths.length === 1 && paths[0] === '-') {
        const { runStreamCommand } = await import('../stream.js')
        setStatus(await runStreamCommand('raw', options, terminal, signal))
        return
      }
      const { parseWorkers } = await import('../stream.js')
      const workers = parseWorkers(options.workers)
      const { ingest } = await import('../../run/ingest.js')
      const { printRun } = await import('../run-output.js')
      const result = await ingest(
        {
          paths,
          codebooks: options.codebook ?? [],
          output: options.output,
          exclude: options.exclude ?? [],
          excel: options.excel === true,
          ...(workers !== undefined && { workers }),
          ...(options.encoding !== undefined && { encoding: options.encoding }),
        },
        { progress: (done, total) => terminal.progress(`reading pages ${done}/${total}`), signal },
      )
      const json = options.json === true || options.format === 'json'
      const broken = printRun(result, { output: options.output, json }, terminal)
      const pages = result.summary?.pages ?? {}
      const unread = (pages.error ?? 0) + (pages.refused ?? 0)
      setStatus(unread > 0 || broken ? STATUS.findings : STATUS.clean)
    })
}
