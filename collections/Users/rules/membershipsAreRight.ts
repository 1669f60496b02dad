import type { Problem, Rule } from '../../../src/fields/rules.ts'
import type { PayloadRequest } from 'payload'

import { tenantOf } from '../../../src/domain/idOf.ts'
import { administrators } from '../../../src/domain/roles.ts'
import { mayWriteLabel, unitsLabel, untilLabel } from '../fields/memberships.ts'
import { type Grant, grantOf, rowsIn } from '../rows.ts'

const fromLabel = { en: 'From', vi: 'Từ ngày' }

/** Units are those of the row's commune, days are in order, administrators are whole. */
export const membershipsAreRight: Rule = async (doc, { req }) => {
  const grants = rowsIn(doc).map(grantOf)
  const communes = await communesOfUnits(
    grants.flatMap(({ units }) => units),
    req,
  )
  return grants.flatMap((grant, index) => problemsOf(grant, `memberships.${index}`, communes))
}

function problemsOf(grant: Grant, path: string, communes: Map<string, string>): Problem[] {
  const { commune, from, mayWrite, role, units, until } = grant
  const found: Problem[] = []
  const isAdministrator = (administrators as readonly string[]).includes(role)
  if (from !== null && until !== null && until < from) {
    const values = { start: fromLabel }
    found.push({ label: untilLabel, code: 'CP_INPUT_DAY_ORDER', path: `${path}.until`, values })
  }
  if (isAdministrator && units.length > 0) {
    found.push({ label: unitsLabel, code: 'CP_ACCOUNT_UNITS_ADMIN', path: `${path}.units` })
  } else if (units.some((id) => commune === null || communes.get(id) !== commune)) {
    found.push({ label: unitsLabel, code: 'CP_ACCOUNT_UNIT_FOREIGN', path: `${path}.units` })
  }
  if (isAdministrator && mayWrite) {
    found.push({ label: mayWriteLabel, code: 'CP_ACCOUNT_KEY_ADMIN', path: `${path}.mayWrite` })
  }
  return found
}

/** One by one: a list with something that is no id would make MongoDB refuse the question. */
async function communesOfUnits(ids: string[], req: PayloadRequest): Promise<Map<string, string>> {
  const communes = new Map<string, string>()
  for (const id of new Set(ids)) {
    const unit = await req.payload.findByID({
      collection: 'units',
      depth: 0,
      disableErrors: true,
      id,
      overrideAccess: true,
      req,
      select: { tenant: true },
    })
    if (unit) communes.set(id, tenantOf(unit) ?? '')
  }
  return communes
}
