import { type CollectionBeforeChangeHook, Forbidden } from 'payload'

type Holder = { relationTo?: string; value?: unknown }

/** A lock stays with its item; whoever changes it puts the own name in, never another one's. */
export const takeOver: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!req.user) return data
  const { relationTo, value } = (data.user ?? {}) as Holder
  if (relationTo !== req.user.collection || value !== req.user.id) throw new Forbidden(req.t)
  return { ...originalDoc, user: data.user }
}
