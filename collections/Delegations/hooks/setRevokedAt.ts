import type { CollectionBeforeChangeHook } from 'payload'

/** The moment it was revoked; what is revoked stays so. */
export const setRevokedAt: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (originalDoc?.revoked === true) {
    return { ...data, revoked: true, revokedAt: originalDoc.revokedAt }
  }
  return { ...data, revokedAt: data.revoked === true ? new Date().toISOString() : null }
}
