/** A small generator of pseudo-random numbers (mulberry32): the same seed, the same questions. */
export class Chance {
  constructor(private state: number) {}

  /** True once in so many times. */
  in(times: number): boolean {
    return this.below(times) === 0
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  pick<T>(values: readonly T[]): T {
    if (values.length === 0) throw new Error('nothing to pick from')
    return values[this.below(values.length)] as T
  }

  /** The same values in another order. */
  shuffled<T>(values: readonly T[]): T[] {
    const keyed = values.map((value) => ({ key: this.next(), value }))
    return keyed.sort((left, right) => left.key - right.key).map(({ value }) => value)
  }

  some<T>(values: readonly T[], count: number): T[] {
    return this.shuffled(values).slice(0, count)
  }

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A generator of its own for each case, so that one can be asked again alone. */
export const chanceFor = (seed: number, index: number): Chance =>
  new Chance(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35))
