import type { Item, Layer } from './types.ts'

/** Where one value stands, and nowhere else: an answer that holds it has shown that place. */
export type Canary = { item: Item; layer: Layer; path: string; token: string }

const shapes = [
  'bimat[0-9a-z]{5}z',
  '\\b1[78]\\d\\d-\\d\\d-\\d\\d\\b',
  '\\b73\\d{5}\\b',
  '\\b20\\d\\d-\\d\\d-\\d\\dT[\\d:.]{12}Z',
  '\\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\\b',
  '\\b[0-9a-f]{24,}\\b',
]
const any = new RegExp(shapes.join('|'), 'gi')
const msOfDay = 24 * 60 * 60 * 1000
const firstInstant = Date.parse('2026-01-15T01:00:00.000Z')
const firstNumber = 7_300_001
/** A counter that a few saves have moved on is no other. */
const stepOfNumbers = 11
/** Rounded to seconds or minutes, one of these is no other. */
const msApart = 61_007

/**
 * Makes values that cannot be mistaken for anything else and finds them again. A word survives
 * capitals, marks, addresses and file names; where only a calendar day fits, a day of the 18th or
 * 19th century stands for it; a moment is one of 15 January 2026, a number has seven digits.
 */
export class Canaries {
  private readonly byItem = new Map<Item, Canary[]>()
  private days = 0
  private instants = 0
  private readonly known = new Map<string, Canary>()
  private numbers = 0
  private words = 0

  all(): Canary[] {
    return [...this.known.values()]
  }

  day(item: Item, layer: Layer, path: string): string {
    const day = new Date(Date.UTC(1700, 0, 1) + this.days++ * msOfDay)
    return this.keep(item, layer, path, day.toISOString().slice(0, 10))
  }

  /** Every canary in a text, once. */
  in(text: string): Canary[] {
    const tokens = new Set(text.match(any)?.map((token) => token.toLowerCase()))
    return [...tokens].flatMap((token) => this.known.get(token) ?? [])
  }

  instant(item: Item, layer: Layer, path: string): string {
    const day = (this.instants++ * msApart) % (23 * 60 * 60 * 1000)
    return this.keep(item, layer, path, new Date(firstInstant + day).toISOString())
  }

  /** A value that is there anyway: an id, a hash. */
  keep(item: Item, layer: Layer, path: string, token: string): string {
    const canary = { item, layer, path, token }
    this.known.set(token.toLowerCase(), canary)
    this.byItem.set(item, [...this.of(item), canary])
    return token
  }

  number(item: Item, layer: Layer, path: string): number {
    return Number(
      this.keep(item, layer, path, String(firstNumber + this.numbers++ * stepOfNumbers)),
    )
  }

  of(item: Item): Canary[] {
    return this.byItem.get(item) ?? []
  }

  word(item: Item, layer: Layer, path: string): string {
    return this.keep(item, layer, path, `bimat${(this.words++).toString(36).padStart(5, '0')}z`)
  }
}
