import type { Field, FieldHook, PayloadRequest } from 'payload'

import { communesOf } from '../access/actor.ts'
import { codedError } from '../access/codedError.ts'

/** The commune an item belongs to. Set once; content does not move between communes. */
export function tenantField(): Field {
  return {
    name: 'tenant',
    type: 'relationship',
    label,
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
    defaultValue: ({ user }: { user: User }) => onlyCommune(user),
    filterOptions: ({ user }) => {
      const communes = communesOf(user as User)
      return user && communes !== 'all' ? { id: { in: communes } } : true
    },
    hooks: { beforeValidate: [needed] },
    index: true,
    relationTo: 'communes',
    required: true,
  }
}

type User = PayloadRequest['user']

const label = { en: 'Commune', vi: 'Xã, phường' }

/** Even a draft belongs somewhere: without a commune nobody would ever find it again. */
const needed: FieldHook = ({ operation, req, value }) => {
  const tenant: unknown = value ?? onlyCommune(req.user)
  if (tenant || operation !== 'create') return tenant
  const field = { label, path: 'tenant' }
  throw codedError('CP_INPUT_REQUIRED', { field, req })
}

/** The commune of who belongs to one only. */
export function onlyCommune(user: User): string | undefined {
  const communes = communesOf(user)
  return communes !== 'all' && communes.length === 1 ? communes[0] : undefined
}
