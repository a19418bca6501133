import { UserError } from '../../io/user-error.js'
import { nameShard, type Shard } from './shard.js'

/** A part as it names itself, with all in which parts of one run must agree. */
export interface DescribedPart {
  /** The folder or file, as it was given. */
  readonly name: string
  readonly shard: Shard
  /** What must be the same in all parts, by what it is called in messages. */
  readonly facts: Readonly<Record<string, unknown>>
}

const MOST_NAMED = 10

const list = (names: readonly string[]) =>
  names.length > MOST_NAMED
    ? `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`
    : names.join(', ')

const quote = (names: readonly string[]) => list(names.map((name) => `\`${name}\``))

function findMixed(parts: readonly DescribedPart[]): string[] {
  const keys = Object.keys(parts[0]?.facts ?? {})
  return keys.flatMap((key) => {
    const groups = new Map<string, string[]>()
    for (const { name, facts } of parts) {
      const value = JSON.stringify(facts[key]) ?? ''
      groups.set(value, [...(groups.get(value) ?? []), name])
    }
    if (groups.size < 2) return []
    // The few are named, not the many.
    const [most, ...others] = [...groups.values()].sort((a, b) => b.length - a.length)
    return [`${quote(others.flat())}: another ${key} than ${quote(most!.slice(0, 1))}`]
  })
}

/**
 * The parts of one run in their order. Throws a UserError that names every part that is missing, doubled or of
 * another run.
 */
export function orderParts<P extends DescribedPart>(parts: readonly P[]): P[] {
  const problems = findMixed(
    parts.map((part) => ({ ...part, facts: { 'number of parts': part.shard.of, ...part.facts } })),
  )
  const byPart = new Map<number, P[]>()
  for (const part of parts) byPart.set(part.shard.part, [...(byPart.get(part.shard.part) ?? []), part])
  const of = parts[0]?.shard.of ?? 0
  const isMixed = parts.some(({ shard }) => shard.of !== of)
  if (!isMixed) {
    const missing: string[] = []
    for (let part = 1; part <= of; part++) if (!byPart.has(part)) missing.push(nameShard({ part, of }))
    if (missing.length > 0) problems.push(`missing: ${list(missing)}`)
    for (const [part, same] of byPart) {
      if (same.length < 2) continue
      problems.push(`part ${nameShard({ part, of })} is there twice: ${quote(same.map(({ name }) => name))}`)
    }
  }
  if (problems.length > 0) {
    throw new UserError(
      `these parts cannot be merged: ${problems.join('; ')}`,
      'make what is missing or wrong anew with the same command and its --shard, and give every part once',
    )
  }
  return [...parts].sort((a, b) => a.shard.part - b.shard.part)
}

/** Throws a UserError that names the parts that are not as they were written. */
export function refuseDamaged(damaged: readonly string[]): void {
  if (damaged.length === 0) return
  throw new UserError(
    `these parts are damaged, not as they were written: ${quote(damaged)}`,
    'delete them and make them anew with their --shard',
  )
}
