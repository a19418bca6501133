// Runs a program and measures it from outside: processor and wall time, and peak memory.
import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { workFolder } from './corpus.mjs'

const TIME = '/usr/bin/time'

/**
 * One run. `input` is a file for stdin; stdout goes to a file or nowhere. Without GNU time there is wall time alone.
 */
export async function runOnce(command, { input, output } = {}) {
  const report = path.join(workFolder(), `time-${process.pid}`)
  const timed = existsSync(TIME)
  const [file, ...args] = timed ? [TIME, '-f', '%U %S %M', '-o', report, ...command] : command
  const stdin = input === undefined ? 'ignore' : openSync(input, 'r')
  const stdout = output === undefined ? 'ignore' : openSync(output, 'w')
  const start = performance.now()
  const status = await new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: [stdin, stdout, 'ignore'] })
    child.on('error', reject)
    child.on('close', resolve)
  })
  const wall = performance.now() - start
  for (const handle of [stdin, stdout]) if (typeof handle === 'number') closeSync(handle)
  if (!timed) return { status, wall, cpu: wall }
  const [user, system, kilobytes] = readFileSync(report, 'utf8')
    .trim()
    .split('\n')
    .at(-1)
    .split(' ')
    .map(Number)
  rmSync(report)
  return { status, wall, cpu: (user + system) * 1000, peak: kilobytes / 1024 }
}

/** Several runs as a row of the table; `prepare` is called before each. */
export async function measureProcess(
  name,
  command,
  { rounds, input, output, megabytes, floor, prepare } = {},
) {
  const runs = []
  for (let round = 0; round < rounds; round += 1) {
    prepare?.()
    runs.push(await runOnce(command, { input, output }))
  }
  return {
    name,
    cpu: runs.map((run) => run.cpu),
    wall: runs.map((run) => run.wall),
    megabytes,
    floor,
    peak: Math.max(...runs.map((run) => run.peak ?? Number.NaN)),
  }
}

export const THEMELINE = ['node', 'bin/themeline.js']
