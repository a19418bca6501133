// Measures themeline, the physical limits and whatever peers are installed, and prints one table in Markdown.
//   npm run bench -- [--size 25] [--rounds 3] [--only floor,engine,...] [--pages 1000] [--shared ../shared]
// Processor time is what is compared (others may use the machine), wall time stands beside it. Corpora are made once
// in the folder for temporary files and kept. `THEMELINE_PYTHON` names the Python that has the peers.
import { existsSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { measureEngine } from './speed/engine.mjs'
import { measureFloors } from './speed/floors.mjs'
import { measureFolders } from './speed/folders.mjs'
import { measurePages } from './speed/pages.mjs'
import { measurePeers } from './speed/peers.mjs'
import { measureStartUp } from './speed/start-up.mjs'
import { measureStreams } from './speed/streams.mjs'
import { formatRows, HEADER } from './speed/table.mjs'
import { measureValidate } from './speed/validate.mjs'

/** In the order in which they are printed; a group may compare its rows with what earlier ones found. */
const GROUPS = {
  floor: measureFloors,
  engine: measureEngine,
  peers: measurePeers,
  pages: measurePages,
  streams: measureStreams,
  folders: measureFolders,
  validate: measureValidate,
  'start-up': measureStartUp,
}

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '25' },
    rounds: { type: 'string', default: '3' },
    pages: { type: 'string', default: '1000' },
    only: { type: 'string', default: Object.keys(GROUPS).join(',') },
    shared: { type: 'string', default: '../shared' },
  },
})
const options = {
  size: Number(values.size),
  rounds: Number(values.rounds),
  pages: Number(values.pages),
  shared: values.shared,
  found: new Map(),
}
if (!existsSync(`${options.shared}/data/corpus`)) {
  console.error(`no corpus in ${options.shared}/data/corpus; name the folder with --shared`)
  process.exitCode = 2
} else {
  const load = () =>
    loadavg()
      .map((n) => n.toFixed(1))
      .join(' ')
  console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), load ${load()}`)
  console.log(`${options.size} MB, medians of ${options.rounds} runs (least to most)\n\n${HEADER}`)
  for (const name of values.only.split(',')) {
    if (!(name in GROUPS)) throw new Error(`no group \`${name}\`: ${Object.keys(GROUPS).join(', ')}`)
    for await (const row of GROUPS[name](options)) {
      options.found.set(row.name, row)
      console.log(formatRows([row]))
    }
  }
  console.log(`\nload at the end ${load()}`)
}
