import type { Door } from './ask.ts'
import type { Problem } from './case.ts'
import type { Kind } from './questions/index.ts'
import type { Outcome, Tally } from './tally.ts'
import type { Caller } from './types.ts'

export type Finding = Problem & { caller: string; case: number; question: string }
export type Count = Record<'problems' | 'requests', number>
/** How often each became of something that is allowed: `articles submit`. */
export type Told = Record<Outcome, number>
/** Of an address or a field of GraphQL: how often asked, how often answered with success. */
export type Served = { asked: number; isServed: boolean; served: number }
export type Asked = { caller: string; door: Door; question: string; requests: number }

type Seen = { caller: Caller; kind: Kind; number: number; tally: Tally }

/** Everything a run has seen. */
export class Result {
  /** Requests by caller, question and door. */
  readonly asked: Asked[] = []
  readonly callers: string[]
  cases = 0
  readonly counts = new Map<string, Count>()
  /** What somebody may do, and whether it was seen to be done. */
  readonly doable = new Map<string, Told>()
  readonly findings: Finding[] = []
  requests = 0
  seconds = 0
  /** Addresses and fields of GraphQL by `collection name`. */
  readonly ways = new Map<string, Served>()
  private readonly begun = Date.now()

  /** @param cells questions × callers there are to be asked */
  constructor(
    callers: Caller[],
    kinds: Kind[],
    readonly cells: number,
  ) {
    this.callers = callers.map(({ name }) => name)
    for (const kind of kinds) {
      if (isWay(kind)) this.ways.set(nameOf(kind), { asked: 0, isServed: false, served: 0 })
    }
  }

  tookMs(): number {
    return Date.now() - this.begun
  }

  /** An address answered somebody, or a field was understood. */
  served(kind: Kind, isServed: boolean): void {
    const way = this.ways.get(nameOf(kind))
    if (way && isServed) way.isServed = true
  }

  add({ caller, kind, number, tally }: Seen): void {
    const { expected, problems, requests, sent, statuses, told } = tally
    const name = `${kind.slug || '/'}\t${kind.name}`
    const count = this.counts.get(name) ?? { problems: 0, requests: 0 }
    count.problems += problems.length
    count.requests += requests
    this.counts.set(name, count)
    for (const door of ['graphql', 'local', 'rest'] as const) {
      const one = { caller: caller.name, door, question: kind.name, requests: sent[door] }
      if (sent[door] > 0) this.asked.push(one)
    }
    this.cases += 1
    this.requests += requests
    for (const what of expected) this.toldOf(what)
    for (const { outcome, what } of told) this.toldOf(`${kind.slug} ${what}`)[outcome] += 1
    const way = this.ways.get(nameOf(kind))
    if (way) {
      way.asked += statuses.length
      way.served += statuses.filter((status) => status < 400).length
      if (way.served > 0 && !kind.name.startsWith('mutation')) way.isServed = true
    }
    const question = `${kind.slug} ${kind.name}`.trim()
    for (const one of problems) {
      this.findings.push({ ...one, caller: caller.name, case: number, question })
    }
  }

  private toldOf(what: string): Told {
    const known = this.doable.get(what) ?? { done: 0, notJudged: 0, refused: 0 }
    this.doable.set(what, known)
    return known
  }
}

const nameOf = ({ name, slug }: Pick<Kind, 'name' | 'slug'>): string => `${slug || '/'} ${name}`

export const isWay = ({ name }: Pick<Kind, 'name'>): boolean => name.includes(' ')
