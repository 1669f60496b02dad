import type { Portal } from './startPayload.ts'

/** What waits to be sent. */
export async function mailsOf({ payload }: Portal): Promise<{ text: string; to: string }[]> {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: { taskSlug: { equals: 'sendMail' } },
  })
  return docs.map(({ input }) => input as { text: string; to: string })
}
