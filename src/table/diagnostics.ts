import type { Diagnostic } from '../text/diagnostic.js'
import { countField, defineTable, freeTextField, type Row, textField } from './table.js'

export const diagnosticsTable = defineTable({
  name: 'diagnostics',
  title: 'Diagnostics',
  description: 'One row per finding about a page.',
  fields: [
    textField('page_id', 'Page', 'The page.', { required: true }),
    textField('rule', 'Rule', 'What kind of finding.', { required: true }),
    textField('severity', 'Severity', 'How bad it is.', { enum: ['error', 'warning', 'info'] }),
    freeTextField('message', 'Message', 'What was found.', { required: true }),
    countField('line', 'Line', 'Line of the page text, where it has one.'),
  ],
  foreignKeys: [{ fields: ['page_id'], table: 'pages', reference: ['page_id'] }],
})

/** The row of one finding; line 0 means that it has no place. */
export function makeDiagnosticRow(pageId: string, diagnostic: Diagnostic): Row<typeof diagnosticsTable> {
  return {
    page_id: pageId,
    rule: diagnostic.rule,
    severity: diagnostic.severity,
    message: diagnostic.message,
    line: diagnostic.line || undefined,
  }
}
