import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { makeFolder, REPOSITORY } from '../support/cli.js'
import { PYTHON, testWith } from '../support/needs.js'

const JAVA = spawnSync('java', ['-version']).status === 0
const SPARK = PYTHON !== undefined && spawnSync(PYTHON, ['-c', 'import pyspark, pyarrow']).status === 0

testWith(
  JAVA
    ? 'THEMELINE_PYTHON with pyspark and pyarrow'
    : 'Java 17 or later, which Spark runs on: there is no `java`',
  SPARK && JAVA,
  'Spark gives the codings of one process row for row, with an executor killed too, and a failing process fails the job',
  () => {
    const corpus = path.join(makeFolder(), 'corpus.jsonl')
    const records = Array.from({ length: 400 }, (_, n) =>
      n % 4 === 3
        ? { id: n, text: `社区卫生工作者与家庭建立信任关系,第${n}次费用很高。`, language: 'zh' }
        : {
            id: n,
            title: `Trust in “village” ${n}`,
            text: `Mutual trust was essential 😀.\nCosts were high ${n} times.`,
          },
    )
    writeFileSync(corpus, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
    const said = execFileSync(
      PYTHON!,
      [
        path.join(REPOSITORY, 'examples/spark/check.py'),
        corpus,
        path.join(REPOSITORY, 'test/cli/fixtures/stream-book.yaml'),
        '--quick',
        '--themeline',
        process.execPath,
        path.join(REPOSITORY, 'bin/themeline.js'),
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    )
    expect(said).toContain('arrow from .jsonl, an executor killed: ')
    expect(said).toContain('pipe: a failing process fails the job')
    expect(said).toMatch(/one process: [1-9]\d* codings/)
    expect(said).toContain('the same codings, row for row')
  },
)
