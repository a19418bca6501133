import type { RecordColumn } from './study.js'

const SHORT_TITLE_WORDS = 6
const SHORT_TITLE_HAN = 16

/** How people call a study: `Apers 2024`, else its short title, else the name of its file. */
export function labelStudy(record: Readonly<Partial<Record<RecordColumn, string>>>, path: string): string {
  const first = record.authors?.split('; ')[0]
  if (first) {
    const family = first.split(',')[0]!
    return record.year ? `${family} ${record.year}` : family
  }
  const title = record.title_en ?? record.title_zh
  if (title) return shorten(title)
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name.replace(/\.[a-z]{2,5}$/i, '')
}

function shorten(title: string): string {
  if (/[\u4e00-\u9fff]/.test(title))
    return title.length <= SHORT_TITLE_HAN ? title : `${title.slice(0, SHORT_TITLE_HAN)}…`
  const words = title.split(/\s+/)
  return words.length <= SHORT_TITLE_WORDS
    ? title
    : `${words
        .slice(0, SHORT_TITLE_WORDS)
        .join(' ')
        .replace(/[,:;]$/, '')}…`
}
