/** A name as an id is written: small Latin letters, digits and hyphens, beginning with a letter; empty where it holds none. */
export function slugOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return words === '' || /^[a-z]/.test(words) ? words : `t-${words}`
}
