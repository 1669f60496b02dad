import type { Chance } from './chance.ts'
import type { Effects } from './effects.ts'
import type { GraphqlNames } from './graphqlNames.ts'
import type { Oracle } from './oracle.ts'
import type { Change } from './store/index.ts'
import type { Caller, Host, Item, Layer } from './types.ts'
import type { World } from './world.ts'

import { goesAlong } from './along.ts'
import { type Answer, type Ask, type Door, type Doors, spoken } from './ask.ts'
import { comingBack } from './comesBack.ts'
import { isKnown } from './known.ts'
import { modelOf } from './model.ts'
import { isOfTrail, judgeShown } from './shown.ts'
import { Tally } from './tally.ts'

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

/** One question of one caller about one collection; it may take several requests. */
export class Case {
  readonly tally: Tally
  private readonly allowed: Item[] = []
  private also: ((change: Change) => boolean)[] = []
  private readonly judged = new Set<string>()
  private lastWrite: Ask | undefined

  constructor(
    readonly scene: Scene,
    readonly caller: Caller,
    readonly slug: string,
    readonly chance: Chance,
    tally = new Tally(),
  ) {
    this.tally = tally
  }

  /** Sends it and looks for what may not be in the answer. */
  async ask(ask: Ask): Promise<Answer> {
    this.tally.sent[ask.door] += 1
    if (isWrite(ask)) this.lastWrite = ask
    const answer = await this.scene.doors[ask.door](ask, this.caller)
    if (answer.status >= 500 && !isKnown(ask, answer)) {
      const said = answer.text.slice(answer.text.indexOf('\n')).slice(0, 400)
      this.fail('failure', `${answer.status} ${said}`, ask)
    }
    const back = answer.status < 400 ? comingBack(ask, this.caller, this.scene) : new Set<Item>()
    this.judgeCanaries(ask, answer, back)
    if (answer.status < 400) judgeShown(this, ask, answer.body, back)
    return answer
  }

  private judgeCanaries(ask: Ask, { text }: Answer, back: Set<Item>): void {
    const { oracle, world } = this.scene
    const found = world.canaries.in(text)
    if (found.length === 0) return
    const own = JSON.stringify([ask.path, ask.query, ask.body]).toLowerCase()
    const right = ask.path === '/audit-events/export' ? 'export' : 'read'
    for (const canary of found) {
      if (own.includes(canary.token.toLowerCase())) continue
      if (oracle.mayMeet(this.caller, ask.host, canary)) continue
      if (back.has(canary.item) && !oracle.isOfNobody(canary.item, canary.path)) continue
      if (isOfTrail(ask) && oracle.mayReadInTrail(this.caller, canary, right)) continue
      const { item, layer, path } = canary
      this.fail('leak', `${layer} text of ${this.named(item)} at ${path} (${canary.token})`, ask)
    }
  }

  fail(kind: ProblemKind, what: string, ask = this.lastWrite): void {
    this.tally.problems.push({ asked: ask ? spoken(ask) : 'no request', kind, what })
  }

  named({ collection, commune, id, state, unit }: Item): string {
    if (collection === 'users') return `the account of ${this.scene.world.callerOf(id)?.name ?? id}`
    return `${collection} ${commune.toUpperCase()}${unit + 1} ${state}`
  }

  /** The same case asking about another collection, or as somebody else. */
  about(slug: string, caller = this.caller): Case {
    return new Case(this.scene, caller, slug, this.chance, this.tally)
  }

  as(caller: Caller): Case {
    return this.about(this.slug, caller)
  }

  /** What happens to this item is right, with all that goes along with it. */
  allows(item: Item): void {
    this.allowed.push(item)
  }

  allowsAlso(rule: (change: Change) => boolean): void {
    this.also.push(rule)
  }

  /** The question has looked at it itself. */
  hasJudged(id: string): void {
    this.judged.add(id)
  }

  isAnsweredFor(change: Change): boolean {
    return (
      this.judged.has(change.id) ||
      this.also.some((rule) => rule(change)) ||
      this.allowed.some(
        (item) => item.id === change.id || goesAlong(change, item, this.scene.world),
      )
    )
  }

  /** Which texts of an item this caller may read at all. */
  layersSeen(item: Item, host: Host): Layer[] {
    const seen = (layer: Layer) =>
      this.scene.oracle.maySee(this.caller, host, { item, layer, path: 'id', token: '' })
    return (['draft', 'live'] as const).filter(seen)
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
export const isWrite = ({ body, door, method }: Ask): boolean =>
  door === 'graphql'
    ? !String((body as { query: string }).query).startsWith('query')
    : method !== 'GET' && method !== 'HEAD'
