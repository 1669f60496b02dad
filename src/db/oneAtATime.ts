/** Lets the next one in; calling it again does nothing. */
export type Release = () => void

/**
 * A queue with one place: callers wait in line, in the order they came. One that waits longer
 * than `limitMs` is told so instead of hanging for ever.
 * @throws Error whose message begins with SQLITE_BUSY
 */
export function oneAtATime(limitMs: number): () => Promise<Release> {
  const waiting: (() => void)[] = []
  let isTaken = false

  const ticket = (): Release => {
    let isReleased = false
    return () => {
      if (isReleased) return
      isReleased = true
      const next = waiting.shift()
      if (next) next()
      else isTaken = false
    }
  }

  return () => {
    if (!isTaken) {
      isTaken = true
      return Promise.resolve(ticket())
    }
    return new Promise((resolve, reject) => {
      const enter = () => {
        clearTimeout(timer)
        resolve(ticket())
      }
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(enter), 1)
        reject(new Error(tooLong))
      }, limitMs)
      waiting.push(enter)
    })
  }
}

const tooLong =
  'SQLITE_BUSY: waited too long for the write before this one. ' +
  'A hook that writes without passing its req waits on itself.'
