import type { Codebook, Example, Localized, Theme } from '../codebook.js'
import { CODEBOOK_STYLE } from './html-style.js'
import { describeIndicator, describeSections } from './indicator-text.js'
import type { TargetFormat } from './target-format.js'
import { listThemeTree } from './theme-order.js'

/** A codebook to print: one page without anything from elsewhere, MacQueen's columns, each text in its language. */
export const htmlTarget: TargetFormat = {
  name: 'html',
  title: 'printable HTML',
  write: (codebook) => ({ text: writeHtml(codebook), losses: [] }),
}

const COLUMNS = ['Theme', 'Definition', 'Use when', 'Do not use when', 'Examples', 'Indicators'] as const

function writeHtml(codebook: Codebook): string {
  const themes = listThemeTree(codebook)
  const title = codebook.title.en ?? codebook.title.zh ?? codebook.id
  const coded = themes.filter(({ theme }) => theme.assignable).length
  return `<!doctype html>
<html lang="${codebook.title.en === undefined && codebook.title.zh !== undefined ? 'zh' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${CODEBOOK_STYLE}</style>
</head>
<body>
<header>
<h1>${localized(codebook.title) || escapeHtml(codebook.id)}</h1>
<p class="facts">Codebook <code>${escapeHtml(codebook.id)}</code>, version ${escapeHtml(codebook.version)}: ${themes.length} themes, ${coded} of them coded</p>
${localized(codebook.description, 'p')}
</header>
<table>
<thead><tr>${COLUMNS.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>
${themes.map(({ theme, depth }) => writeRow(theme, depth)).join('\n')}
</tbody>
</table>
</body>
</html>
`
}

function writeRow(theme: Theme, depth: number): string {
  const level = Math.min(depth, 5)
  const facts = [
    ...(theme.valence === 'neutral' ? [] : [theme.valence]),
    ...(theme.sections === undefined ? [] : [`in ${describeSections(theme.sections)}`]),
    ...(theme.yieldsTo.length === 0 ? [] : [`yields to ${theme.yieldsTo.join(', ')}`]),
    ...(theme.requires === undefined ? [] : [`requires ${theme.requires.join(', ')}`]),
  ]
  const name = `<th scope="row" class="level-${level}"><div class="label">${localized(theme.label) || escapeHtml(theme.id)}</div><code>${escapeHtml(theme.id)}</code>${facts.length === 0 ? '' : `<div class="facts">${escapeHtml(facts.join('; '))}</div>`}</th>`
  const hasMore =
    Object.keys(theme.indicators).length + theme.examples.length + theme.counterexamples.length > 0
  if (!theme.assignable && !hasMore) {
    return `<tr class="heading" id="${escapeHtml(theme.id)}">${name}<td colspan="5">${localized(theme.definition, 'p')}</td></tr>`
  }
  const cells = [
    localized(theme.definition, 'p'),
    localized(theme.useWhen, 'p'),
    localized(theme.notWhen, 'p'),
    writeExamples(theme.examples, 'yes') + writeExamples(theme.counterexamples, 'no'),
    writeIndicators(theme),
  ]
  return `<tr id="${escapeHtml(theme.id)}">${name}${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

const LANGUAGES = [
  ['en', 'en'],
  ['zh', 'zh'],
] as const

function localized(text: Localized, element = 'span'): string {
  return LANGUAGES.flatMap(([key, lang]) => {
    const own = text[key]
    return own === undefined || own === ''
      ? []
      : [`<${element} lang="${lang}">${escapeHtml(own)}</${element}>`]
  }).join(' ')
}

function writeExamples(examples: readonly Example[], kind: 'yes' | 'no'): string {
  if (examples.length === 0) return ''
  const items = examples.map(({ text, lang, todo }) => {
    const language = lang === undefined ? '' : ` lang="${lang}"`
    return `<li><span${language}>${escapeHtml(text)}</span>${todo === undefined ? '' : ` <span class="facts">(known gap: ${escapeHtml(todo)})</span>`}</li>`
  })
  return `<ul class="${kind}" aria-label="${kind === 'yes' ? 'Examples' : 'Counterexamples'}">${items.join('')}</ul>`
}

function writeIndicators(theme: Theme): string {
  return LANGUAGES.flatMap(([key, lang]) => {
    const list = theme.indicators[key] ?? []
    if (list.length === 0) return []
    return [
      `<p class="indicators" lang="${lang}">${list.map((item) => `<code>${escapeHtml(describeIndicator(item))}</code>`).join(' ')}</p>`,
    ]
  }).join('')
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
