// Writes src/page/decode/encodings/frequent-han.ts: the most frequent Han characters of simplified and traditional
// running text, counted over the corpora in ../shared/data (CSL abstracts, WMT lines, UD Chinese GSD).
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const shared = new URL('../../../shared/data/', import.meta.url)
const readLines = (path) => {
  const bytes = readFileSync(new URL(path, shared))
  const text = path.endsWith('.gz') ? gunzipSync(bytes).toString() : bytes.toString()
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
const separation = readLines('language/separation/lines.jsonl')
const linesOf = (sets) => separation.filter((line) => sets.includes(line.set)).map((line) => line.text)

// Words of the heads and menus of study pages, which running text lacks.
const pageWords = {
  FREQUENT_SIMPLIFIED:
    '摘要关键词作者单位简介通讯引用本文参考文献期刊杂志编辑卷号页码下载全文阅读浏览检索登录注册首页导航收藏分享版权声明基金项目收稿日期修回网络出版中图分类号文献标识码目的背景方法结果结论讨论引言访谈护士护理患者卫生社区医疗综述质性量性述评大学学院附属医院',
  FREQUENT_TRADITIONAL:
    '摘要關鍵詞字作者單位簡介通訊引用本文參考文獻期刊雜誌編輯卷號頁碼下載全文閱讀瀏覽檢索登入註冊首頁導覽收藏分享版權聲明基金項目收稿日期修回網路出版中圖分類號文獻標識碼目的背景方法結果結論討論引言訪談護士護理患者衛生社區醫療綜述質性量性述評大學學院附屬醫院',
}

const corpora = {
  FREQUENT_SIMPLIFIED: [
    ...readLines('corpus/abstracts-zh.jsonl.gz').map((line) => line.title + line.text),
    // Weighed up, so that general words stand beside those of abstracts.
    ...Array(8)
      .fill(linesOf(['zh-abstract', 'zh-news', 'zh-latin-dense']))
      .flat(),
  ],
  FREQUENT_TRADITIONAL: [
    ...readLines('language/sentences/gsdtrad.zh.jsonl').map((line) => line.text),
    ...Array(2)
      .fill(linesOf(['zh-traditional', 'zh-traditional-abs']))
      .flat(),
  ],
}

let out =
  '// Written by bench/data/make-frequent-han.mjs: the most frequent Han characters, most frequent first.\n'
for (const [name, texts] of Object.entries(corpora)) {
  const counts = new Map()
  for (const text of texts) {
    for (const char of text) if (/[\u4e00-\u9fff]/.test(char)) counts.set(char, (counts.get(char) ?? 0) + 1)
  }
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 900)
  const chars = [...new Set([...byCount.map(([char]) => char), ...pageWords[name]])]
  out += `\n/** The most frequent characters of ${name === 'FREQUENT_SIMPLIFIED' ? 'simplified (CSL abstracts, WMT)' : 'traditional (UD GSD, WMT)'} text and of page heads. */\nexport const ${name} =\n`
  const rows = []
  for (let i = 0; i < chars.length; i += 100) rows.push(`  '${chars.slice(i, i + 100).join('')}'`)
  out += `${rows.join(' +\n')}\n`
}
writeFileSync(new URL('../../src/page/decode/encodings/frequent-han.ts', import.meta.url), out)
