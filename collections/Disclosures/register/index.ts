import type { PayloadHandler } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { askedQuarter } from './askedQuarter.ts'
import { entriesOf } from './entriesOf.ts'

/**
 * `GET /api/disclosures/register?commune=<id>&quarter=Q4&year=2026`: the list of what a commune
 * disclosed in a quarter, in which forms and when (Luật THDC Đ.13 k2). Published entries only, for
 * everybody. 400 with the field's name for a parameter that is missing or wrong, 404 for a commune
 * that the asker cannot see.
 */
export const register: PayloadHandler = async (req) => {
  const { commune: id, quarter, year } = askedQuarter(req)
  const commune = await req.payload.findByID({
    collection: 'communes',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: false,
    req,
    select: { name: true },
  })
  if (!commune) throw codedError('CP_NOT_FOUND', { req })
  const entries = await entriesOf(req, { commune: id, quarter, year })
  return Response.json({ commune: { name: commune.name, id }, quarter, year, ...entries })
}
