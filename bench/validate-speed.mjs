// Measures `validate` on a made codebook of 500 themes and 10,000 indicators with three examples a theme.
//   npm run build && node bench/validate-speed.mjs [--write FILE]
// Prints seconds of CPU time for parsing, running the examples (compiling included) and linting, one thread.
import { writeFileSync } from 'node:fs'

const [THEMES, INDICATORS] = [500, 20]
const dist = new URL('../dist/', import.meta.url)
const SYLLABLES = ['ba', 'de', 'ki', 'lo', 'mu', 'na', 'pe', 'ri', 'so', 'tu']
const HAN = '医疗社区服务患者护士同伴支持信任障碍资源培训角色'
const digits = (n) => [...String(n).padStart(4, '0')].map(Number)
const word = (n) =>
  digits(n)
    .map((d) => SYLLABLES[d])
    .join('')
const han = (n) => [...n.toString(HAN.length)].map((d) => HAN[Number.parseInt(d, HAN.length)]).join('')

function makeTheme(theme) {
  const first = theme * INDICATORS
  const rows = Array.from({ length: INDICATORS }, (_, i) => first + i)
  const english = rows.filter((n) => n % 2 === 0).map((n) => `        - ${word(n)} care*`)
  const chinese = rows.filter((n) => n % 2 === 1).map((n) => `        - ${han(n + 100_000)}`)
  return `  - id: theme-${word(theme)}
    label: {en: ${word(theme)}, zh: ${han(theme + 20_000)}}
    indicators:
      en:
${english.join('\n')}
      zh:
${chinese.join('\n')}
    examples:
      - {text: The ${word(first)} care was good., lang: en}
      - {text: 研究了${han(first + 1 + 100_000)}。, lang: zh}
    counterexamples:
      - {text: Nothing of it was said., lang: en}
`
}

const source = `codebook: made\nversion: 1.0.0\nthemes:\n${Array.from({ length: THEMES }, (_, i) => makeTheme(i)).join('')}`
const at = process.argv.indexOf('--write')
if (at > 0) writeFileSync(process.argv[at + 1], source)
const { parseCodebook } = await import(new URL('codebook/parse-codebook.js', dist))
const { runExamples } = await import(new URL('lint/run-examples.js', dist))
const { lintCodebook } = await import(new URL('lint/lint-codebook.js', dist))
// CPU time of the thread and of its garbage collector: the machine may be busy with something else.
const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
const marks = [cpu()]
const parsed = parseCodebook(source, 'made.yaml')
marks.push(cpu())
const run = runExamples(parsed.codebook)
marks.push(cpu())
const found = lintCodebook(parsed, { run })
marks.push(cpu())
const seconds = marks.slice(1).map((mark, i) => (mark - marks[i]).toFixed(2))
console.log(
  `CPU: parse ${seconds[0]} s, examples ${seconds[1]} s, lint ${seconds[2]} s, all ${(marks[3] - marks[0]).toFixed(2)} s; ${found.length} findings`,
)
