import type { RunSummary } from '../run/summary.js'
import { STATUS } from './status.js'

/** The status of a run over pages: findings where a page could not be read or a codebook is broken. */
export function readRunStatus(summary: RunSummary | undefined, isBroken: boolean): number {
  const pages = summary?.pages ?? {}
  const unread = (pages.error ?? 0) + (pages.refused ?? 0)
  return unread > 0 || isBroken ? STATUS.findings : STATUS.clean
}
