import { countField, defineTable, textField } from './table.js'

export const flowTable = defineTable({
  name: 'flow',
  title: 'Flow',
  description: 'What became of the pages, stage by stage, as a PRISMA flow diagram needs it.',
  fields: [
    textField('stage', 'Stage', 'Stage of the flow.', { required: true }),
    textField('reason', 'Reason', 'Why pages or studies left at this stage; empty for the total.'),
    countField('n', 'Number', 'Pages or studies.', { required: true }),
  ],
})
