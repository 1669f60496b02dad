import type { Item, Layer } from './types.ts'

/** Where one text stands, and nowhere else: an answer that holds it has shown that place. */
export type Canary = { item: Item; layer: Layer; path: string; token: string }

const word = /bimat[0-9a-z]{5}z/gi
const oldDay = /\b1[78]\d\d-\d\d-\d\d\b/g
const msOfDay = 24 * 60 * 60 * 1000

/**
 * Makes texts that cannot be mistaken for anything else and finds them again. A word survives
 * capitals, marks, addresses and file names; where only a calendar day fits, a day of the 18th or
 * 19th century stands for it.
 */
export class Canaries {
  private readonly known = new Map<string, Canary>()

  all(): Canary[] {
    return [...this.known.values()]
  }

  day(item: Item, layer: Layer, path: string): string {
    const token = new Date(Date.UTC(1700, 0, 1) + this.days++ * msOfDay).toISOString().slice(0, 10)
    this.known.set(token, { item, layer, path, token })
    return token
  }

  /** Every canary in a text, once. */
  in(text: string): Canary[] {
    const found = [...text.matchAll(word), ...text.matchAll(oldDay)]
    const tokens = new Set(found.map(([token]) => token.toLowerCase()))
    return [...tokens].flatMap((token) => this.known.get(token) ?? [])
  }

  of(item: Item): Canary[] {
    return this.byItem.get(item) ?? []
  }

  word(item: Item, layer: Layer, path: string): string {
    const token = `bimat${(this.words++).toString(36).padStart(5, '0')}z`
    const canary = { item, layer, path, token }
    this.known.set(token, canary)
    this.byItem.set(item, [...this.of(item), canary])
    return token
  }

  private readonly byItem = new Map<Item, Canary[]>()
  private days = 0
  private words = 0
}
