import type { Case } from '../case.ts'
import type { Change } from '../store/index.ts'
import type { Data, Item } from '../types.ts'

import { password } from '../../support/builders.ts'
import { codeOf } from '../../support/secondFactor.ts'
import { looksAfter } from '../accountStanding.ts'
import { secondFactorKey } from '../usable.ts'

/**
 * What an address wants that nobody could guess, by `collection method path`: words, which item,
 * and what else it may change by its nature. Any other address is asked with what is known of its
 * collection.
 */
export type Need = {
  body?: (question: Case, item: Item) => Data
  /** What of others it changes when it is used as it should be. */
  changes?: (change: Change, question: Case, item: Item) => boolean
  /** Whom it serves first of all, by the names of callers. */
  for?: string[]
  headers?: Record<string, string>
  /** Does it change this one only after its answer? */
  isLate?: (item: Item) => boolean
  /** What stands in the path. */
  params?: (question: Case, item: Item) => Promise<Record<string, string>>
  /** Those it can be asked about. */
  picks?: (item: Item, question: Case) => boolean
  query?: (question: Case, item: Item) => Data
}

/** Another good one. */
const otherPassword = 'bảy ngọn đèn ở bến sông'

const emailOf = ({ main }: Item): string => String(main.email)

/** Some of the accounts that a second factor is made for. */
const withFactor = ['contributor', 'editor', 'secretary', 'deputyHead', 'editor of B', 'head of B']

const ofKey = () => Promise.resolve({ key: 'thu' })

/** Where who asks is logged in. */
async function ownSession({ caller, scene }: Case): Promise<Record<string, string>> {
  const { docs } = await scene.world.payload.db.find({
    collection: 'account-sessions',
    limit: 1,
    sort: '-startedAt',
    where: { account: { equals: caller.id } },
  })
  return { id: String(docs[0]?.id ?? 'x') }
}

const isOnOwn = (change: Change, { caller, scene }: Case): boolean => {
  const own = scene.world.item(caller.id)
  return own !== undefined && isOnAccount(change, own)
}

const isOnAccount = ({ collection, refs }: Change, item: Item): boolean =>
  ['account-sessions', 'second-factors'].includes(collection) && refs.includes(item.id)

const isLookedAfter = ({ caller, scene }: Case, item: Item): boolean =>
  looksAfter(scene.world, scene.oracle, caller, item)

export const needs: Record<string, Need> = {
  'disclosures get /register': {
    query: ({ scene }, { commune }) => ({
      commune: scene.world.communes[commune].id,
      quarter: 'Q1',
      year: 2026,
    }),
  },
  'payload-preferences delete /:key': {
    for: ['contributor', 'specialist'],
    params: (_question, { main }) => Promise.resolve({ key: encodeURIComponent(String(main.key)) }),
  },
  'payload-preferences get /:key': { params: ofKey },
  'payload-preferences post /:key': { body: () => ({ value: { thu: 1 } }), params: ofKey },
  'plans post /:id/task-order': {
    body: ({ scene }, item) => ({
      ids: scene.world
        .of('plan-tasks')
        .filter(({ main, state }) => main.plan === item.id && state !== 'trashed')
        .map(({ id }) => id)
        .reverse(),
    }),
    for: ['editor', 'head'],
    picks: ({ state }) => state === 'draft',
  },
  'users delete /sessions/:id': { params: ownSession },
  'users post /:id/mfa/reset': {
    changes: (change, question, item) => isOnAccount(change, item) && isLookedAfter(question, item),
    for: ['provinceAdmin'],
  },
  'users post /:id/proposals': {
    changes: ({ collection, id, names }, { caller, scene }, item) =>
      collection === 'users' &&
      id === item.id &&
      names.every((name) => name === 'memberships' || name === 'updatedAt') &&
      scene.oracle.has(caller, item, 'propose'),
    body: ({ scene }, { commune }) => ({
      commune: scene.world.communes[commune].id,
      role: 'contributor',
    }),
    for: ['head', 'deputyHead'],
  },
  'users post /forgot-password': {
    body: (_question, item) => ({ email: emailOf(item) }),
    // Nothing is sent to somebody who was sent something just now.
    isLate: ({ main }) => !main.resetPasswordExpiration,
    // Whoever has forgotten a password is nobody yet.
    changes: ({ collection, id, names }, _question, item) =>
      collection === 'users' && id === item.id && names.every((name) => ofReset.has(name)),
    for: ['public'],
  },
  'users post /login': {
    // Who is nobody, or nobody any more, does not say the password.
    body: ({ caller, scene }, item) => {
      const own = caller.isSpent ? undefined : scene.world.item(caller.id)
      return own
        ? { code: codeOf(secondFactorKey), email: emailOf(own), password }
        : { email: emailOf(item), password: 'khong-phai-mat-khau-2026' }
    },
    changes: (change, { caller, scene }, item) => {
      const own = (caller.isSpent ? undefined : scene.world.item(caller.id)) ?? item
      const isUse = change.collection === 'users' && change.id === own.id
      return isOnAccount(change, own) || (isUse && change.names.every((name) => ofUse.has(name)))
    },
    for: ['editor'],
  },
  'users post /mfa/begin': {
    body: () => ({ code: codeOf(secondFactorKey), password }),
    changes: isOnOwn,
  },
  'users post /mfa/confirm': {
    body: () => ({ code: codeOf(secondFactorKey) }),
    changes: isOnOwn,
    for: withFactor,
  },
  'users post /mfa/disable': {
    body: () => ({ code: codeOf(secondFactorKey), password }),
    changes: isOnOwn,
    for: withFactor,
  },
  'users post /password': {
    body: () => ({ newPassword: otherPassword, password }),
    changes: (change, question) =>
      isOnOwn(change, question) ||
      (change.id === question.caller.id && change.names.every((name) => ofPassword.has(name))),
    for: ['editor'],
  },
  'users post /reset-password': {
    body: (_question, { main }) => ({
      password: otherPassword,
      token: main.resetPasswordToken,
    }),
    // Who holds the link of a mail is whose account it is.
    changes: (change, _question, item) =>
      isOnAccount(change, item) || (change.collection === 'users' && change.id === item.id),
    for: ['public'],
  },
  'users post /unlock': {
    body: (_question, item) => ({ email: emailOf(item) }),
    changes: ({ collection, id }, question, item) =>
      collection === 'users' && id === item.id && isLookedAfter(question, item),
    for: ['provinceAdmin', 'technicalAdmin'],
    picks: ({ main }) => Boolean(main.lockUntil),
  },
}

const ofReset = new Set(['resetPasswordExpiration', 'resetPasswordToken', 'updatedAt'])
const ofPassword = new Set(['hash', 'salt', ...ofReset, 'lockUntil', 'loginAttempts'])
const ofUse = new Set(['lastLoginAt', 'lockUntil', 'loginAttempts', 'updatedAt'])
