import type { CommandContext } from '../context.js'
import { addCommonOptions, collect, collectList } from '../context.js'
import { deferOptimizing } from '../heap.js'
import { type CommonOptions, openTerminal } from '../terminal.js'

interface Options extends CommonOptions {
  readonly format?: string[]
  readonly json?: boolean
  readonly rule?: string[]
  readonly failSeverity: string
  readonly maxWarnings?: string
  readonly fix?: boolean
  readonly corpus?: string
  readonly minCoverage?: string
  readonly testsOnly?: boolean
  readonly listRules?: boolean
  readonly watch?: boolean
  readonly stdinFilepath?: string
}

/** `themeline validate`: codebooks are checked as a compiler checks code. */
export function addValidate({ program, host, signal, setStatus }: CommandContext): void {
  addCommonOptions(
    program
      .command('validate')
      .summary('check codebooks and run their examples; made for CI')
      .description(
        'Checks codebooks: YAML, schema, themes, languages, indicators, references, and the examples and counterexamples, which are run as tests. All problems are reported in one run.',
      )
      .argument('[codebooks...]', 'files, folders or quoted patterns; `-` reads one from stdin')
      .option(
        '-f, --format <forms>',
        'pretty, line, json, github, sarif, junit, rdjson, gitlab, markdown; `sarif=out.sarif` goes to a file',
        collectList,
      )
      .option('--json', 'short for --format json')
      .option('--rule <id=level>', 'set a rule to off, info, warning or error; may be repeated', collect)
      .option('--fail-severity <level>', 'the least severity that fails: info, warning, error', 'error')
      .option('--max-warnings <n>', 'fail when there are more warnings than this')
      .option('--fix', 'mend what can be mended safely, in the files')
      .option(
        '--corpus <folder>',
        'pages, or an extractions folder, to try the codebooks on: what never fires there',
      )
      .option('--min-coverage <percent>', 'fail when examples exercise fewer indicators than this')
      .option('--tests-only', 'only run the examples')
      .option('--watch', 'check again whenever a codebook is saved')
      .option('--stdin-filepath <path>', 'what to call the codebook read from stdin')
      .option('--list-rules', 'print every rule with its severity'),
  )
    .addHelpText(
      'after',
      `
Examples:
  themeline validate
  themeline validate codebooks/mine.yaml --fail-severity warning
  themeline validate -f pretty,sarif=themeline.sarif,junit=junit.xml
  themeline validate codebooks/mine.yaml --watch
  themeline validate --corpus extractions
  themeline validate --rule theme/missing-counterexample=off

Without an argument the codebooks in ./codebooks/ are checked. \`themeline explain RULE\` says more about a rule.`,
    )
    .action(async (paths: string[], options: Options) => {
      const terminal = openTerminal(host, options)
      deferOptimizing(host)
      const { runValidate } = await import('../validate.js')
      setStatus(await runValidate(paths, options, terminal, signal))
    })
}
