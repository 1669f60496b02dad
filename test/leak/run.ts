import type { Portal } from '../support/startPayload.ts'
import type { Door } from './ask.ts'
import type { Caller } from './types.ts'

import { Case, type Problem, type Scene } from './case.ts'
import { Chance, chanceFor } from './chance.ts'
import { graphqlDoor } from './doors/graphql.ts'
import { localDoor } from './doors/local.ts'
import { RestDoor } from './doors/rest.ts'
import { Effects } from './effects.ts'
import { GraphqlNames } from './graphqlNames.ts'
import { Oracle } from './oracle.ts'
import { type Kind, kindsOf } from './questions/index.ts'
import { makeWorld } from './world.ts'

export type Settings = {
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

export type Finding = Problem & { caller: string; case: number; question: string }

export type Result = {
  /** Requests by caller, question and door. */
  asked: { caller: string; door: Door; question: string; requests: number }[]
  callers: string[]
  cases: number
  /** Questions × callers there are to be asked. */
  cells: number
  counts: Map<string, Count>
  /** Writes and acts that were allowed and seen to be done. */
  done: number
  findings: Finding[]
  notJudged: number
  requests: number
  seconds: number
}

export type Count = { notJudged: number; problems: number; requests: number }
type Cell = { caller: Caller; kind: Kind }

const together = 8
const chunk = 200

/**
 * Asks every kind of question about every collection as every caller, in an order that the seed
 * decides, until there were enough requests. What only reads is asked together, what writes alone.
 */
export async function run(portal: Portal, settings: Settings): Promise<Result> {
  const { which } = settings
  // What fails is reported with its question.
  portal.payload.logger.level = 'silent'
  const world = await makeWorld(portal)
  const rest = new RestDoor(world)
  await rest.open()
  const scene: Scene = {
    doors: { graphql: graphqlDoor(rest), local: localDoor(world), rest: rest.ask },
    effects: new Effects(world),
    graphql: new GraphqlNames(portal.payload),
    oracle: new Oracle(world),
    world,
  }
  const kinds = kindsOf(scene).filter(({ name, slug }) => !which || which.test(`${slug} ${name}`))
  const cells = new Chance(settings.seed).shuffled(
    kinds.flatMap((kind) =>
      world.callers.flatMap((caller) => Array<Cell>(kind.weight).fill({ caller, kind })),
    ),
  )
  try {
    return await askAll(scene, cells, settings)
  } finally {
    await rest.close()
  }
}

async function askAll(scene: Scene, cells: Cell[], settings: Settings): Promise<Result> {
  const begun = Date.now()
  const result: Result = {
    asked: [],
    callers: scene.world.callers.map(({ name }) => name),
    cases: 0,
    cells: cells.length,
    counts: new Map(),
    done: 0,
    findings: [],
    notJudged: 0,
    requests: 0,
    seconds: 0,
  }
  const { from = 0, minutes = Infinity, only, requests, seed } = settings
  const isOver = () => result.requests >= requests || Date.now() - begun > minutes * 60_000
  let told = 0
  for (let next = only ?? from; !isOver(); next += chunk) {
    const numbers = only === undefined ? Array.from({ length: chunk }, (_, n) => next + n) : [only]
    const cases = numbers.map((number) => ({ ...(cells[number % cells.length] as Cell), number }))
    const reads = cases.filter(({ kind }) => !kind.isWrite)
    const askOne = ({ caller, kind, number }: (typeof cases)[number]) =>
      ask(scene, { caller, kind }, number, seed, result)
    const queue = [...reads]
    const worker = async () => {
      for (let one = queue.shift(); one; one = queue.shift()) await askOne(one)
    }
    await Promise.all(Array.from({ length: together }, worker))
    for (const one of cases.filter(({ kind }) => kind.isWrite)) await askOne(one)
    settings.onProgress?.(result.requests, result.findings.slice(told), next + chunk)
    told = result.findings.length
    if (only !== undefined || (settings.stopsAtFirst && result.findings.length > 0)) break
  }
  return { ...result, seconds: Math.round((Date.now() - begun) / 1000) }
}

async function ask(
  scene: Scene,
  { caller, kind }: Cell,
  number: number,
  seed: number,
  result: Result,
): Promise<void> {
  const question = new Case(scene, caller, kind.slug, chanceFor(seed, number))
  try {
    await kind.ask(question)
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
    question.problems.push({ asked: 'the question broke off', kind: 'failure', what })
  }
  const { done, notJudged, problems, requests, sent } = question.result()
  const name = `${kind.slug || '/'}\t${kind.name}`
  const count = result.counts.get(name) ?? { notJudged: 0, problems: 0, requests: 0 }
  count.notJudged += notJudged
  count.problems += problems.length
  count.requests += requests
  result.counts.set(name, count)
  for (const door of ['graphql', 'local', 'rest'] as const) {
    const one = { caller: caller.name, door, question: kind.name, requests: sent[door] }
    if (sent[door] > 0) result.asked.push(one)
  }
  result.cases += 1
  result.done += done
  result.notJudged += notJudged
  result.requests += requests
  for (const problem of problems) {
    const asker = {
      caller: caller.name,
      case: number,
      question: `${kind.slug} ${kind.name}`.trim(),
    }
    result.findings.push({ ...problem, ...asker })
  }
}
