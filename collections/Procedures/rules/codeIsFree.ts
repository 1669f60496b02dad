import type { Rule } from '../../../src/fields/rules.ts'

import { idOf } from '../../../src/domain/idOf.ts'

/** One procedure, one entry in a commune: two of them would soon say different things. */
export const codeIsFree: Rule = async ({ code, tenant }, { id, req }) => {
  const commune = idOf(tenant)
  if (typeof code !== 'string' || !code || !commune) return []
  const { docs } = await req.payload.find({
    collection: 'procedures',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
    select: { name: true },
    trash: true,
    where: {
      and: [
        { code: { equals: code } },
        { tenant: { equals: commune } },
        ...(id ? [{ id: { not_equals: id } }] : []),
      ],
    },
  })
  const label = { en: 'Code', vi: 'Mã thủ tục' }
  return docs.map(({ name }) => ({
    label,
    code: 'CP_PROCEDURE_CODE_TAKEN' as const,
    path: 'code',
    values: { name: name ?? '', code },
  }))
}
