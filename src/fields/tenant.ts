import type { Field } from 'payload'

import { communesOf } from '../access/actor.ts'

/** The commune an item belongs to. Set once; content does not move between communes. */
export function tenantField(): Field {
  return {
    name: 'tenant',
    type: 'relationship',
    label: { en: 'Commune', vi: 'Xã, phường' },
    access: { update: () => false },
    admin: {
      allowCreate: false,
      allowEdit: false,
      description: {
        en: 'The commune this belongs to. It cannot be changed later.',
        vi: 'Xã, phường sở hữu nội dung này. Không đổi được sau khi lưu.',
      },
      position: 'sidebar',
    },
    defaultValue: ({ user }: { user: Parameters<typeof communesOf>[0] }) => {
      const communes = communesOf(user)
      return communes !== 'all' && communes.length === 1 ? communes[0] : undefined
    },
    filterOptions: ({ user }) => {
      const communes = communesOf(user as Parameters<typeof communesOf>[0])
      return user && communes !== 'all' ? { id: { in: communes } } : true
    },
    index: true,
    relationTo: 'communes',
    required: true,
  }
}
