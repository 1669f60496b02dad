import { setTimeout } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'

/** Longer than checking a password and writing down that it was wrong takes. */
const stepMs = 500

/** How long an answer waits that took so long: until the next step after the question. */
export const waitFor = (spentMs: number): number => stepMs - (spentMs % stepMs)

/** Notes when somebody asked to be let in. */
export function noteQuestion({ context }: PayloadRequest): void {
  context.askedAt = performance.now()
}

/**
 * Lets a refusal wait until the next step: an address that has an account costs some writes more
 * than one that has none, and the time must not tell which it was.
 */
export async function answerEvenly({ context }: PayloadRequest): Promise<void> {
  const { askedAt } = context as { askedAt?: number }
  if (askedAt !== undefined) await setTimeout(waitFor(performance.now() - askedAt))
}
