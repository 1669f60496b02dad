import type { Attachment } from '../payload-types.ts'
import type { PayloadRequest } from 'payload'

import { type Holder, keysOf } from '../domain/holders.ts'
import { isTransient, LostRace } from './transient.ts'

/** What is stored of a file: what shows it, and what it is found by for that. */
export type HeldFile = Pick<Attachment, 'heldBy' | 'holders' | 'id' | 'tenant' | 'updatedAt'>

export const holdersOf = ({ holders }: HeldFile): Holder[] => (holders ?? []) as Holder[]

/**
 * Writes what shows a file into its live row, and what it is found by into every version as well:
 * who may read it is no matter of its version. Past Payload's operations: nobody has edited it.
 * @throws LostRace where somebody else changes what shows it at the same moment
 */
export async function saveHolders(
  req: PayloadRequest,
  file: HeldFile,
  holders: readonly Holder[],
): Promise<void> {
  const heldBy = keysOf(holders)
  try {
    await req.payload.db.updateOne({
      collection: 'attachments',
      data: { heldBy, holders: [...holders], updatedAt: file.updatedAt },
      id: file.id,
      req,
      returning: false,
    })
    if ((file.heldBy ?? []).join() !== heldBy.join()) await saveInVersions(req, file.id, heldBy)
  } catch (error) {
    if (!isTransient(error)) throw error
    throw new LostRace(`what shows the file ${file.id} was changed by somebody else`)
  }
}

async function saveInVersions(req: PayloadRequest, id: string, heldBy: string[]): Promise<void> {
  const { db } = req.payload
  const ofFiles = { collection: 'attachments', req } as const
  const where = { parent: { equals: id } }
  const { docs } = await db.findVersions<Attachment>({ ...ofFiles, pagination: false, where })
  for (const { id: version, ...row } of docs) {
    const versionData = { ...row, version: { ...row.version, heldBy } }
    await db.updateVersion({ ...ofFiles, id: version, returning: false, versionData })
  }
}
