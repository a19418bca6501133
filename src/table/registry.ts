import type { Codebook } from '../codebook/codebook.js'
import { alignmentsTable } from './alignments.js'
import { blocksTable } from './blocks.js'
import { casesTable } from './cases.js'
import { characteristicsTable } from './characteristics.js'
import { codingsTable } from './codings.js'
import { diagnosticsTable } from './diagnostics.js'
import { flowTable } from './flow.js'
import { pagesTable } from './pages.js'
import { segmentsTable } from './segments.js'
import { studiesTable } from './studies.js'
import { makeStudyThemesTable } from './study-themes.js'
import type { Table } from './table.js'
import { themeCountsTable } from './theme-counts.js'
import { themePairsTable } from './theme-pairs.js'
import { themesTable } from './themes.js'
import { valuesTable } from './values.js'

/** Every table of an extractions folder in its order; the wide one has a column a theme of the codebooks applied. */
export function listTables(codebooks: readonly Codebook[]): readonly Table[] {
  return [
    pagesTable,
    blocksTable,
    studiesTable,
    valuesTable,
    segmentsTable,
    alignmentsTable,
    characteristicsTable,
    casesTable,
    codingsTable,
    themesTable,
    themeCountsTable,
    makeStudyThemesTable(codebooks),
    themePairsTable,
    flowTable,
    diagnosticsTable,
  ] as readonly Table[]
}
