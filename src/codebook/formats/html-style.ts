/** The style of a printed codebook: landscape pages, headings repeated on each, no theme cut in two where it fits. */
export const CODEBOOK_STYLE = `
:root { color-scheme: light; --line: #c9ccd1; --soft: #f4f5f7; --muted: #555b66; }
* { box-sizing: border-box; }
body { margin: 2rem auto; padding: 0 1.5rem; max-width: 110rem; color: #16181d; background: #fff;
  font: 15px/1.5 system-ui, "Noto Sans", "Segoe UI", sans-serif; }
:lang(zh) { font-family: "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Source Han Sans SC", sans-serif; }
h1 { margin: 0 0 .3rem; font-size: 1.6rem; line-height: 1.25; }
h1 [lang=zh] { font-weight: 500; color: var(--muted); }
header p { max-width: 60rem; }
.facts { color: var(--muted); font-size: .85em; font-weight: 400; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: .875rem; }
th, td { padding: .5rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; text-align: left; overflow-wrap: anywhere; }
thead th { border-bottom: 2px solid #16181d; font-size: .8rem; text-transform: uppercase; letter-spacing: .03em; background: #fff; }
thead th:nth-child(1) { width: 15%; } thead th:nth-child(5) { width: 23%; } thead th:nth-child(6) { width: 21%; }
tbody th { font-weight: 400; }
.label { font-weight: 600; } .label [lang=zh] { font-weight: 500; }
.heading th, .heading td { background: var(--soft); }
.level-1 { padding-left: 1.3rem; } .level-2 { padding-left: 2.2rem; } .level-3 { padding-left: 3rem; }
.level-4 { padding-left: 3.6rem; } .level-5 { padding-left: 4.2rem; }
td p { margin: 0 0 .4rem; } td p:last-child { margin: 0; }
td [lang=zh] + [lang=en], td [lang=en] + [lang=zh] { color: #333842; }
code { font: .82em/1.4 ui-monospace, "SF Mono", Consolas, "Noto Sans Mono CJK SC", monospace; color: #333842; }
.indicators code { display: inline-block; max-width: 100%; margin: 0 .15rem .2rem 0; padding: 0 .3rem; background: var(--soft); border-radius: 3px; white-space: pre-wrap; }
ul { margin: 0 0 .3rem; padding-left: 1.2rem; list-style: none; }
li::before { display: inline-block; width: 1.1rem; margin-left: -1.1rem; font-weight: 700; }
.yes li::before { content: "\\2713"; color: #1a7f37; } .no li::before { content: "\\2717"; color: #b3261e; }
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  body { margin: 0; padding: 0; font-size: 9pt; max-width: none; }
  table { font-size: 7.5pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .heading { break-after: avoid; }
}
`
