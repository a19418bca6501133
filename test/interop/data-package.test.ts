import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { sha256 } from '../../src/text/hash.js'
import { makeFolder, REPOSITORY, runCli } from '../support/cli.js'
import { PYTHON, sharedPath, testWith } from '../support/needs.js'

async function ingestSeeds(...options: string[]): Promise<string> {
  const out = path.join(makeFolder(), 'out')
  await runCli(['ingest', path.join(REPOSITORY, 'seeds'), '-o', out, '--quiet', ...options])
  return out
}

const profile = sharedPath('data/schemas/frictionless-2.0/datapackage.json')

testWith(
  'the Data Package profile in ../shared/data',
  profile.isThere,
  'datapackage.json is valid by the profile of Data Package 2.0',
  async () => {
    const out = await ingestSeeds()
    const ajv = new Ajv({ strict: false, validateFormats: false })
    const validate = ajv.compile(JSON.parse(readFileSync(profile.file, 'utf8')))
    validate(JSON.parse(readFileSync(path.join(out, 'datapackage.json'), 'utf8')))
    expect(validate.errors ?? []).toEqual([])
  },
)

test('every resource has the size and the hash that datapackage.json says', async () => {
  const out = await ingestSeeds()
  const description = JSON.parse(readFileSync(path.join(out, 'datapackage.json'), 'utf8')) as {
    resources: { path: string; bytes: number; hash: string }[]
  }
  expect(description.resources.length).toBe(17)
  for (const { path: name, bytes, hash } of description.resources) {
    const content = readFileSync(path.join(out, name))
    expect([name, content.length, `sha256:${sha256(content)}`]).toEqual([name, bytes, hash])
  }
})

testWith(
  'THEMELINE_PYTHON with frictionless',
  PYTHON !== undefined,
  'the frictionless tool finds the folder valid, plain and for Excel',
  async () => {
    for (const options of [[], ['--excel']]) {
      const out = await ingestSeeds(...options)
      const report = execFileSync(PYTHON!, ['-m', 'frictionless', 'validate', 'datapackage.json', '--json'], {
        cwd: out,
        encoding: 'utf8',
      })
      const { valid, stats } = JSON.parse(report) as { valid: boolean; stats: { errors: number } }
      expect({ valid, errors: stats.errors }).toEqual({ valid: true, errors: 0 })
    }
  },
)

const READ_WITH_PANDAS = `
import json, sys, pandas as pd
types = {"string": "string", "integer": "Int64", "number": "float64", "boolean": "boolean"}
package = json.load(open("datapackage.json", encoding="utf-8"))
counts = {}
for resource in package["resources"]:
    if resource.get("type") != "table": continue
    declared = {f["name"]: types[f["type"]] for f in resource["schema"]["fields"]}
    table = pd.read_csv(resource["path"], dtype=declared, keep_default_na=False, na_values=[""])
    assert list(table.columns) == list(declared), resource["name"]
    counts[resource["name"]] = len(table)
codings = pd.read_csv("codings.csv", keep_default_na=False)
for row in codings.itertuples():
    text = open(f"texts/{row.page_id}.txt", encoding="utf-8", newline="").read()
    assert text[row.start:row.end] == row.quote, row.coding_id
print(json.dumps(counts))
`

testWith(
  'THEMELINE_PYTHON with pandas',
  PYTHON !== undefined,
  'pandas reads every table with the declared types, and slices of texts/ give the quotes',
  async () => {
    const out = await ingestSeeds()
    const counts = JSON.parse(
      execFileSync(PYTHON!, ['-c', READ_WITH_PANDAS], { cwd: out, encoding: 'utf8' }),
    ) as Record<string, number>
    expect(counts.pages).toBe(4)
    expect(counts.codings).toBeGreaterThan(100)
    expect(Object.keys(counts).length).toBe(15)
  },
)
