import type { CollectionBeforeChangeHook, Field } from 'payload'

import { staffOnly, writtenBySystem } from '../access/rules.ts'

const by = (name: string, label: { en: string; vi: string }): Field => ({
  name,
  type: 'relationship',
  label,
  access: { create: writtenBySystem, read: staffOnly, update: writtenBySystem },
  admin: {
    allowCreate: false,
    allowEdit: false,
    // A comparison is of what people write; who saved it stands in the history.
    components: { Diff: 'payload-commune-portal/client#Nothing' },
    condition: (data) => Boolean(data?.[name]),
    position: 'sidebar',
    readOnly: true,
  },
  index: true,
  relationTo: 'users',
})

/** Who made an item and who saved it last; never public. Use with `setAuthorship`. */
export function authorshipFields(): Field[] {
  return [
    by('createdBy', { en: 'Made by', vi: 'Người tạo' }),
    by('updatedBy', { en: 'Last saved by', vi: 'Người sửa gần nhất' }),
  ]
}

export const setAuthorship: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (req.user?.collection !== 'users') return data
  const updated = { ...data, updatedBy: req.user.id }
  return operation === 'create' ? { ...updated, createdBy: req.user.id } : updated
}
