import type { AfterErrorHook, Payload } from 'payload'

import { errorSentence } from '../../src/domain/errors.ts'

const code = 'CP_WORKFLOW_LOCKED'
const somebody = { en: 'somebody else', vi: 'người khác' }

/** Tells who is editing the item, in place of Payload's English sentence with an id. */
export const nameHolder: AfterErrorHook = async ({ error, req }) => {
  if (error.name !== 'Locked') return
  const { collection, id } = (req.routeParams ?? {}) as Record<string, string | undefined>
  const name = collection && id ? await holderOf(req.payload, collection, id) : undefined
  const sentence = errorSentence(code, { name: name ?? somebody })
  Object.assign(error, { data: { code, sentence } })
}

async function holderOf(
  payload: Payload,
  collection: string,
  id: string,
): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'payload-locked-documents',
    depth: 1,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req: { payload },
    sort: '-updatedAt',
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: id } },
      ],
    },
  })
  const holder = docs[0]?.user.value
  return typeof holder === 'object' ? holder.name : undefined
}
