/** A plain scalar that no YAML reader takes for anything else, also not one of YAML 1.1 (`no`, `1e3`, `NULL`). */
const PLAIN = /^(?![\d.+-])[\p{L}\p{N}_.+/-][\p{L}\p{N}_ .,;+()/%&’'·，。；（）、-]*$/u
const PLAIN_FLOW = /^(?![\d.+-])[\p{L}\p{N}_.+/-][\p{L}\p{N}_ .;+()/%&’'·。；（）、-]*$/u
const SPECIAL = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf|~)$/i

/** What cannot stand in single quotes on one line: control characters, line separators, lone surrogates. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\ufeff\u2028\u2029\ud800-\udfff]/u

/** A text as a YAML scalar: plain where that is safe, else in single quotes, in double quotes only where it must be. */
export function quoteYaml(text: string, flow = false): string {
  const isPlain = (flow ? PLAIN_FLOW : PLAIN).test(text) && !SPECIAL.test(text) && !/\s$/.test(text)
  if (isPlain) return text
  if (!UNPRINTABLE.test(text)) return `'${text.replaceAll("'", "''")}'`
  const escaped = (c: string) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(text).replace(/[\u007f-\u009f\ufeff\u2028\u2029]/g, escaped)
}

/** A value as YAML in flow style. */
export function writeFlow(value: unknown): string {
  if (typeof value === 'string') return quoteYaml(value, true)
  if (Array.isArray(value)) return `[${value.map(writeFlow).join(', ')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined)
    return `{${entries.map(([key, item]) => `${quoteYaml(key, true)}: ${writeFlow(item)}`).join(', ')}}`
  }
  return String(value)
}
