import type { Attachment } from '../payload-types.ts'
import type { Place } from './conTien.ts'
import path from 'node:path'

/** Files of the demo: invented documents in their real form. */
const folder = path.join('test', 'fixtures', 'demo')

/** Uploads a file of the demo as the records clerk, once. It becomes public with what shows it. */
export async function ensureFile(
  { commune, payload, users }: Place,
  { name, title }: { name: string; title: string },
): Promise<Attachment> {
  const common = { collection: 'attachments', depth: 0 } as const
  const { docs } = await payload.find({
    ...common,
    limit: 1,
    overrideAccess: true,
    where: { and: [{ tenant: { equals: commune.id } }, { title: { equals: title } }] },
  })
  return (
    docs[0] ??
    payload.create({
      ...common,
      data: { tenant: commune.id, title },
      draft: true,
      filePath: path.join(folder, name),
      overrideAccess: false,
      user: users.recordsClerk,
    })
  )
}
