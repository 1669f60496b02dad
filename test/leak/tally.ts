import type { Door } from './ask.ts'
import type { Problem } from './case.ts'

/**
 * `done`: allowed, and seen to be done in the database · `refused`: allowed and refused, a finding ·
 * `notJudged`: allowed, but what was sent could not be used: nothing can be said.
 */
export type Outcome = 'done' | 'notJudged' | 'refused'

/** What became of something that somebody may do: `articles submit`. */
export type Told = { outcome: Outcome; what: string }

/** Everything that one question has seen. */
export class Tally {
  /** What somebody may do, and was tried: `articles submit`. */
  readonly expected = new Set<string>()
  readonly problems: Problem[] = []
  /** Requests, by door. */
  readonly sent: Record<Door, number> = { graphql: 0, local: 0, rest: 0 }
  /** How the address or field that was asked answered. */
  readonly statuses: number[] = []
  readonly told: Told[] = []

  get requests(): number {
    return this.sent.graphql + this.sent.local + this.sent.rest
  }

  tell(what: string, outcome: Outcome): void {
    this.told.push({ outcome, what })
  }
}
