import { describe } from '@jest/globals'
import type { Circus } from '@jest/types'
import { readdirSync } from 'node:fs'
import path from 'node:path'

/** From environment.cjs. */
declare const circus: Circus.State

/**
 * Describes the tests of several files in this one, each as a block by its name. Loading what they
 * have in common costs more than most files; what a file does before and after its tests is done
 * right there, not before and after those of all.
 * @param files paths below `folder`
 * @param after what is done after each
 */
export async function describeFiles(
  folder: string,
  files: string[],
  after: () => void = () => undefined,
): Promise<void> {
  for (const name of files) {
    const moveIn = await outermostOf(() => import(path.join(folder, name)))
    describe(name, () => {
      moveIn()
      after()
    })
  }
}

/** The test files below a folder, in order; `except` are left out, with all below them. */
export function testFiles(folder: string, except: string[] = []): string[] {
  return readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .filter((name) => !except.some((one) => name.startsWith(`${one}/`)))
    .sort()
}

/**
 * Loads a file and takes its outermost hooks and blocks out again.
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
