import type { CollectionConfig, EditConfig, PayloadRequest } from 'payload'

import { membershipsOf } from '../../src/access/actor.ts'
import { rights } from '../../src/domain/roles.ts'

type User = PayloadRequest['user']

/** Read by everybody through other items; their lists are for those who look after them. */
const lookedAfter = new Set(['communes', 'sections', 'units', 'users'])

// Only the tab is ours: the address itself shows what access allows.
const apiTab = {
  api: { tab: { condition: ({ req }: { req: PayloadRequest }) => isTechnical(req.user) } },
}

/** What of a collection the admin shows to whom. What somebody may do is up to `access`. */
export function adminByRole({
  slug,
  admin,
  versions,
}: CollectionConfig): CollectionConfig['admin'] {
  const { components } = admin ?? {}
  const canBeTakenDown =
    typeof versions === 'object' && versions.drafts && !components?.edit?.UnpublishButton
  const edit = { ...apiTab, ...components?.views?.edit } as EditConfig
  return {
    ...admin,
    components: {
      ...components,
      ...(canBeTakenDown && {
        edit: {
          ...components?.edit,
          beforeDocumentControls: [
            ...(components?.edit?.beforeDocumentControls ?? []),
            'payload-commune-portal/client#TakeDown',
          ],
          UnpublishButton: 'payload-commune-portal/client#Nothing',
        },
      }),
      views: { ...components?.views, edit },
    },
    ...(lookedAfter.has(slug) && {
      hidden: ({ user }) => !hasAnyRight(user as unknown as User, slug),
    }),
  }
}

/** Who reads JSON: the answers of the API are of no use to the others. */
export function isTechnical(user: User): boolean {
  return membershipsOf(user).some(
    ({ role }) => role === 'technicalAdmin' || role === 'provinceAdmin',
  )
}

export function hasAnyRight(user: User, slug: string): boolean {
  const held: Partial<Record<string, readonly string[]>> = rights[slug as keyof typeof rights]
  return membershipsOf(user).some(({ role }) => (held[role] ?? []).length > 0)
}
