import type { Commune, Section } from '../payload-types.ts'
import type { Payload, PayloadRequest } from 'payload'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'

import { builtInLaw, dataAt } from '../domain/law/index.ts'
import { today } from '../domain/today.ts'

/** The sections of a commune by slug, which is their key in the law. */
export type Sections = Partial<Record<string, Section>>

/**
 * Makes the section tree the law suggests, with the legal items each section answers; of an archive
 * only the sections that are named. Parents come before their children.
 */
export async function ensureSections(
  payload: Payload,
  { id: tenant }: Commune,
  only?: readonly string[],
): Promise<Sections> {
  const { docs } = await payload.find({
    collection: 'sections',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: { tenant: { equals: tenant } },
  })
  const made: Sections = Object.fromEntries(docs.map((section) => [section.slug, section]))
  const wanted = dataAt(builtInLaw.sections, today()).filter(
    ({ key }) => !made[key] && (!only || only.includes(key)),
  )
  await together(payload, async (req) => {
    for (const [index, { defaultType, key, legalItems, parent, title }] of wanted.entries()) {
      made[key] = await payload.create({
        collection: 'sections',
        data: {
          slug: key,
          defaultType,
          legalItems: [...legalItems],
          order: 10 * (index + 1),
          parent: parent === null ? null : made[parent]?.id,
          tenant,
          title: title.vi,
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
    }
  })
  return made
}

/** In one transaction: sixty commits, one by one, would hold up the first start for seconds. */
async function together(
  payload: Payload,
  make: (req: PayloadRequest) => Promise<void>,
): Promise<void> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    await make(req)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
