import type { Caller, CommuneKey, Item, Membership } from './types.ts'
import type { World } from './world.ts'

import {
  delegatedRights,
  hasRight,
  type Right,
  rights,
  type Rights,
} from '../../src/domain/roles.ts'
import { unitPaths } from '../../src/domain/unitPaths.ts'
import { showsFile } from './files.ts'
import { modelOf } from './model.ts'

/** A role as it holds today, with what of it a key or a delegate may use. */
type Held = Membership & { only?: readonly Right[] }

/** Public by saving (the rows below the table); the rest without drafts is for its readers only. */
export const publicBySaving = new Set(['communes', 'people', 'schedules', 'sections', 'units'])

/** Pieces, and what is public by saving: not settings, books and files themselves. */
const isContentOf = ({ payload }: World, slug: string): boolean =>
  slug in payload.collections &&
  slug !== 'attachments' &&
  (publicBySaving.has(slug) || modelOf(payload, slug).hasDrafts)

const isContent = (world: World, { collection }: Item): boolean => isContentOf(world, collection)

/** What an API key may do (docs/roles.md), and what it may do besides with leave to write. */
const ofKey: Right[] = ['read', 'export']
const ofWritingKey: Right[] = ['create', 'edit', 'editOwn', 'deleteOwn', 'submit']
const administrators = ['technicalAdmin', 'provinceAdmin']

/**
 * Who is what today, and how far that reaches, read off docs/roles.md: days, communes, units with
 * those below them, keys, proposals, delegations. It knows the fixtures and the table of rights.
 */
export class Standing {
  private readonly holders = new Map<string, Item[]>()

  constructor(protected readonly world: World) {}

  /** Does one of the caller's roles hold this right on this item? */
  has(caller: Caller, item: Item, right: Right, collection = item.collection): boolean {
    if (collection === 'attachments') return this.hasOnFile(caller, item, right)
    const held: Rights | undefined = (rights as Record<string, Rights>)[collection]
    if (!held) return false
    return this.rolesOf(caller).some((one) => {
      if (one.commune !== null && one.commune !== item.commune) return false
      const may = (asked: Right) =>
        hasRight(one.role, held, asked) && (one.only?.includes(asked) ?? true)
      // Who may edit only what they made does everything else with that alone, too.
      const isOwnOnly = may('editOwn') || right === 'deleteOwn'
      const isHeld = may(right) || (may('editOwn') && (right === 'read' || right === 'edit'))
      if (!isHeld) return false
      if (isOwnOnly) return this.owns(caller, item)
      return this.coversUnit(one, caller, item)
    })
  }

  /** Files go by what shows them; one's own by whether one writes anything there. */
  private hasOnFile(caller: Caller, file: Item, right: Right): boolean {
    const shownBy = (may: (own: Item) => boolean) => this.holdersOf(file).some(may)
    const isOwn = this.owns(caller, file) && this.writesIn(caller, file.commune)
    switch (right) {
      case 'create':
        return this.writesIn(caller, file.commune)
      case 'deleteOwn':
        return isOwn
      case 'edit':
        return isOwn || shownBy((own) => this.has(caller, own, 'edit'))
      case 'read':
        return isOwn || shownBy((own) => this.readsContent(caller, own))
      default:
        return false
    }
  }

  /** The content that shows a file; looked for once, it stays as it was made. */
  private holdersOf(file: Item): Item[] {
    const known = this.holders.get(file.id)
    const found =
      known ??
      this.world.items.filter(
        (item) => isContent(this.world, item) && showsFile(this.world, item, file),
      )
    this.holders.set(file.id, found)
    return found
  }

  /** What is public by saving is read by everybody who works in its commune. */
  private readsContent(caller: Caller, item: Item): boolean {
    if (publicBySaving.has(item.collection)) return this.worksIn(caller, item.commune)
    return this.has(caller, item, 'read')
  }

  /** Does the caller make or edit content of any kind in this commune? */
  private writesIn(caller: Caller, commune: CommuneKey): boolean {
    const slugs = Object.keys(rights).filter((slug) => isContentOf(this.world, slug))
    return this.rolesOf(caller).some(
      (one) =>
        (one.commune === null || one.commune === commune) &&
        slugs.some((slug) =>
          (['create', 'edit', 'editOwn'] as const).some(
            (right) =>
              hasRight(one.role, (rights as Record<string, Rights>)[slug] ?? {}, right) &&
              (one.only?.includes(right) ?? true),
          ),
        ),
    )
  }

  /** Any role in the commune, or in the province. */
  worksIn(caller: Caller, commune: CommuneKey): boolean {
    return this.rolesOf(caller).some((one) => one.commune === null || one.commune === commune)
  }

  /** What the caller is today: nothing with a disabled account, before its time or after it. */
  rolesOf({ disabled, isMachine, isSpent, memberships, standsInFor }: Caller): Held[] {
    if (disabled || isSpent) return []
    const today = new Date().toISOString().slice(0, 10)
    const now = memberships.filter(
      ({ from, status, until }) =>
        status !== 'proposed' && (!from || from <= today) && (!until || today <= until),
    )
    if (isMachine) return now.map((one) => ({ ...one, only: this.keyRights(one) }))
    const lent = now.flatMap(({ commune, role }): Held[] => {
      if (!standsInFor || (role !== 'deputyHead' && role !== 'secretary')) return []
      return [{ commune, only: delegatedRights[role], role: 'head' }]
    })
    return [...now, ...lent]
  }

  owns(caller: Caller, item: Item): boolean {
    return caller.id !== null && !caller.isSpent && caller.id === item.owner
  }

  /** Is every role of the caller for the whole of a commune? */
  isWhole(caller: Caller): boolean {
    return this.rolesOf(caller).every(({ units }) => !units)
  }

  private keyRights({ mayWrite, role }: Membership): Right[] {
    return mayWrite && !administrators.includes(role) ? [...ofKey, ...ofWritingKey] : ofKey
  }

  /**
   * A role bound to units holds for what belongs to them and to those below, and for own drafts
   * that belong to no unit.
   */
  private coversUnit({ units }: Held, caller: Caller, item: Item): boolean {
    if (!units) return true
    const path = (unitPaths as Record<string, string>)[item.collection]
    const unit = path === 'id' ? item.id : path === undefined ? undefined : item.main[path]
    if (typeof unit === 'string') return this.withThoseBelow(units).has(unit)
    const { hasDrafts } = modelOf(this.world.payload, item.collection)
    return (hasDrafts || path !== undefined) && this.owns(caller, item)
  }

  private withThoseBelow(units: string[]): Set<string> {
    const found = new Set(units)
    for (const id of found) {
      for (const one of this.world.of('units')) if (one.main.parent === id) found.add(one.id)
    }
    return found
  }
}
