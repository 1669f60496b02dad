import type { Result } from '../../leak/result.ts'
import type { Portal } from '../../support/startPayload.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { gapsIn } from '../../leak/coverage.ts'
import { run } from '../../leak/run.ts'
import { startQuickly } from '../../leak/startQuickly.ts'

declare const DATABASE: 'mongodb' | 'sqlite'

/** On the stand-in for MongoDB a request takes several times as long. */
const isStandIn = DATABASE === 'mongodb' && process.env.TEST_MONGO_IS_STAND_IN === 'yes'
const requests = isStandIn ? 600 : 3000

/** For test/leak/mutants.ts: only some kinds of questions, more of them. */
const { LEAK_REQUESTS, LEAK_WHICH } = process.env

let portal: Portal
let result: Result

beforeAll(async () => {
  portal = await startQuickly()
  result = await run(portal, {
    requests: Number(LEAK_REQUESTS ?? requests),
    seed: 2026,
    which: LEAK_WHICH ? new RegExp(LEAK_WHICH) : undefined,
  })
}, 240_000)
afterAll(() => portal.close())

describe('a sample of the leak suite (facts 28, 30, 31; all of it: npm run test:leak)', () => {
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
