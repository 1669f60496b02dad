import type { Result } from '../../leak/result.ts'
import type { Portal } from '../../support/startPayload.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { gapsIn } from '../../leak/coverage.ts'
import { run } from '../../leak/run.ts'
import { startQuickly } from '../../leak/startQuickly.ts'

declare const DATABASE: 'mongodb' | 'sqlite'

/**
 * The stand-in for MongoDB deletes no row by itself (support/realDatabase) and keeps thirty accounts
 * and their pieces waiting for minutes: there the sample is skipped.
 */
const isStandIn = DATABASE === 'mongodb' && process.env.TEST_MONGO_IS_STAND_IN === 'yes'
const requests = 3000

/** For test/leak/mutants.ts: only some kinds of questions, more of them. */
const { LEAK_REQUESTS, LEAK_WHICH } = process.env

let portal: Portal
let result: Result

beforeAll(async () => {
  if (isStandIn) return
  portal = await startQuickly()
  result = await run(portal, {
    requests: Number(LEAK_REQUESTS ?? requests),
    seed: 2026,
    which: LEAK_WHICH ? new RegExp(LEAK_WHICH) : undefined,
  })
}, 600_000)
afterAll(() => portal?.close())

const describeThere = isStandIn ? describe.skip : describe

describeThere('a sample of the leak suite (facts 28, 30, 31; all of it: npm run test:leak)', () => {
  it('shows nobody what is not theirs to see, and does nothing that is not theirs to do', () => {
    const found = result.findings.map(
      ({ asked, caller, case: number, kind, question, what }) =>
        `${kind} ${caller}: ${question}: ${what} | ${asked} | --only ${number}`,
    )
    expect(found).toEqual([])
  })

  it('sees every address serve somebody, and all that is allowed be done', () => {
    expect(gapsIn(result)).toEqual([])
  })

  it('asks about every collection of the running configuration', () => {
    if (LEAK_WHICH) return
    const asked = new Set([...result.counts.keys()].map((name) => name.split('\t')[0]))
    const slugs = Object.keys(portal.payload.collections)
    expect(slugs.filter((slug) => !asked.has(slug))).toEqual(['payload-migrations'])
    expect(result.requests).toBeGreaterThanOrEqual(Number(LEAK_REQUESTS ?? requests))
  })
})
