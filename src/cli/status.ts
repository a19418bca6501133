/** Exit statuses, the same for every command. */
export const STATUS = {
  /** Done and clean. */
  clean: 0,
  /** Done, with findings. */
  findings: 1,
  /** Usage, or input that cannot be read. */
  usage: 2,
  /** A fault of ours. */
  fault: 3,
  /** Try again: a lock, a full disk. */
  tryAgain: 75,
  /** Interrupted. */
  interrupted: 130,
} as const
