import { createHash } from 'node:crypto'
import type { Payload } from 'payload'

/** Ids in the shape of the database, the same in every run: a question asked again names the same. */
export class Ids {
  private made = 0

  constructor(private readonly payload: Payload) {}

  next(): string {
    const hex = createHash('sha256').update(`leak ${this.made++}`).digest('hex')
    if (this.payload.db.name === 'mongoose') return hex.slice(0, 24)
    const parts = [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `8${hex.slice(17, 20)}`,
    ]
    return [...parts, hex.slice(20, 32)].join('-')
  }
}
