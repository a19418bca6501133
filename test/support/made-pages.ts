import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const PLACES = ['villages', 'harbours', 'mountains', 'islands', 'deserts', 'suburbs', 'forests', 'valleys']
const SITES = ['alpha.example.org', 'beta.example.org', 'gamma.example.org']

const title = (n: number) => `Trust of families in community health workers of ${PLACES[n % 8]}, study ${n}`

const abstract = (n: number) =>
  `Background: Mutual trust was essential in village ${n}. Methods: ${n + 10} interviews were held in ${PLACES[n % 8]}. Results: Costs were high ${n} times, and trust grew. Conclusion: Trust lowers costs.`

const chinese = (n: number) =>
  `第${n}区社区卫生工作者与家庭之间的信任研究\n\n摘要:社区卫生工作者与家庭建立信任关系,第${n}次费用很高。\n`

const html = (n: number) => `<!doctype html><html lang="en"><head><title>${title(n)}</title>
<link rel="canonical" href="https://${SITES[Math.floor(n / 3) % 3]}/articles/${n}">
<meta name="citation_title" content="${title(n)}"><meta name="citation_doi" content="10.1234/made.${n}"></head>
<body><p>The reading room of ${SITES[Math.floor(n / 3) % 3]} opens at nine for members and their guests</p><h1>${title(n)}</h1>
<h2>Abstract</h2><p>${abstract(n)}</p><p>Printed with the kind help of the friends of this house</p></body></html>`

/**
 * Fills a folder with made pages, English and Chinese: text, HTML of three sites that repeat lines, a file of records,
 * an empty page and one that no reader takes. Every seventh study comes a second time, far away in the order of paths.
 */
export function makePages(folder: string, count: number): void {
  const write = (name: string, content: string) => {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  for (let n = 0; n < count; n++) {
    const number = String(n).padStart(4, '0')
    if (n % 3 === 0) write(`b/${number}.html`, html(n))
    else if (n % 3 === 1)
      write(`b/${number}.txt`, `${title(n)}\n\nAbstract\n\n${abstract(n)}\n\ndoi: 10.1234/made.${n}\n`)
    else write(`c/${number}.txt`, chinese(n))
    if (n % 7 === 0)
      write(
        `z/${number}.txt`,
        n % 3 === 2
          ? chinese(n)
          : `${title(n)}\n\nAbstract\n\n${abstract(n)}\n${n % 2 === 0 ? `\ndoi: 10.1234/made.${n}\n` : ''}`,
      )
  }
  write('a/empty.txt', '')
  write('a/picture.txt', '\u0089PNG\r\n\u001a\n')
  const records = Array.from({ length: count }, (_, n) =>
    n % 5 === 4
      ? 'this line is no record'
      : JSON.stringify({
          ...(n % 2 === 0 && { id: n % 6 === 0 ? 'again' : `r${n}` }),
          title: `${title(n % 11 === 0 ? n : n + 5000)} 😀`,
          abstract: n % 4 === 0 ? `社区卫生工作者与家庭建立信任关系,第${n}次费用很高。` : abstract(n),
        }),
  )
  write('m/records.jsonl', `${records.join('\n')}\n`)
}
