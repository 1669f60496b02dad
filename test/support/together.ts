import { readdirSync } from 'node:fs'
import path from 'node:path'

declare const DATABASE: 'mongodb' | 'sqlite'

/** The files of test/together: one for each group. The stand-in wants many small databases. */
const groups = readdirSync(path.resolve('test/together', DATABASE)).length
const folder = path.resolve('test/int')

/**
 * Runs some of the files of test/int in one jest file, on one portal: starting one costs as much
 * as the tests of a file. `npm test` does so with all of them; `npm test -- <part of a path>` runs
 * a file by itself. What needs a portal of its own, or an empty one, lies in test/int/alone.
 * @param nth which of the groups, from 1
 */
export async function together(nth: number): Promise<void> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'))
  const own = files.toSorted().filter((_, index) => index % groups === nth - 1)
  for (const name of own) await import(path.join(folder, name))
}
