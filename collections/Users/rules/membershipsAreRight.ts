import type { Problem, Rule } from '../../../src/fields/rules.ts'
import type { PayloadRequest } from 'payload'

import { type Grant, grantOf, isSameGrant, rowsIn } from '../../../src/access/grants.ts'
import { tenantOf } from '../../../src/domain/idOf.ts'
import { administrators } from '../../../src/domain/roles.ts'
import { communeLabel, mayWriteLabel, unitsLabel, untilLabel } from '../fields/memberships.ts'

const fromLabel = { en: 'From', vi: 'Từ ngày' }

/**
 * Units are those of the row's commune, days are in order, administrators are whole. The province's
 * role is of no commune; a row of an older release that says one gives nothing, and may stay.
 */
export const membershipsAreRight: Rule = async (doc, { before, req }) => {
  const rows = rowsIn(doc)
  const grants = rows.map(grantOf)
  const communes = await communesOfUnits(
    grants.flatMap(({ units }) => units),
    req,
  )
  return grants.flatMap((grant, index) => {
    const path = `memberships.${index}`
    const isKnown = rowsIn(before).some((row) => isSameGrant(row, rows[index] ?? {}))
    return [...problemsOf(grant, path, communes), ...(isKnown ? [] : misplaced(grant, path))]
  })
}

const misplaced = ({ commune, role }: Grant, path: string): Problem[] =>
  role === 'provinceAdmin' && commune !== null
    ? [{ label: communeLabel, code: 'CP_ACCOUNT_PROVINCE_COMMUNE', path: `${path}.commune` }]
    : []

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
