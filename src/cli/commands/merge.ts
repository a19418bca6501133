import { addCommonOptions, type CommandContext, collect } from '../context.js'
import { STATUS } from '../status.js'
import { type CommonOptions, openTerminal } from '../terminal.js'

interface Options extends CommonOptions {
  readonly codebook?: string[]
  readonly output: string
  readonly json?: boolean
  readonly workers?: string
}

/** `themeline merge`: the parts of a run become what one run would have written. */
export function addMerge({ program, host, signal, setStatus }: CommandContext): void {
  addCommonOptions(
    program
      .command('merge')
      .summary('join the parts that --shard made into what one run would have written')
      .description(
        'Joins the extractions folders, the JSON Lines or the site lines of all parts of a run. Parts that are missing, doubled, damaged or of another run are refused and named. Duplicates are found here: a part looks at no other.',
      )
      .argument('<parts...>', 'the folders or files that were written with --shard, in any order')
      .requiredOption('-o, --output <path>', 'the folder or file to write')
      .option(
        '-c, --codebook <file>',
        'folders: a codebook that the parts were coded with; may be repeated',
        collect,
      )
      .option('--workers <n>', 'threads; one a core where a run is long enough')
      .option('--json', 'print the summary as JSON'),
  )
    .addHelpText(
      'after',
      `
Examples:
  themeline merge parts/* -c codebooks/mine.yaml -o extractions
  themeline merge part-*.jsonl -o coded.jsonl
  themeline merge site-lines-*.json -o site-lines.json`,
    )
    .action(async (parts: string[], options: Options) => {
      const terminal = openTerminal(host, options)
      const { parseWorkers } = await import('../stream.js')
      const workers = parseWorkers(options.workers)
      const { merge } = await import('../../run/shards/merge.js')
      const result = await merge(
        {
          parts,
          codebooks: options.codebook ?? [],
          output: options.output,
          ...(workers !== undefined && { workers }),
        },
        { progress: (done, total) => terminal.progress(`joining pages ${done}/${total}`), signal },
      )
      if (result.kind === 'folder') {
        const { printRun } = await import('../run-output.js')
        const { readRunStatus } = await import('../run-status.js')
        const output = { output: options.output, json: options.json === true }
        setStatus(readRunStatus(result.summary, await printRun(result, output, terminal)))
        return
      }
      if (result.kind === 'lines' && result.failed > 0) {
        terminal.say(`${result.failed} of ${result.records} records failed; their lines say why`)
      }
      terminal.say(`written ${options.output}`)
      setStatus(STATUS.clean)
    })
}
