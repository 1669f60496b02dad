import type { Portal } from '../support/startPayload.ts'
import type { Caller } from './types.ts'

import { isPassing } from './along.ts'
import { Case, type Scene } from './case.ts'
import { Chance, chanceFor } from './chance.ts'
import { graphqlDoor } from './doors/graphql.ts'
import { localDoor } from './doors/local.ts'
import { RestDoor } from './doors/rest.ts'
import { Effects } from './effects.ts'
import { GraphqlNames } from './graphqlNames.ts'
import { Oracle } from './oracle.ts'
import { type Kind, kindsOf } from './questions/index.ts'
import { type Finding, Result } from './result.ts'
import { settle } from './settle.ts'
import { openStore } from './store/index.ts'
import { tryOut } from './tryOut.ts'
import { makeWorld } from './world.ts'

export type Settings = {
  /** Asks first what every run must have asked (`questions/cover.ts`); unless false. */
  covers?: boolean
  /** The first case; none: 0. */
  from?: number
  /** Ends after that time, whatever was asked until then. */
  minutes?: number
  /** Only the case with this number. */
  only?: number
  /** Told of how far it has come, and of what it has found since. */
  onProgress?: (requests: number, fresh: Finding[], next: number) => void
  /** How many requests at least. */
  requests: number
  seed: number
  /** Ends with the first finding: for the mutants. */
  stopsAtFirst?: boolean
  /** Only kinds of questions whose name or collection matches. */
  which?: RegExp
}

type Cell = { caller: Caller; isCover?: true; kind: Kind }
type Numbered = Cell & { number: number }

const together = 8
const chunk = 200
/** One case in so many is asked with PORTAL_UNKNOWN_HOST=none. */
const everyNthOnNone = 10

/**
 * Asks every kind of question about every collection as every caller, in an order that the seed
 * decides, until there were enough requests. What only reads is asked together, what writes alone;
 * each finds the world as it was made.
 */
export async function run(portal: Portal, settings: Settings): Promise<Result> {
  const { which } = settings
  // What fails is reported with its question.
  portal.payload.logger.level = 'silent'
  const world = await makeWorld(portal)
  const store = openStore(portal.payload)
  await store.keep()
  await tryOut(world, store)
  const rest = new RestDoor(world)
  await rest.open()
  const scene: Scene = {
    doors: { graphql: graphqlDoor(rest), local: localDoor(world), rest: rest.ask },
    effects: new Effects(world, store),
    graphql: new GraphqlNames(portal.payload),
    oracle: new Oracle(world),
    world,
  }
  const kinds = kindsOf(scene).filter(({ name, slug }) => !which || which.test(`${slug} ${name}`))
  try {
    return await askAll(scene, kinds, settings)
  } finally {
    await rest.close()
    store.close()
  }
}

/** What is asked, by its number: first what every run asks, then the rest in the seed's order. */
function cellsOf({ world }: Scene, kinds: Kind[], { covers = true, seed }: Settings) {
  const [anybody] = world.callers
  if (!anybody) throw new Error('nobody asks')
  const first = (covers ? kinds : [])
    .filter(({ cover }) => cover)
    .map((kind): Cell => ({ caller: anybody, isCover: true, kind }))
  const others = new Chance(seed).shuffled(
    kinds.flatMap((kind) =>
      world.callers.flatMap((caller) => Array<Cell>(kind.weight).fill({ caller, kind })),
    ),
  )
  const at = (number: number): Numbered => {
    const cell = first[number] ?? others[(number - first.length) % others.length]
    return { ...(cell as Cell), number }
  }
  return { at, count: others.length, mustAsk: first.length }
}

async function askAll(scene: Scene, kinds: Kind[], settings: Settings): Promise<Result> {
  const cells = cellsOf(scene, kinds, settings)
  const result = new Result(scene.world.callers, kinds, cells.count)
  const { from = 0, minutes = Infinity, only, requests, seed } = settings
  const isOver = (next: number) =>
    (next >= cells.mustAsk && result.requests >= requests) || result.tookMs() > minutes * 60_000
  let told = 0
  for (let next = only ?? from; !isOver(next); next += chunk) {
    const numbers = only === undefined ? Array.from({ length: chunk }, (_, n) => next + n) : [only]
    const cases = numbers.map(cells.at)
    const isRead = ({ isCover, kind }: Cell) => !kind.isWrite && !isCover
    for (const which of ['all', 'none'] as const) {
      scene.world.showOnUnknownHost(which)
      const here = cases.filter((one) => isRead(one) && hostsOf(one) === which)
      await readTogether(scene, here, seed, result)
    }
    for (const one of cases.filter((cell) => !isRead(cell))) {
      scene.world.showOnUnknownHost(hostsOf(one))
      await ask(scene, one, seed, result)
    }
    settings.onProgress?.(result.requests, result.findings.slice(told), next + chunk)
    told = result.findings.length
    if (only !== undefined || (settings.stopsAtFirst && result.findings.length > 0)) break
  }
  result.seconds = Math.round(result.tookMs() / 1000)
  return result
}

const hostsOf = ({ isCover, number }: Numbered): 'all' | 'none' =>
  !isCover && number % everyNthOnNone === 0 ? 'none' : 'all'

/** Side by side; if one of them has changed something, each again alone to find out which. */
async function readTogether(scene: Scene, cases: Numbered[], seed: number, result: Result) {
  const queue = [...cases]
  const worker = async () => {
    for (let one = queue.shift(); one; one = queue.shift()) {
      await ask(scene, one, seed, result, false)
    }
  }
  await Promise.all(Array.from({ length: together }, worker))
  const changes = await scene.effects.changes()
  if (changes.length === 0) return
  const isExplained = changes.every((change) =>
    cases.some(({ caller }) => isPassing(change, caller)),
  )
  await scene.effects.restore()
  if (isExplained) return
  for (const one of cases) await ask(scene, one, seed, result)
}

async function ask(
  scene: Scene,
  cell: Numbered,
  seed: number,
  result: Result,
  isAlone = true,
): Promise<void> {
  const { caller, isCover, kind, number } = cell
  const question = new Case(scene, caller, kind.slug, chanceFor(seed, number))
  try {
    const answered = isCover ? await kind.cover?.(question) : await kind.ask(question)
    if (isCover && typeof answered === 'boolean') result.served(kind, answered)
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
    question.tally.problems.push({ asked: 'the question broke off', kind: 'failure', what })
  }
  if (isAlone) await settle(question)
  result.add({ caller, kind, number, tally: question.tally })
}
