import { createPageWork, type PageSetup } from './page-work.js'
import type { LineSetup } from './stream/line-plan.js'
import { createLineWork } from './stream/line-work.js'
import { createSurveyWork, type SurveySetup } from './survey-work.js'

/** What a worker is told once, before its first batch: plain data, so that it can cross to a thread. */
export type WorkSetup = LineSetup | PageSetup | SurveySetup

/** Compiles what the work needs and returns what does its batches. */
export function createWork(setup: WorkSetup): (batch: never) => unknown {
  switch (setup.kind) {
    case 'lines':
      return createLineWork(setup)
    case 'pages':
      return createPageWork(setup)
    case 'survey':
      return createSurveyWork(setup)
  }
}
