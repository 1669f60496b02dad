import { it } from '@jest/globals'

declare const DATABASE: 'mongodb' | 'sqlite'

const isStandIn = DATABASE === 'mongodb' && process.env.TEST_MONGO_IS_STAND_IN === 'yes'

/**
 * For tests of two writers at once. The stand-in for MongoDB commits a transaction by putting
 * back its whole snapshot, so of two that overlap one is lost; there such a test is skipped.
 */
export const itWithTwoWriters = isStandIn ? it.skip : it

/** For what really deletes a row: the stand-in refuses `new: false` beside `remove: true`. */
export const itDeletes = isStandIn ? it.skip : it

/** For what is about the embedded file itself. On MongoDB the test does not exist. */
export const itOnSqlite: (name: string, run: () => Promise<void>) => void =
  DATABASE === 'sqlite' ? it : () => undefined
