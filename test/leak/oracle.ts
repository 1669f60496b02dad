import type { Stand } from './actTable.ts'
import type { Canary } from './canaries.ts'
import type { Caller, CommuneKey, Host, Item } from './types.ts'

import { hasRight, rights } from '../../src/domain/roles.ts'
import { isUnseen, rightsToAct } from './actTable.ts'
import { modelOf } from './model.ts'
import { isPublicField } from './publicFields.ts'
import { publicBySaving, Standing } from './standing.ts'

/**
 * Who may see and do what, from the table of rights (src/domain/roles) and the facts of the domain:
 * 28 (the public reads the approved version only), 30 (what is never public) and 31 (another
 * commune is not there). It knows the fixtures, and nothing of the access rules it judges.
 */
export type Verdict = 'allowed' | 'refused' | 'unsure'

/** Of an act: `hidden` is answered as an id that nobody has. */
export type ActVerdict = 'allowed' | 'hidden' | 'notHeld' | 'notNow' | 'ownWork'

export type Write =
  | 'create'
  | 'delete'
  | 'publish'
  | 'restoreVersion'
  | 'saveDraft'
  | 'takeFromTrash'
  | 'trash'
  | 'unpublish'

/** A part is public while its whole is: a task with its plan. */
const wholes: Record<string, string> = { 'plan-tasks': 'plan' }

const personal = new Set(['birthDate', 'homeAddress', 'mobile', 'partyDate'])
/** What colleagues see of an account. */
const ofColleague = new Set(['id', 'name'])
/** What is shown to nobody at all, by collection. */
const ofNobody: Record<string, string[]> = {
  attachments: ['heldBy', 'holders'],
  'audit-events': ['onceKey'],
  documents: ['numberKey'],
  users: [
    'apiKey',
    'apiKeyIndex',
    'hash',
    'lockUntil',
    'loginAttempts',
    'password',
    'resetPasswordExpiration',
    'resetPasswordToken',
    'salt',
  ],
}

export class Oracle extends Standing {
  /** Is this shown to nobody at all? */
  isOfNobody({ collection }: Item, path: string): boolean {
    return ofNobody[collection]?.includes(path.split('.')[0] ?? '') ?? false
  }

  /** May this caller find this text in an answer of this host? */
  maySee(caller: Caller, host: Host, canary: Canary): boolean {
    const { item, layer, path } = canary
    const [top = ''] = path.split('.')
    if (this.isOfNobody(item, path)) return false
    if (item.collection.startsWith('payload-')) return this.mayUse(caller, item)
    if (item.collection === 'users') return this.maySeeAccount(caller, item, top)
    if (personal.has(top)) return this.has(caller, item, 'read', 'people-private')
    const isStaff = this.worksIn(caller, item.commune)
    if (!isPublicField(item.collection, path) && !isStaff) return false
    if (layer === 'live' && this.isPublic(item) && this.shows(host, item.commune)) return true
    if (!modelOf(this.world.payload, item.collection).hasDrafts) {
      const isOpen = publicBySaving.has(item.collection)
      return isOpen ? isStaff : this.has(caller, item, 'read') || this.isDelegated(caller, item)
    }
    return this.reads(caller, item)
  }

  /**
   * The same for any answer: what is public of the own commune is no secret on another host, where
   * a list of the commune may show it.
   */
  mayMeet(caller: Caller, host: Host, canary: Canary): boolean {
    const own = canary.item.commune
    const isOwn = caller.id !== null && this.worksIn(caller, own)
    const { about } = canary.item
    // A row of the trail is shown in the history of the piece it is about, too.
    const isHistory = about !== undefined && this.reads(caller, about)
    return (
      isHistory || this.maySee(caller, host, canary) || (isOwn && this.maySee(caller, own, canary))
    )
  }

