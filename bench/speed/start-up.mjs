// Start-up: what a command costs before it does anything.
import { measureProcess, THEMELINE } from './process.mjs'

export async function* measureStartUp({ rounds }) {
  const commands = {
    'node alone': ['node', '-e', '0'],
    '--version': [...THEMELINE, '--version'],
    '--help': [...THEMELINE, '--help'],
    'validate of 40 themes': [...THEMELINE, 'validate', 'bench/codebooks/bench-40.yaml'],
    'validate of i-parihs': [...THEMELINE, 'validate', 'codebooks/i-parihs.yaml'],
    'validate of bridging-roles': [...THEMELINE, 'validate', 'codebooks/bridging-roles.yaml'],
  }
  for (const [name, command] of Object.entries(commands)) {
    yield await measureProcess(name, command, { rounds: Math.max(5, rounds) })
  }
}
