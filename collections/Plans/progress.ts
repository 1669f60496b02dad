import type { FieldHook, NumberField, PayloadRequest } from 'payload'

import { writtenBySystem } from '../../src/access/rules.ts'
import { progressOf } from '../../src/domain/progress.ts'
import { loadTogether } from '../../src/fields/loadTogether.ts'

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

const readProgress: FieldHook = async ({ data, draft, req }) => {
  const id: unknown = data?.id
  if (typeof id !== 'string') return null
  const isDraft = draft === true
  // Drafts and public tasks are asked for apart.
  const name = isDraft ? 'plans.progress.draft' : 'plans.progress.live'
  const statuses = await loadTogether(req, name, id, (ids) => statusesOf(req, ids, isDraft))
  return progressOf(statuses ?? [])
}

async function statusesOf(
  req: PayloadRequest,
  ids: string[],
  draft: boolean,
): Promise<Map<string, string[]>> {
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
  const statuses = new Map<string, string[]>()
  for (const { plan, status } of docs) {
    const id = typeof plan === 'object' ? plan?.id : plan
    if (id) statuses.set(id, [...(statuses.get(id) ?? []), status])
  }
  return statuses
}