  /**
   * The audit trail names what a row is about, for whoever reads, or exports, the trail of the
   * commune.
   */
  mayReadInTrail(caller: Caller, { item, path }: Canary, right: 'export' | 'read'): boolean {
    const { config } = modelOf(this.world.payload, item.collection)
    if (path !== config.admin.useAsTitle) return false
    // Who did something is named where it was done; what belongs to no commune is the province's.
    const isAccount = item.collection === 'users'
    const rows = this.world.callerOf(item.id)?.memberships ?? []
    const places = isAccount ? rows : [item]
    return this.rolesOf(caller).some(
      ({ commune: own, only, role, units }) =>
        hasRight(role, rights['audit-events'], right) &&
        (only?.includes(right) ?? true) &&
        !units &&
        (own === null || places.some(({ commune }) => commune === null || commune === own)),
    )
  }

  /** Fact 27: what was public and was taken down says so on its portal, to everybody. */
  isGone(host: Host, item: Item): boolean {
    const { fields, isUpload } = modelOf(this.world.payload, item.collection)
    const hasActs = fields.some(({ name }) => name === 'workflow')
    const isPart = wholes[item.collection] !== undefined
    const wasPublic = item.state === 'withdrawn' && (hasActs || isUpload || isPart)
    return wasPublic && this.shows(host, item.commune)
  }

  /** Is at least the item itself there for this caller? */
  finds(caller: Caller, host: Host, item: Item): boolean {
    return (['live', 'draft'] as const).some((layer) =>
      this.maySee(caller, host, { item, layer, path: 'id', token: '' }),
    )
  }

  /** Whoever reads drafts of the commune, or has made this one. */
  reads(caller: Caller, item: Item): boolean {
    return this.has(caller, item, 'read')
  }

  mayWrite(caller: Caller, item: Item, write: Write): Verdict {
    if (item.collection === 'users') return this.mayWriteAccount(caller, item, write)
    if (item.collection.startsWith('payload-'))
      return this.mayUse(caller, item) ? 'unsure' : 'refused'
    const isEditorial = modelOf(this.world.payload, item.collection).hasDrafts
    // A machine saves drafts, and nothing that holds at once.
    if (caller.isMachine && !isEditorial) return 'refused'
    if (item.collection === 'delegations') return this.mayDelegate(caller, item, write)
    if (!this.mayEditWhole(caller, item)) return 'refused'
    const edits = this.has(caller, item, 'edit')
    const isPlain = item.state === 'draft' || item.state === 'live' || item.state === 'revised'
    const yes: Verdict = isPlain ? 'allowed' : 'unsure'
    switch (write) {
      case 'create':
        return this.has(caller, item, 'create') ? (isEditorial ? yes : 'unsure') : 'refused'
      case 'delete':
      case 'trash':
        if (!isEditorial) return this.mayTakeAway(caller, item) ? 'unsure' : 'refused'
        return this.has(caller, item, 'deleteOwn') && item.state === 'draft' && !wasSubmitted(item)
          ? 'unsure'
          : 'refused'
      case 'publish':
        // Nobody publishes by saving: there are acts for it.
        return 'refused'
      case 'restoreVersion':
      case 'takeFromTrash':
        return edits ? 'unsure' : 'refused'
      case 'saveDraft':
      case 'unpublish':
        // A save that says “draft” is the save of a draft, and takes nothing down.
        if (!isEditorial) return this.has(caller, item, 'edit') ? 'unsure' : 'refused'
        return edits ? yes : 'refused'
    }
  }

  /** Given by a head; changed and taken back by the head who gave it, while it has not begun. */
  private mayDelegate(caller: Caller, item: Item, write: Write): Verdict {
    if (!this.has(caller, item, 'delegate')) return 'refused'
    if (write === 'create') return 'allowed'
    if (item.main.delegator !== caller.id) return 'refused'
    const hasBegun = String(item.main.from) <= new Date().toISOString().slice(0, 10)
    return write === 'saveDraft' || (write === 'delete' && !hasBegun) ? 'unsure' : 'refused'
  }

  /** A delegation is read by the one it is given to and by who gave it. */
  private isDelegated(caller: Caller, { collection, commune, main }: Item): boolean {
    if (collection !== 'delegations' || caller.id === null) return false
    const roles = this.rolesOf(caller).filter((one) => one.commune === commune)
    const isOfBoard = roles.some(({ role }) => ['deputyHead', 'head', 'secretary'].includes(role))
    return isOfBoard && [main.delegator, main.to].includes(caller.id)
  }

