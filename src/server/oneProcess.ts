import { closeSync, mkdirSync, openSync, rmSync, statSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'

const sign = 2000
/** Who has given no sign of life for so long was killed. */
const silence = 15_000

/**
 * Does something while no other process on this machine does it, and waits while one does.
 * @param lock a file that is there for as long
 * @throws the signal's reason when it ends the waiting
 */
export async function oneProcess<T>(
  lock: string,
  work: () => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  mkdirSync(path.dirname(lock), { recursive: true })
  while (!take(lock)) await setTimeout(500, undefined, { signal })
  const signs = setInterval(() => utimesSync(lock, new Date(), new Date()), sign)
  try {
    return await work()
  } finally {
    clearInterval(signs)
    rmSync(lock, { force: true })
  }
}

function take(lock: string): boolean {
  try {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - since > silence) rmSync(lock, { force: true })
    closeSync(openSync(lock, 'wx'))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
