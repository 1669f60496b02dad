import type { FieldHook, NumberField, PayloadRequest } from 'payload'

import { writtenBySystem } from '../../src/access/rules.ts'
import { progressOf } from '../../src/domain/progress.ts'

/** How much of the plan is done, from its tasks as they are now: public ones for the public. */
export function progressField(): NumberField {
  return {
    name: 'progress',
    type: 'number',
    label: { en: 'Progress (%)', vi: 'Tiến độ (%)' },
    access: { create: writtenBySystem, update: writtenBySystem },
    admin: {
      description: {
        en: 'Tasks done among those not cancelled.',
        vi: 'Số nhiệm vụ đã hoàn thành trên số nhiệm vụ không bị huỷ.',
      },
      position: 'sidebar',
      readOnly: true,
    },
    hooks: { afterRead: [readProgress] },
    virtual: true,
  }
}

type Statuses = Map<string, string[]>
type Batch = { ids: Set<string>; statuses: Promise<Statuses> }

/** What is still being collected of each request: drafts and public tasks apart. */
const open = { draft: new WeakMap<object, Batch>(), live: new WeakMap<object, Batch>() }

const readProgress: FieldHook = async ({ data, draft, req }) => {
  const id: unknown = data?.id
  if (typeof id !== 'string') return null
  const batch = batchOf(req, draft === true)
  batch.ids.add(id)
  return progressOf((await batch.statuses).get(id) ?? [])
}

/** The plans of one list are read at the same time: their tasks are asked for in one query. */
function batchOf(req: PayloadRequest, isDraft: boolean): Batch {
  const batches = isDraft ? open.draft : open.live
  const collecting = batches.get(req)
  if (collecting) return collecting
  const ids = new Set<string>()
  const statuses = new Promise<Statuses>((resolve, reject) => {
    setImmediate(() => {
      batches.delete(req)
      statusesOf(req, [...ids], isDraft).then(resolve, reject)
    })
  })
  const batch = { ids, statuses }
  batches.set(req, batch)
  return batch
}

async function statusesOf(req: PayloadRequest, ids: string[], draft: boolean): Promise<Statuses> {
  const { docs } = await req.payload.find({
    collection: 'plan-tasks',
    depth: 0,
    draft,
    overrideAccess: true,
    pagination: false,
    req,
    select: { plan: true, status: true },
    where: {
      and: [{ plan: { in: ids } }, ...(draft ? [] : [{ _status: { equals: 'published' } }])],
    },
  })
  const statuses: Statuses = new Map()
  for (const { plan, status } of docs) {
    const id = typeof plan === 'object' ? plan?.id : plan
    if (id) statuses.set(id, [...(statuses.get(id) ?? []), status])
  }
  return statuses
}
