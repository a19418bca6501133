import { setFlagsFromString } from 'node:v8'

/** When V8 optimizes a function, by its version: the flag that says how much a function must have run, V8's number and ours. */
interface Threshold {
  readonly v8: RegExp
  readonly flag: string
  readonly usual: number
  readonly late: number
}

/** Node 20 counts bytes of bytecode, Node 22 and 24 calls. Others keep their own ways: V8 complains of flags it does not know. */
const THRESHOLDS: readonly Threshold[] = [
  { v8: /^11\.3\./, flag: '--interrupt-budget', usual: 67_584, late: 1_000_000 },
  { v8: /^(?:12\.4|13\.6)\./, flag: '--invocation-count-for-turbofan', usual: 3000, late: 45_000 },
]

let changed: Threshold | undefined

/**
 * Lets V8 optimize functions later than it would. Much of what reads and compiles a codebook runs for a
 * tenth of a second and never again, and to optimize it takes a fifth of the processor time of a run over some pages.
 */
export function optimizeLate(): void {
  changed = THRESHOLDS.find(({ v8 }) => v8.test(process.versions.v8))
  if (changed !== undefined) setFlagsFromString(`${changed.flag}=${changed.late}`)
}

/** Lets V8 optimize as usual again: what runs once the first pages are done runs over and over. */
export function optimizeAsUsual(): void {
  if (changed !== undefined) setFlagsFromString(`${changed.flag}=${changed.usual}`)
  changed = undefined
}

/** The versions of V8 (Node 20, 22, 24 and 26) that know the flag. */
const KNOWN = /^(?:11\.3|12\.4|13\.6|14\.6)\./
/** Bytes of bytecode that V8 takes into one optimized function; it would take 920. */
const FEW_INLINED = 300
const MANY_INLINED = 1500

/**
 * Lets V8 take fewer functions into one that it optimizes. A page runs many functions a few times each, and V8 spends as
 * much time on putting them together as on running them: reading and coding a thousand pages takes a twentieth less
 * processor time so.
 */
export function inlineLess(): void {
  limitInlining(FEW_INLINED)
}

/**
 * Lets V8 take more functions into one that it optimizes from now on. A stream of abstracts runs the same functions
 * over and over: it takes a fifteenth less processor time so.
 */
export function inlineMore(): void {
  limitInlining(MANY_INLINED)
}

function limitInlining(bytes: number): void {
  if (KNOWN.test(process.versions.v8)) {
    setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${bytes}`)
  }
}
