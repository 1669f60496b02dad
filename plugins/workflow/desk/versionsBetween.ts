import type { Place } from '../act.ts'

export type Version = { id: string; updatedAt: string }

const most = 200
/** From the version of a save to its row in the audit trail. */
const slackMs = 60_000

/** The versions of a piece that were made between these instants, newest first. */
export async function versionsBetween(
  { collection, doc, req }: Place,
  from: string,
  until: string,
): Promise<Version[]> {
  const { docs } = await req.payload.findVersions({
    collection: collection.slug,
    depth: 0,
    limit: most,
    overrideAccess: true,
    req,
    select: { updatedAt: true },
    sort: '-updatedAt',
    where: {
      and: [
        { parent: { equals: doc.id } },
        {
          updatedAt: { greater_than: new Date(Date.parse(from) - slackMs).toISOString() },
        },
        { updatedAt: { less_than_equal: until } },
      ],
    },
  })
  return docs.map(({ id, updatedAt }) => ({ id: String(id), updatedAt }))
}
