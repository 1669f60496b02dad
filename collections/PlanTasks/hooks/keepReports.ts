import type { CollectionBeforeChangeHook } from 'payload'

/**
 * An older text of a public task is restored without the progress of that time: what was reported
 * since is public, and the next publication of the plan must not take it back.
 */
export const keepReports: CollectionBeforeChangeHook = async (hook) => {
  const { collection, context, data, originalDoc, req } = hook
  if (context.isRestoringVersion !== true) return data
  const live = await req.payload.findByID({
    collection: 'plan-tasks',
    depth: 0,
    disableErrors: true,
    id: String(originalDoc?.id),
    overrideAccess: true,
    req,
    trash: true,
  })
  if (live?._status !== 'published') return data
  const reported = collection.flattenedFields
    .filter((field) => field.custom?.isProgress === true)
    .map(({ name }) => [name, live[name as keyof typeof live] ?? null])
  return { ...data, ...Object.fromEntries(reported) }
}
