import { afterAll, beforeAll, describe } from '@jest/globals'
import type { Circus } from '@jest/types'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { emptyLargeCollections } from './emptyLargeCollections.ts'
import { type Portal, startPayload } from './startPayload.ts'

declare const DATABASE: 'mongodb' | 'sqlite'
/** From environment.cjs. */
declare const circus: Circus.State

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

  const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'))
  const own = files.toSorted().filter((_, index) => index % groups === nth - 1)
  for (const name of own) {
    const moveIn = await outermostOf(() => import(path.join(folder, name)))
    describe(name, () => {
      moveIn()
      // The stand-in copies all it holds at every transaction.
      if (isStandIn) afterAll(() => emptyLargeCollections(portal.payload))
    })
  }
}

/**
 * Loads a file and takes its outermost hooks and blocks out again: what is done before and after
 * its tests shall be done right there, not before and after those of all files.
 * @returns puts them into the block that is being described
 */
async function outermostOf(load: () => Promise<unknown>): Promise<() => void> {
  const root = circus.rootDescribeBlock
  const before = { children: root.children.length, hooks: root.hooks.length }
  await load()
  const hooks = root.hooks.splice(before.hooks)
  const children = root.children.splice(before.children)
  return () => {
    const block = circus.currentDescribeBlock
    for (const hook of hooks) block.hooks.push(Object.assign(hook, { parent: block }))
    for (const child of children) block.children.push(Object.assign(child, { parent: block }))
  }
}
