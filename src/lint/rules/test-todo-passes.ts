import type { Finding, Rule } from '../rule.js'

export const todoPasses: Rule = {
  id: 'test/todo-passes',
  severity: 'warning',
  title: 'A known gap works now',
  explanation:
    '`todo:` marks an example that is not coded yet, or a counterexample that still is. This one does what it should: remove the `todo`, so that it is a test again.',
  fails: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [cost], zh: [费用]}
    examples:
      - {text: The cost was high., lang: en, todo: needs an indicator}
    counterexamples:
      - {text: 大家都很高兴。, lang: zh, todo: negation}
`,
  passes: `themes:
  - id: cost
    label: {en: Cost, zh: 费用}
    indicators: {en: [cost], zh: [费用]}
    examples:
      - {text: It was dear., lang: en, todo: needs an indicator}
    counterexamples:
      - {text: 与费用无关。, lang: zh, todo: negation}
`,
  *check({ sourceMap, exampleRun }): Iterable<Finding> {
    for (const { kind, passes, example, pointer, themeId } of exampleRun?.results ?? []) {
      if (!passes || example.todo === undefined) continue
      yield {
        span: sourceMap.nearestSpan([...pointer, 'todo'], 'key'),
        message: `this ${kind} of theme \`${themeId}\` passes, and is marked as a known gap (${example.todo})`,
        hint: 'remove the `todo`',
      }
    }
  },
}
