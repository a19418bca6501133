import type { Command } from 'commander'
import type { CommandContext } from '../context.js'
import { addCommonOptions, collect } from '../context.js'
import { deferOptimizing, keepHeapSmall } from '../heap.js'
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
  readonly shard?: string
  readonly writeSiteLines?: string
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
      .option('--shard <part>', 'take one part of the pages: 3/8 is the third of eight; see merge')
      .option('--site-lines <file>', 'read pages with these lines that repeat on sites, count none')
      .option('--write-site-lines <file>', 'only count the lines that repeat on sites, into a file')
      .option('--rows <rows>', 'JSON Lines in and out: a line a study (studies) or a coding (codings)')
      .option('--strict', 'with --rows or -: exit status 1 where a record failed')
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
  themeline ingest pages.jsonl --rows studies --shard 3/8 -o part-3.jsonl

With - raw pages come as JSON Lines, {"id", "text" or "html", "url"}, and one study a line goes out, in order; a
record that fails becomes {"id", "error"}. --rows does the same with one file of JSON Lines; -o then names a file.

With --shard I/N all files stand in a row by path, and the row is cut into N parts of as many bytes. A file belongs to
the part that holds its first byte, a line of .jsonl likewise. A part does not look at others: duplicates are found by
\`themeline merge\`, and lines that repeat on sites come from --site-lines, which a first pass writes:
  themeline ingest pages/ --write-site-lines lines.json
  themeline ingest pages/ --shard 3/8 --site-lines lines.json -o parts/3

Without -c the codebooks in ./codebooks/ are used, else the ones that ship with themeline (the summary says which).
A decisions.csv beside a codebook and a screening.csv beside the pages are taken along.`,
    )
    .action(async (paths: string[], options: Options, command: Command) => {
      const terminal = openTerminal(host, options)
      keepHeapSmall(host)
      deferOptimizing(host)
      const [first = ''] = paths
      if (paths.length === 1 && (first === '-' || options.rows !== undefined)) {
        const { runStreamCommand } = await import('../stream.js')
        const isNamed = command.getOptionValueSource('output') !== 'default'
        const flags = { ...options, output: isNamed ? options.output : undefined }
        setStatus(await runStreamCommand('raw', first, flags, terminal, signal))
        return
      }
      const { parseWorkers } = await import('../stream.js')
      const { parseShard } = await import('../../run/shards/shard.js')
      const workers = parseWorkers(options.workers)
      const pages = {
        paths,
        exclude: options.exclude ?? [],
        ...(workers !== undefined && { workers }),
        ...(options.encoding !== undefined && { encoding: options.encoding }),
        ...(options.shard !== undefined && { shard: parseShard(options.shard) }),
      }
      if (options.writeSiteLines !== undefined) {
        const { countSiteLines } = await import('../../run/write-site-lines.js')
        const sites = await countSiteLines({ ...pages, output: options.writeSiteLines }, signal)
        terminal.say(`lines of ${sites} sites written to ${options.writeSiteLines}`)
        return
      }
      if (options.shard !== undefined && options.siteLines === undefined) {
        terminal.say('no --site-lines: lines that repeat on a site are not removed from this part')
      }
      const { ingest } = await import('../../run/ingest.js')
      const { printRun } = await import('../run-output.js')
      const { readRunStatus } = await import('../run-status.js')
      const result = await ingest(
        {
          ...pages,
          codebooks: options.codebook ?? [],
          output: options.output,
          excel: options.excel === true,
          ...(options.siteLines !== undefined && { siteLines: options.siteLines }),
        },
        { progress: (done, total) => terminal.progress(`reading pages ${done}/${total}`), signal },
      )
      const json = options.json === true || options.format === 'json'
      const broken = await printRun(result, { output: options.output, json }, terminal)
      setStatus(readRunStatus(result.summary, broken))
    })
}
