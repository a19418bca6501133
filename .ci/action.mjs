// Runs the steps of action.yml as GitHub does (bash -eo pipefail, inputs in the environment), and the script of the
// GitLab recipe of docs/ci.md, in scratch folders: on the shipped codebooks, and on one with an error.
//   node .ci/action.mjs              installs from a clone of this checkout, as `uses: OWNER/themeline@REF` does
//   node .ci/action.mjs PACKAGE.tgz  installs the packed tarball
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { load } from 'js-yaml'

const root = path.resolve(import.meta.dirname, '..')
const work = mkdtempSync(path.join(tmpdir(), 'themeline-action-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))

const BROKEN = `codebook: broken
version: 1.0.0
themes:
  - id: cost
    lable: {en: Cost, zh: 费用}
    indicators: {en: [cost], zh: [费用]}
`

function run(command, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options })
  return { status, stdout, stderr }
}

function expect(what, holds, shown) {
  console.log(`${holds ? 'ok' : 'FAILED'}: ${what}`)
  if (holds) return
  console.log(shown)
  process.exitCode = 1
}

/** The run steps of the composite action with these inputs; stops at the first that fails. Installs once. */
function runAction(actionPath, checkout, given) {
  const { inputs, runs } = load(readFileSync(path.join(actionPath, 'action.yml'), 'utf8'))
  const fill = (text) =>
    text.replace(/\$\{\{ *([\w.-]+) *\}\}/g, (_, name) => {
      if (name === 'github.action_path') return actionPath
      const input = name.replace(/^inputs\./, '')
      if (!(input in inputs)) throw new Error(`action.yml names ${name}, which is no input`)
      return fill(given[input] ?? inputs[input].default)
    })
  const temp = path.join(work, 'runner')
  const summary = path.join(temp, 'summary.md')
  mkdirSync(temp, { recursive: true })
  writeFileSync(summary, '')
  let last = { status: 0, stdout: '', stderr: '' }
  const isInstalled = existsSync(path.join(temp, 'themeline'))
  for (const step of runs.steps) {
    if (step.run === undefined || (isInstalled && step.name.startsWith('Install'))) continue
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: temp, CI: 'true' }
    for (const [name, value] of Object.entries(step.env ?? {})) env[name] = fill(value)
    const script = path.join(temp, 'step.sh')
    writeFileSync(script, step.run)
    last = run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: checkout,
      env: { ...process.env, ...env },
    })
    if (last.status !== 0) break
  }
  return { ...last, summary: readFileSync(summary, 'utf8') }
}

function makeCheckout(name, broken) {
  const folder = path.join(work, name)
  mkdirSync(folder)
  cpSync(path.join(root, 'codebooks'), path.join(folder, 'codebooks'), { recursive: true })
  if (broken) writeFileSync(path.join(folder, 'codebooks/broken.yaml'), BROKEN)
  return folder
}

const tarball = process.argv[2] && path.resolve(process.argv[2])
let actionPath = root
if (!tarball) {
  actionPath = path.join(work, 'action')
  const cloned = run('git', ['clone', '--quiet', '--depth=1', `file://${root}`, actionPath])
  if (cloned.status !== 0) throw new Error(cloned.stderr)
}
const from = tarball ? { package: tarball } : {}

const good = runAction(actionPath, makeCheckout('good', false), { ...from, 'fail-severity': 'warning' })
expect('the action passes the shipped codebooks', good.status === 0, good.stdout + good.stderr)
expect('the action writes a step summary', good.summary.startsWith('## Codebook check'), good.summary)

const bad = runAction(actionPath, makeCheckout('bad', true), { ...from, arguments: '--rule theme/orphan=off' })
expect('the action fails a codebook with an error', bad.status === 1, `status ${bad.status}\n${bad.stderr}`)
expect(
  'the action annotates the line of the error',
  bad.stdout.includes('::error file=codebooks/broken.yaml,line=5,col=5,endColumn=10,title=schema/unknown-key::'),
  bad.stdout,
)
expect(
  'the step summary has the error in its table',
  bad.summary.includes('| codebooks/broken.yaml:5:5 | **error** |'),
  bad.summary,
)

if (tarball) {
  const page = readFileSync(path.join(root, 'docs/ci.md'), 'utf8')
  const recipe = /```yaml\n# \.gitlab-ci\.yml\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
  const { script, artifacts } = load(recipe).codebooks
  const checkout = makeCheckout('gitlab', false)
  cpSync(tarball, path.join(checkout, path.basename(tarball)))
  // The second time npm is left out: what it installed is there.
  for (const [broken, wanted, lines] of [
    [false, 0, script],
    [true, 1, script.filter((line) => !line.startsWith('npm '))],
  ]) {
    if (broken) writeFileSync(path.join(checkout, 'codebooks/broken.yaml'), BROKEN)
    const { status, stdout, stderr } = run('bash', ['-eo', 'pipefail', '-c', lines.join('\n')], {
      cwd: checkout,
      env: { ...process.env, GITLAB_CI: 'true', CI: 'true' },
    })
    expect(`the GitLab script exits with ${wanted}`, status === wanted, stdout + stderr)
    const files = Object.values(artifacts.reports).map((file) => path.join(checkout, file))
    expect('it leaves the reports it names', files.every(existsSync), files.join(' '))
    const issues = JSON.parse(readFileSync(path.join(checkout, artifacts.reports.codequality), 'utf8'))
    const errors = issues.filter(({ location }) => location.path === 'codebooks/broken.yaml')
    expect('its code quality report has the findings', errors.length > 0 === broken, JSON.stringify(issues))
  }
}
