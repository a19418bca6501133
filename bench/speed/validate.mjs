// `validate` of a made codebook of 500 themes and 10,000 indicators with examples, whole process.
import path from 'node:path'
import { workFolder } from './corpus.mjs'
import { measureProcess, THEMELINE } from './process.mjs'
import { runScript } from './script.mjs'

export async function* measureValidate({ rounds }) {
  const book = path.join(workFolder(), 'made-500.yaml')
  await runScript('node', ['bench/validate-speed.mjs', '--write', book])
  yield await measureProcess('validate, 500 themes, 10,000 indicators', [...THEMELINE, 'validate', book], {
    rounds,
  })
}
