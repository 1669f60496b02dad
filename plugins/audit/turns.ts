import { LostRace } from '../../src/db/transient.ts'

type Holder = number | string
type Held = { by: Holder; since: number; waiting: (() => void)[] }

/**
 * Who may write to what, one holder after the other: taken once, kept until all of a holder's turns
 * are given back. A holder that is dead (a transaction nobody ended) is passed over.
 */
export function turns({ deadAfterMs, waitMs }: { deadAfterMs: number; waitMs: number }) {
  const held = new Map<string, Held>()

  const take = (key: string, by: Holder, waiting: Held['waiting'] = []) => {
    held.set(key, { by, since: Date.now(), waiting })
  }

  const pass = (key: string, one: Held) => {
    const next = one.waiting.shift()
    if (next) next()
    else held.delete(key)
  }

  /** @throws LostRace when it takes too long */
  function hold(key: string, by: Holder): Promise<void> {
    const one = held.get(key)
    if (!one || Date.now() - one.since > deadAfterMs) {
      take(key, by, one?.waiting)
      return Promise.resolve()
    }
    if (one.by === by) return Promise.resolve()
    return new Promise((resolve, reject) => {
      const enter = () => {
        clearTimeout(timer)
        take(key, by, one.waiting)
        resolve()
      }
      const timer = setTimeout(() => {
        one.waiting.splice(one.waiting.indexOf(enter), 1)
        reject(new LostRace(`audit trail: waited too long for ${key}`))
      }, waitMs)
      one.waiting.push(enter)
    })
  }

  function release(by: Holder): void {
    for (const [key, one] of [...held]) if (one.by === by) pass(key, one)
  }

  return { hold, release }
}
