import type { Chance } from './chance.ts'
import type { Effects } from './effects.ts'
import type { GraphqlNames } from './graphqlNames.ts'
import type { Oracle } from './oracle.ts'
import type { Caller, Host, Item, Layer } from './types.ts'
import type { World } from './world.ts'

import { type Answer, type Ask, type Door, type Doors, spoken } from './ask.ts'
import { isKnown } from './known.ts'
import { modelOf } from './model.ts'

/**
 * `leak`: shown what must not be seen · `change`: done what must be refused · `refusal`: refused what
 * is allowed · `telltale`: an answer that tells a hidden thing from one that is not there ·
 * `failure`: 5xx.
 */
export type ProblemKind = 'change' | 'failure' | 'leak' | 'refusal' | 'telltale'
export type Problem = { asked: string; kind: ProblemKind; what: string }

export type Scene = {
  doors: Doors
  effects: Effects
  graphql: GraphqlNames
  oracle: Oracle
  world: World
}

type Judged = {
  done: number
  notJudged: number
  problems: Problem[]
  requests: number
  sent: Record<Door, number>
}

/** One question of one caller about one collection; it may take several requests. */
export class Case {
  /** Allowed, and seen to be done in the database. */
  done = 0
  /** Allowed, and refused for the data that was sent: nothing can be said. */
  notJudged = 0
  readonly problems: Problem[] = []
  /** Requests, by door. */
  readonly sent: Record<Door, number> = { graphql: 0, local: 0, rest: 0 }
  private readonly others: Case[] = []

  constructor(
    readonly scene: Scene,
    readonly caller: Caller,
    readonly slug: string,
    readonly chance: Chance,
  ) {}

  /** Sends it and looks for what may not be in the answer. */
  async ask(ask: Ask): Promise<Answer> {
    this.sent[ask.door] += 1
    const answer = await this.scene.doors[ask.door](ask, this.caller)
    if (answer.status < 400 && isWrite(ask)) this.scene.effects.wrote()
    if (answer.status >= 500 && !isKnown(ask, answer))
      this.fail(
        'failure',
        `${answer.status} ${answer.text.slice(answer.text.indexOf('\n')).slice(0, 400)}`,
        ask,
      )
    const own = JSON.stringify([ask.path, ask.query, ask.body])
    const isTrail = /audit-?events?/i.test(`${ask.path} ${String(ask.query?.collection)}`)
    const right = ask.path === '/audit-events/export' ? 'export' : 'read'
    for (const canary of this.scene.world.canaries.in(answer.text)) {
      if (own.includes(canary.token)) continue
      if (this.scene.oracle.mayMeet(this.caller, ask.host, canary)) continue
      if (isTrail && this.scene.oracle.mayReadInTrail(this.caller, canary, right)) continue
      const { item, layer, path } = canary
      this.fail('leak', `${layer} text of ${this.named(item)} at ${path} (${canary.token})`, ask)
    }
    return answer
  }

  fail(kind: ProblemKind, what: string, ask: Ask): void {
    this.problems.push({ asked: spoken(ask), kind, what })
  }

  named({ collection, commune, state, unit }: Item): string {
    return `${collection} ${commune.toUpperCase()}${unit + 1} ${state}`
  }

  /** The same case asking about another collection. */
  about(slug: string): Case {
    const other = new Case(this.scene, this.caller, slug, this.chance)
    this.others.push(other)
    return other
  }

  /** Which texts of an item this caller may read at all. */
  layersSeen(item: Item, host: Host): Layer[] {
    const seen = (layer: Layer) =>
      this.scene.oracle.maySee(this.caller, host, { item, layer, path: 'title', token: '' })
    return (['draft', 'live'] as const).filter(seen)
  }

  /** With what was asked about other collections on the way. */
  result(): Judged {
    const all = [this, ...this.others]
    const sum = (count: (one: Case) => number) => all.reduce((total, one) => total + count(one), 0)
    const sent = {
      graphql: sum((one) => one.sent.graphql),
      local: sum((one) => one.sent.local),
      rest: sum((one) => one.sent.rest),
    }
    return {
      done: sum((one) => one.done),
      notJudged: sum((one) => one.notJudged),
      problems: all.flatMap((one) => one.problems),
      requests: sent.graphql + sent.local + sent.rest,
      sent,
    }
  }

  /** An item of the collection, of either commune. */
  item(): Item {
    return this.chance.pick(this.items())
  }

  items(): Item[] {
    return this.scene.world.of(this.slug)
  }

  door(...doors: Door[]): Door {
    const { config } = this.model()
    const possible = doors.filter((one) => one !== 'graphql' || config.graphQL !== false)
    return this.chance.pick(possible)
  }

  /** Most questions come to a host of nobody, which shows every commune. */
  host(door: Door): Host {
    return door === 'local' ? 'any' : this.chance.pick(['any', 'any', 'any', 'a', 'b'] as const)
  }

  model() {
    return modelOf(this.scene.world.payload, this.slug)
  }
}

/** A question by GraphQL is posted, too. */
const isWrite = ({ body, door, method }: Ask): boolean =>
  door === 'graphql'
    ? !String((body as { query: string }).query).startsWith('query')
    : method !== 'GET' && method !== 'HEAD'
