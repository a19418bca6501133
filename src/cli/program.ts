import { Command } from 'commander'
import { readVersion } from '../io/version.js'
import { addAgree } from './commands/agree.js'
import { addCode } from './commands/code.js'
import { addCompletion } from './commands/completion.js'
import { addConvert } from './commands/convert.js'
import { addDiff } from './commands/diff.js'
import { addExplain } from './commands/explain.js'
import { addExport } from './commands/export.js'
import { addIngest } from './commands/ingest.js'
import { addInit } from './commands/init.js'
import { addKwic } from './commands/kwic.js'
import { addMerge } from './commands/merge.js'
import { addValidate } from './commands/validate.js'
import { addWhy } from './commands/why.js'
import type { CommandContext } from './context.js'
import type { Host } from './terminal.js'

const COMMANDS: readonly ((context: CommandContext) => void)[] = [
  addIngest,
  addCode,
  addExport,
  addAgree,
  addKwic,
  addWhy,
  addValidate,
  addDiff,
  addConvert,
  addMerge,
  addExplain,
  addInit,
  addCompletion,
]

/** The command line with all its commands; what a command does is loaded when it runs. */
export function makeProgram(host: Host, signal: AbortSignal, setStatus: (status: number) => void): Command {
  const program = new Command('themeline')
    .description(
      'Turns folders of raw scraped study pages, English and Chinese mixed, into coded, tidy data, and checks codebooks as a compiler checks code.',
    )
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help for a command')
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: (text) => host.stderr.write(text),
    })
    .addHelpText(
      'after',
      `
Examples:
  themeline ingest my-pages/                 read, clean and code a folder of pages into extractions/
  themeline ingest my-pages/ -c mine.yaml    with your own codebook
  themeline validate                         check the codebooks in ./codebooks/
  themeline export extractions --to csv      codings as one CSV for analysis
  themeline init                             write a starter codebook
  themeline ingest big/ --shard 3/8 -o p/3   one of eight parts, for a cluster; \`merge\` joins them

Exit status: 0 done and clean, 1 done with findings, 2 usage or unreadable input, 3 a fault of themeline,
75 try again, 130 interrupted.`,
    )
  for (const add of COMMANDS) add({ program, host, signal, setStatus })
  return program
}
