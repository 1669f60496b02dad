import type { Effect } from '../../../src/domain/law/index.ts'
import type { FieldHook, PayloadRequest } from 'payload'

import { validityOf } from '../../../src/domain/law/index.ts'
import { today } from '../../../src/domain/today.ts'
import { loadTogether } from '../../../src/fields/loadTogether.ts'
import { mirroredKind } from '../relations.ts'

type Relation = { isPartial?: boolean | null; kind: string; target?: null | string }
type Row = {
  effectiveFrom?: null | string
  effectiveTo?: null | string
  id: string
  issuedDate?: null | string
  rawNumber?: null | string
  recalledOn?: null | string
  relations?: null | Relation[]
  subject?: null | string
}
type Incoming = Effect & { document: string; rawNumber: string; subject: string }

/** Many documents may cite one; more than this are not shown on its page. */
const mostIncoming = 1000

/** What other public documents did to this one, seen from its side (“bị thay thế”). */
export const readRelatedBy: FieldHook = async ({ data, req }) => {
  const incoming = await effectsOn(data, req)
  return incoming.map(({ kind, ...effect }) => ({ ...effect, kind: mirroredKind(kind) }))
}

/**
 * Whether it is in force today. Computed at every read: the day passes without anybody saving.
 * Its own days are in the collection's `forceSelect`.
 */
export const readValidity: FieldHook = async ({ data, req }) =>
  validityOf(data ?? {}, await effectsOn(data, req), today())

async function effectsOn(data: Partial<Row> | undefined, req: PayloadRequest): Promise<Incoming[]> {
  if (!data?.id) return []
  return (await loadTogether(req, 'documents.effects', data.id, effectsOnAll(req))) ?? []
}

const effectsOnAll =
  (req: PayloadRequest) =>
  async (ids: string[]): Promise<Map<string, Incoming[]>> => {
    const { docs } = await req.payload.db.find<Row>({
      collection: 'documents',
      limit: mostIncoming,
      pagination: false,
      req,
      select: {
        effectiveFrom: true,
        effectiveTo: true,
        issuedDate: true,
        rawNumber: true,
        recalledOn: true,
        relations: true,
        subject: true,
      },
      sort: 'issuedDate',
      where: {
        and: [
          { 'relations.target': { in: ids } },
          { _status: { equals: 'published' } },
          { deletedAt: { exists: false } },
        ],
      },
    })
    const effects = new Map<string, Incoming[]>()
    for (const doc of docs) {
      for (const relation of doc.relations ?? []) {
        if (!relation.target || !ids.includes(relation.target)) continue
        const found = effects.get(relation.target) ?? []
        effects.set(relation.target, withEffect(found, effectOf(doc, relation)))
      }
    }
    return effects
  }

/** An older release let the same relation be stored twice: it is shown once, the whole before a part. */
function withEffect(found: Incoming[], effect: Incoming): Incoming[] {
  const same = found.find(
    ({ document, kind }) => document === effect.document && kind === effect.kind,
  )
  if (!same) return [...found, effect]
  return found.map((one) =>
    one === same ? { ...one, isPartial: one.isPartial && effect.isPartial } : one,
  )
}

function effectOf(doc: Row, { isPartial, kind }: Relation): Incoming {
  return {
    document: doc.id,
    from: doc.effectiveFrom ?? doc.issuedDate ?? '',
    isPartial: Boolean(isPartial),
    kind,
    rawNumber: doc.rawNumber ?? '',
    recalledOn: doc.recalledOn ?? null,
    subject: doc.subject ?? '',
    until: doc.effectiveTo ?? null,
  }
}
