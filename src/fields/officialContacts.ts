import type { PayloadRequest } from 'payload'

import { tenantOf } from '../domain/idOf.ts'
import { contactKey } from './contactKey.ts'
import { shownToPublic } from './visibility.ts'

const mostRows = 500
const contact = /[\w.+-]+@[\w.-]+|\+?\d[\d .()-]{6,}\d/g

/**
 * Telephone numbers and mail addresses that a commune itself has published for its offices and
 * officials, in the form `contactKey` gives: they are not personal data.
 */
export async function officialContacts(item: unknown, req: PayloadRequest): Promise<string[]> {
  const id = tenantOf(item)
  if (id === undefined) return []
  const common = {
    depth: 0,
    limit: mostRows,
    overrideAccess: true,
    pagination: false,
    req,
  } as const
  const ofCommune = { tenant: { equals: id } }
  const commune = await req.payload.find({
    ...common,
    collection: 'communes',
    where: { id: { equals: id } },
  })
  const units = await req.payload.find({ ...common, collection: 'units', where: ofCommune })
  const people = await req.payload.find({
    ...common,
    collection: 'people',
    select: { workEmail: true, workPhone: true },
    where: { and: [ofCommune, shownToPublic()] },
  })
  const rows = [...commune.docs, ...units.docs, ...people.docs]
  return [...new Set(rows.flatMap((row) => contactsIn(row)))]
}

function contactsIn(row: object): string[] {
  return Object.values(row).flatMap((value: unknown) => {
    if (typeof value === 'string') return (value.match(contact) ?? []).map(contactKey)
    return typeof value === 'object' && value !== null ? contactsIn(value) : []
  })
}
