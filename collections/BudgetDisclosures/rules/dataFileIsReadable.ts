import type { Rule } from '../../../src/fields/rules.ts'

import { idOf } from '../../../src/domain/idOf.ts'

const readable = ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv']

/** Figures in a picture cannot be counted with: the data file is a spreadsheet or CSV. */
export const dataFileIsReadable: Rule = async ({ dataFile, tenant }, { req }) => {
  const [id, commune] = [idOf(dataFile), idOf(tenant)]
  if (!id || !commune) return []
  // A file of another commune is left to the field's own check, which says it is not there.
  const { docs } = await req.payload.find({
    collection: 'attachments',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
    select: { mimeType: true },
    where: { and: [{ id: { equals: id } }, { tenant: { equals: commune } }] },
  })
  const label = { en: 'Figures', vi: 'Biểu số liệu' }
  return docs
    .filter(({ mimeType }) => !readable.includes(mimeType ?? ''))
    .map(() => ({ label, code: 'CP_BUDGET_DATA_FORMAT' as const, path: 'dataFile' }))
}
