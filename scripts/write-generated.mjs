// Writes what is generated from the source and committed: the JSON Schema of codebooks, and the page of lint rules.
// Run by `npm run generate` after a build; tests fail where either is stale.
import { writeFileSync } from 'node:fs'
import { writeJsonSchema } from '../dist/codebook/json-schema.js'
import { RULES } from '../dist/lint/registry.js'
import { writeRulesPage } from '../dist/lint/rules-page.js'

writeFileSync(new URL('../schema/codebook.schema.json', import.meta.url), writeJsonSchema())
writeFileSync(new URL('../docs/rules.md', import.meta.url), writeRulesPage(RULES))
