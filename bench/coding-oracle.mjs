// Compares the fast matcher with the slow reference matcher, which tries every pattern by itself, on all abstracts of
// both corpora: every occurrence of every pattern and every cue of every sentence, and on many random texts. It takes minutes.
//   node bench/coding-oracle.mjs [STEP]      one abstract in STEP; 1 unless given
// The comparison itself is a test (test/coding/pattern-matcher.test.ts), which the suite runs on a sample.
import { spawnSync } from 'node:child_process'

const step = process.argv[2] ?? '1'
const { status } = spawnSync(
  'npx',
  [
    'vitest',
    'run',
    'test/coding/pattern-matcher.test.ts',
    '--maxWorkers=1',
    '-t',
    'finds',
    '--disable-console-intercept',
  ],
  { stdio: 'inherit', env: { ...process.env, THEMELINE_ORACLE_STEP: step } },
)
process.exitCode = status ?? 1