  /** An act on a piece that stands there; one that its collection does not know is not there. */
  mayAct(caller: Caller, item: Item, verb: string, stand: Stand): ActVerdict {
    const isOfPart = verb === 'reportProgress'
    if (item.state === 'trashed' || isOfPart !== item.collection in wholes) return 'hidden'
    // What is reported while it is public is there for everybody who works in its commune.
    const isSeen = isOfPart && stand.live !== null && this.worksIn(caller, item.commune)
    if (!isSeen && !this.reads(caller, item)) return 'hidden'
    const rights = rightsToAct(verb, stand)
    if (rights.length === 0) return 'notNow'
    const held = rights.filter((right) => this.has(caller, item, right))
    if (held.length === 0) return 'notHeld'
    // Nobody decides finally on what they had a hand in; a first approval is not final.
    const hands = [...stand.writers, ...(isUnseen(stand) ? [stand.urgentBy] : [])]
    const isOwn = verb === 'approve' && held.includes('approve') && hands.includes(caller.id)
    return isOwn ? 'ownWork' : 'allowed'
  }

  /** Where something stands whose states are not told apart. */
  standOf(item: Item): Stand {
    const isDraft = item.state !== 'live'
    const live = this.isPublic(item) ? 'published' : null
    return { live, urgentBy: null, work: isDraft ? 'draft' : 'published', writers: [] }
  }

  /**
   * What is public by saving is kept, but for the slip of a day: the fixtures are older than that.
   * What is for its readers only is taken away by who may change it.
   */
  private mayTakeAway(caller: Caller, item: Item): boolean {
    return !publicBySaving.has(item.collection) && this.has(caller, item, 'edit')
  }

  private isPublic(item: Item): boolean {
    const whole = wholes[item.collection]
    if (whole && !this.isWholePublic(item.main[whole])) return false
    if (item.state === 'live' || item.state === 'revised') return true
    return item.state === 'saved' && publicBySaving.has(item.collection)
  }

  private isWholePublic(id: unknown): boolean {
    const whole = this.world.items.find((one) => one.id === id)
    return whole !== undefined && this.isPublic(whole)
  }

  /** Who changes a part changes its whole. */
  private mayEditWhole(caller: Caller, item: Item): boolean {
    const field = wholes[item.collection]
    const whole = field && this.world.items.find((one) => one.id === item.main[field])
    return !whole || this.has(caller, whole, 'edit')
  }

  private shows(host: Host, commune: CommuneKey): boolean {
    return host === 'any' ? this.world.unknownHost === 'all' : host === commune
  }

  private maySeeAccount(caller: Caller, item: Item, path: string): boolean {
    if (caller.id === item.id) return !caller.disabled && !caller.isSpent
    const rows = this.world.callerOf(item.id)?.memberships ?? []
    const province = this.rolesOf(caller).some(({ commune }) => commune === null)
    const shared = rows.filter(({ commune }) => commune && this.worksIn(caller, commune))
    if (ofColleague.has(path)) return province || shared.length > 0
    return (
      shared.some(({ commune }) => commune && this.has(caller, { ...item, commune }, 'read')) ||
      (province && this.has(caller, item, 'read'))
    )
  }

  private mayWriteAccount(caller: Caller, item: Item, write: Write): Verdict {
    if (write === 'create') return this.has(caller, item, 'create') ? 'unsure' : 'refused'
    if (write !== 'saveDraft') return 'refused'
    const rows = this.world.callerOf(item.id)?.memberships ?? []
    const isAdministrator =
      rows.some(({ commune }) => commune && this.has(caller, { ...item, commune }, 'edit')) ||
      this.rolesOf(caller).some(({ role }) => role === 'provinceAdmin')
    return caller.id === item.id || isAdministrator ? 'unsure' : 'refused'
  }

  /** Payload's own rows: settings of one's own screen, locks for who works there; jobs nobody. */
  private mayUse(caller: Caller, item: Item): boolean {
    if (item.collection === 'payload-preferences') return this.owns(caller, item)
    return item.collection === 'payload-locked-documents' && this.worksIn(caller, item.commune)
  }
}

/** What was handed in once is kept. */
const wasSubmitted = ({ main }: Item): boolean =>
  Boolean((main.workflow as undefined | { submittedBy?: string })?.submittedBy)
