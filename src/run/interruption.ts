/** A run that was told to stop: nothing was written. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted')
    this.name = 'Interrupted'
  }
}

/** Throws Interrupted where the signal has fired. */
export function checkInterruption(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Interrupted()
}
