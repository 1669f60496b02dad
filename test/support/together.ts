import { afterAll, beforeAll } from '@jest/globals'
import { readdirSync } from 'node:fs'
import path from 'node:path'

import { emptyLargeCollections } from './emptyLargeCollections.ts'
import { describeFiles, testFiles } from './outermost.ts'
import { type Portal, startPayload } from './startPayload.ts'

declare const DATABASE: 'mongodb' | 'sqlite'

/** The files of test/together: one for each group. */
const groups = readdirSync(path.resolve('test/together', DATABASE)).length
const folder = path.resolve('test/int')
const isStandIn = DATABASE === 'mongodb' && process.env.TEST_MONGO_IS_STAND_IN === 'yes'

/**
 * Runs some of the files of test/int in one jest file, on one portal: starting one costs as much
 * as the tests of a file. `npm test` does so with all of them; `npm test -- <part of a path>` runs
 * a file by itself. What needs a portal of its own, or an empty one, lies in test/int/alone.
 * @param nth which of the groups, from 1
 */
export async function together(nth: number): Promise<void> {
  let portal: Portal
  beforeAll(async () => {
    portal = await startPayload()
  })
  afterAll(() => portal.close())

  const own = testFiles(folder, ['alone']).filter((_, index) => index % groups === nth - 1)
  // The stand-in copies all it holds at every transaction.
  await describeFiles(folder, own, () => {
    if (isStandIn) afterAll(() => emptyLargeCollections(portal.payload))
  })
}
