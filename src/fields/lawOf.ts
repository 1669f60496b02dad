import type { Law, OwnRules } from '../domain/law/index.ts'
import type { PayloadRequest } from 'payload'

import { tenantOf } from '../domain/idOf.ts'
import { builtInLaw, ownLaw } from '../domain/law/index.ts'
import { loadTogether } from './loadTogether.ts'

/** The law as the commune of an item keeps it; asked for once for all items of an answer. */
export async function lawOf(item: unknown, req: PayloadRequest): Promise<Law> {
  const commune = tenantOf(item)
  const own = commune && (await loadTogether(req, 'communes.law', commune, lawsOf(req)))
  return own || builtInLaw
}

const lawsOf =
  (req: PayloadRequest) =>
  async (ids: string[]): Promise<Map<string, Law>> => {
    const { docs } = await req.payload.find({
      collection: 'communes',
      depth: 0,
      limit: ids.length,
      overrideAccess: true,
      pagination: false,
      req,
      select: { deadlines: true, holidays: true },
      where: { id: { in: ids } },
    })
    return new Map(docs.map((commune) => [commune.id, ownLaw(commune as OwnRules)]))
  }
