import type { CollectionBeforeChangeHook } from 'payload'

/** Fills the issuer's name of its time from the unit, once; it stays when the unit is renamed. */
export const snapshotOrganName: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const organ: unknown = data.organ ?? originalDoc?.organ
  const known = data.organNameAtIssue ?? originalDoc?.organNameAtIssue
  if (known || typeof organ !== 'string') return data
  const unit = await req.payload.findByID({
    collection: 'units',
    depth: 0,
    disableErrors: true,
    id: organ,
    overrideAccess: true,
    req,
    select: { name: true },
  })
  return unit ? { ...data, organNameAtIssue: unit.name } : data
}
