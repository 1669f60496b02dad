import type { CollectionBeforeChangeHook } from 'payload'

/** A new task without a number comes last in its plan. */
export const setOrder: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const { order, plan } = data as { order?: null | number; plan?: unknown }
  if (operation !== 'create' || typeof order === 'number' || typeof plan !== 'string') return data
  const { docs } = await req.payload.find({
    collection: 'plan-tasks',
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: { order: true },
    sort: '-order',
    where: { and: [{ plan: { equals: plan } }, { order: { exists: true } }] },
  })
  return { ...data, order: (docs[0]?.order ?? 0) + 1 }
}
