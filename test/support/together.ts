import { readdirSync } from 'node:fs'
import path from 'node:path'

const groups = 4
const folder = path.resolve('test/int')

/**
 * Runs every fourth file of test/int in one jest file, on one portal: starting one costs as much
 * as the tests of a file. `npm test` does so with all of them; `npm test -- <part of a path>` runs
 * a file by itself. What needs a portal of its own, or an empty one, lies in test/int/alone.
 * @param nth which of the four, from 1
 */
export async function together(nth: number): Promise<void> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'))
  const own = files.toSorted().filter((_, index) => index % groups === nth - 1)
  for (const name of own) await import(path.join(folder, name))
}
