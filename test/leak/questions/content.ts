import type { Case } from '../case.ts'
import type { Data, Item } from '../types.ts'

import { password } from '../../support/builders.ts'

/** What the form of a new item sends: all of one that is there, with words of its own. */
export function contentLike(question: Case, model: Item): Data {
  const { world } = question.scene
  const { createdAt: _createdAt, slug: _slug, updatedAt: _updatedAt, ...main } = model.main
  const content = renamed(main)
  if ('deletedAt' in content) delete content.deletedAt
  if (question.model().hasTenant) content.tenant = world.communes[model.commune].id
  if (question.model().hasDrafts) content._status = 'draft'
  // An account is described anew: what it was logged in with is not copied.
  const own = { ...(model.collection === 'users' ? {} : content), ...freshFor(question, model) }
  return pointingToSeen(question, model, own)
}

/** Nobody chooses what they do not see: instead of that, something of its kind that they do. */
function pointingToSeen({ caller, scene }: Case, model: Item, content: Data): Data {
  const { oracle, world } = scene
  const isSeen = (one: Item) => one.state !== 'trashed' && oracle.finds(caller, one.commune, one)
  let text = JSON.stringify(content)
  for (const one of world.items) {
    if (!text.includes(one.id) || isSeen(one)) continue
    const other = world
      .of(one.collection)
      .find((it) => it.commune === one.commune && it.id !== model.id && isSeen(it))
    if (other) text = text.replaceAll(one.id, other.id)
  }
  return JSON.parse(text) as Data
}

/** The words of the new item are its own, so that no canary stands in two places. */
export const renamed = (data: Data): Data =>
  JSON.parse(
    JSON.stringify(data)
      .replace(/bimat(?=[0-9a-z]{5}z)/g, 'moi')
      .replace(/\b73(?=\d{5}\b)/g, '74')
      .replace(/2026-01-15T/g, '2026-01-16T'),
  ) as Data

/** What a new item must say for itself. */
export const freshFor = (question: Case, model: Item): Data =>
  fresh[model.collection]?.(question, model) ?? {}

/** What no two items may have in common. */
const fresh: Record<string, (question: Case, model: Item) => Data> = {
  communes: ({ chance }) => ({
    domains: [],
    predecessors: [],
    slug: `xa-moi-${chance.below(1e6)}`,
    status: 'active',
    successor: null,
  }),
  delegations: ({ scene: { world } }, { commune }) => ({
    basis: 'Quyết định 06/QĐ-BBT',
    delegator: null,
    from: '2198-01-01',
    revoked: false,
    revokedAt: null,
    to: world.accounts.find(({ memberships }) =>
      memberships.some((one) => one.commune === commune && one.role === 'deputyHead'),
    )?.id,
    until: '2198-02-01',
  }),
  procedures: ({ chance }) => ({ code: `1.${900_000 + chance.below(90_000)}` }),
  users: ({ chance, scene: { world } }, { commune }) => ({
    email: `nguoi-moi-${chance.below(1e6)}@portal.example`,
    memberships: [{ commune: world.communes[commune].id, role: 'contributor' }],
    name: 'Người Mới',
    password,
  }),
}
