import type { Attachment, User } from '../payload-types.ts'
import type { Place } from './conTien.ts'
import path from 'node:path'

/** Files of the demo: invented documents in their real form. */
const folder = path.join('test', 'fixtures', 'demo')

/**
 * Uploads a file of the demo, once, as who puts it into a piece: until then nobody else sees it. It
 * becomes public with what shows it.
 */
export async function ensureFile(
  { commune, payload }: Place,
  { name, title }: { name: string; title: string },
  user: User,
): Promise<Attachment> {
  const common = { collection: 'attachments', depth: 0 } as const
  const { docs } = await payload.find({
    ...common,
    limit: 1,
    overrideAccess: true,
    where: {
      and: [
        { tenant: { equals: commune.id } },
        { title: { equals: title } },
        { createdBy: { equals: user.id } },
      ],
    },
  })
  return (
    docs[0] ??
    payload.create({
      ...common,
      data: { tenant: commune.id, title },
      draft: true,
      filePath: path.join(folder, name),
      overrideAccess: false,
      user,
    })
  )
}
