import type { CommandContext } from '../context.js'
import { addCommonOptions, collect } from '../context.js'
import { type CommonOptions, openTerminal } from '../terminal.js'

interface Options extends CommonOptions {
  readonly codebook?: string[]
  readonly json?: boolean
}

/** `themeline why`: which indicators fired on a sentence, and which were suppressed by what. */
export function addWhy({ program, host }: CommandContext): void {
  addCommonOptions(
    program
      .command('why')
      .summary('which indicators fired on a sentence, and which were suppressed by what')
      .description('Explains the codings of a sentence, and those it did not get.')
      .argument('<extractions>', 'the folder that ingest wrote')
      .argument('<place>', 'a segment_id or coding_id, PATH:LINE, or some words of the sentence')
      .option('-c, --codebook <file>', 'a codebook or a folder of them; may be repeated', collect)
      .option('--json', 'print everything as JSON'),
  )
    .addHelpText(
      'after',
      `
Examples:
  themeline why extractions "lack of role clarity"
  themeline why extractions pages/smith-2021.txt:14 -c codebooks/mine.yaml
  themeline why extractions c0f3a9b2c4d5e6f70`,
    )
    .action(async (folder: string, place: string, options: Options) => {
      const terminal = openTerminal(host, options)
      const { explainPlace } = await import('../../run/why.js')
      const { formatWhy } = await import('../../report/why.js')
      const found = explainPlace(folder, place, options.codebook ?? [])
      if (options.json) {
        const rows = found.map(({ study, segment, codebooks }) => ({
          study_id: study.studyId,
          path: study.path,
          line: segment.line,
          segment_id: segment.segmentId,
          text: segment.text,
          codebooks,
        }))
        terminal.print(`${JSON.stringify(rows, null, 2)}\n`)
      } else for (const sentence of found) terminal.print(formatWhy(sentence, terminal.out))
    })
}
