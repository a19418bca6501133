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

/** Lets a signal and the terminal have their turn: a signal is handed over one turn after it was noticed. */
export async function yieldToSignals(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve))
}
