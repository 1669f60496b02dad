import type { Doc } from '../act.ts'
import type { Part } from '../contentHash.ts'
import type { PayloadRequest } from 'payload'

import { idOf } from '../../../src/domain/idOf.ts'
import { wordsOf } from '../contentHash.ts'

/**
 * Who wrote words of this file that become public with what shows it: those who saved other words
 * than before since it was last public, and who uploaded it where it never was.
 */
export async function writersOfFile(req: PayloadRequest, { config, doc }: Part): Promise<string[]> {
  if (doc._status === 'published') return []
  const { docs } = await req.payload.findVersions({
    collection: 'attachments',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: '-createdAt',
    where: { parent: { equals: doc.id } },
  })
  const versions = docs.map(({ version }) => version)
  const lastPublic = versions.findIndex(({ _status }) => _status === 'published')
  const since = lastPublic < 0 ? versions : versions.slice(0, lastPublic)
  const said = versions.map((one) =>
    JSON.stringify(wordsOf({ config, doc: one as unknown as Doc })),
  )
  return since
    .filter((_, n) => said[n] !== said[n + 1])
    .flatMap(({ updatedBy }) => idOf(updatedBy) ?? [])
}
