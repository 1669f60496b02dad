import type { Effect } from '../../../src/domain/law/index.ts'
import type { CollectionAfterReadHook, PayloadRequest } from 'payload'

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
  relations?: null | Relation[]
  subject?: null | string
}
type Incoming = Effect & { document: string; rawNumber: string; subject: string }

/** Many documents may cite one; more than this are not shown on its page. */
const mostIncoming = 1000

/**
 * What other public documents did to this one, seen from its side (“bị thay thế”), and whether it
 * is in force today. Computed at every read: the day passes without anybody saving.
 */
export const readEffects: CollectionAfterReadHook = async ({ doc, req }) => {
  // A read of chosen fields only that leaves out the days cannot say more.
  if (!('issuedDate' in doc)) return doc
  const incoming = (await loadTogether(req, 'documents.effects', doc.id, effectsOn(req))) ?? []
  return {
    ...doc,
    relatedBy: incoming.map(({ document, from, isPartial, kind, rawNumber, subject }) => ({
      document,
      from,
      isPartial,
      kind: mirroredKind(kind),
      rawNumber,
      subject,
    })),
    validity: validityOf(doc, incoming, today()),
  }
}

const effectsOn =
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
        effects.set(relation.target, [...found, effectOf(doc, relation)])
      }
    }
    return effects
  }

function effectOf(doc: Row, { isPartial, kind }: Relation): Incoming {
  return {
    document: doc.id,
    from: doc.effectiveFrom ?? doc.issuedDate ?? '',
    isPartial: Boolean(isPartial),
    kind,
    rawNumber: doc.rawNumber ?? '',
    subject: doc.subject ?? '',
    until: doc.effectiveTo ?? null,
  }
}
