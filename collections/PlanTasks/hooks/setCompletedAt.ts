import type { CollectionBeforeChangeHook } from 'payload'

/** A task that becomes done is done now, unless it says when; one that is not has no such time. */
export const setCompletedAt: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { completedAt, status } = { ...originalDoc, ...data } as Record<string, unknown>
  if (status !== 'xong') return { ...data, completedAt: null }
  return { ...data, completedAt: completedAt ?? new Date().toISOString() }
}
