import type { CollectionBeforeChangeHook } from 'payload'

/** Who saves it gives it; only the product itself may say another head. */
export const setDelegator: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create' || req.user?.collection !== 'users') return data
  return { ...data, delegator: req.user.id }
}
