import type { Rule } from '../../src/fields/rules.ts'

import { familyOf } from '../../src/access/hostCommunes.ts'
import { isProvince } from '../../src/access/rules.ts'
import { idOf } from '../../src/domain/idOf.ts'
import { isPicture } from '../../src/fields/image.ts'
import { needed } from '../../src/fields/needed.ts'
import { daysInOrder } from '../../src/fields/order.ts'
import { notTaken } from '../../src/fields/taken.ts'
import { noCycle } from '../../src/fields/tree.ts'
import {
  legalBasisLabel,
  predecessorsLabel,
  slugLabel,
  successorLabel,
  validFromLabel,
  validToLabel,
} from './fields/administrativeUnit.ts'
import {
  addressLabel,
  contactNameLabel,
  contactPhoneLabel,
  emailLabel,
  emblemAltLabel,
  emblemLabel,
  fullNameLabel,
  phoneLabel,
  responsiblePersonLabel,
} from './fields/portal.ts'

const ofResolution = [
  { label: validFromLabel, path: 'validFrom' },
  { label: legalBasisLabel, path: 'legalBasis' },
]
const ofPortal = [
  { label: fullNameLabel, path: 'fullName' },
  { label: responsiblePersonLabel, path: 'responsiblePerson' },
  { label: addressLabel, path: 'address' },
  { label: phoneLabel, path: 'phone' },
  { label: emailLabel, path: 'email' },
  { label: contactNameLabel, path: 'infoContactPoint.name' },
  { label: contactPhoneLabel, path: 'infoContactPoint.phone' },
]

/**
 * What a resolution says must be there. Only the province can write it, so only the province (and
 * the product itself) is asked for it: a clerk who mends a telephone number is not stopped by it.
 */
const resolution = needed((_, { req }) => !req.user || isProvince({ req }), ofResolution)

/** The head and foot of a portal in use; a retired commune has no portal of its own any more. */
const portal = needed(({ status }) => status !== 'retired', ofPortal)

const emblemAlt = needed(
  ({ emblem }) => Boolean(emblem),
  [{ label: emblemAltLabel, path: 'emblemAlt' }],
)

const emblem = isPicture({ label: emblemLabel, path: 'emblem' })

const validity = daysInOrder(
  { name: 'validFrom', label: validFromLabel },
  { name: 'validTo', label: validToLabel },
)

const mergers = noCycle({ label: successorLabel, collection: 'communes', field: 'successor' })

/** A commune cannot be formed from itself, nor from one that was formed from it. */
const origins: Rule = async ({ predecessors }, { id, req }) => {
  const families = await Promise.all(
    ((predecessors ?? []) as unknown[]).map(async (one) => {
      const predecessor = idOf(one)
      return predecessor === undefined ? [] : (await familyOf(req, predecessor)).ids
    }),
  )
  return id !== undefined && families.flat().includes(id)
    ? [{ label: predecessorsLabel, code: 'CP_TREE_CYCLE', path: 'predecessors' }]
    : []
}

const address = notTaken({
  label: slugLabel,
  code: 'CP_COMMUNE_SLUG_TAKEN',
  collection: 'communes',
  field: 'slug',
  within: 'all',
})

/** What must hold for a commune and the settings of its portal. */
export const communeRules: Rule[] = [
  resolution,
  portal,
  emblemAlt,
  emblem,
  validity,
  mergers,
  origins,
  address,
]

const whenSaved = { en: 'whenever the province saves it', vi: 'mỗi khi tỉnh lưu' }
const whileActive = { en: 'while the commune is active', vi: 'khi xã đang hoạt động' }

/** For docs/content-model.md: what these rules ask for, and when. */
export const neededWhen = {
  ...Object.fromEntries(ofResolution.map(({ path }) => [path, whenSaved])),
  ...Object.fromEntries(ofPortal.map(({ path }) => [path, whileActive])),
  emblemAlt: { en: 'with an emblem', vi: 'khi có biểu tượng' },
}
