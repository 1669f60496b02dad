import type { Problem, Rule } from '../../src/fields/rules.ts'
import type { Check } from '../../src/fields/warnings.ts'
import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../../src/domain/idOf.ts'
import { type Day, documentNumberKey, typeOfNumber } from '../../src/domain/law/index.ts'
import { numberWarningOf } from '../../src/domain/numberWarnings.ts'
import { today } from '../../src/domain/today.ts'
import { parseDocumentNumber } from '../../src/domain/vietnamese/index.ts'
import { warningOf } from '../../src/domain/warnings.ts'
import { daysInOrder } from '../../src/fields/order.ts'

type Data = Record<string, unknown>

/** As the clerk sees them; used in errors and warnings. */
export const labels = {
  bodyText: { en: 'Text', vi: 'Nội dung' },
  effectiveFrom: { en: 'In force from', vi: 'Ngày có hiệu lực' },
  effectiveTo: { en: 'In force until', vi: 'Ngày hết hiệu lực' },
  issuedDate: { en: 'Date of issue', vi: 'Ngày ban hành' },
  rawNumber: { en: 'Number and notation', vi: 'Số, ký hiệu' },
  relations: { en: 'Relations to other documents', vi: 'Quan hệ với văn bản khác' },
  secrecy: { en: 'Secrecy', vi: 'Độ mật' },
  subject: { en: 'Subject', vi: 'Trích yếu' },
}

/**
 * One organ gives a number once a year (NĐ 30/2020, Điều 15): a second public document with the
 * same number, notation and year of issue is refused.
 */
export const numberIsFree: Rule = async (doc, { id, isPublishing, req }) => {
  if (!isPublishing || !(await findSameNumber(doc, id, req, true))) return []
  const values = { number: String(doc.rawNumber) }
  return [{ label: labels.rawNumber, code: 'CP_DOCUMENT_NUMBER_TAKEN', path: 'rawNumber', values }]
}

/** What is secret is not on a portal (Luật Bảo vệ bí mật nhà nước; TCTT Đ.34 k1). */
export const isNotSecret: Rule = ({ secrecy }, { isPublishing }) =>
  isPublishing && secrecy && secrecy !== 'thuong'
    ? [{ label: labels.secrecy, code: 'CP_DOCUMENT_SECRET', path: 'secrecy' }]
    : []

export const daysAreInOrder = daysInOrder(
  { name: 'effectiveFrom', label: labels.effectiveFrom },
  { name: 'effectiveTo', label: labels.effectiveTo },
)

/** A relation leads to a document of the commune or names one from elsewhere: one of both. */
export const relationsLeadSomewhere: Rule = ({ relations }, { id }) =>
  ((relations ?? []) as Data[]).flatMap(({ externalRef, target }, index): Problem[] => {
    const path = `relations.${index}.target`
    if (target && target === id) {
      return [{ label: labels.relations, code: 'CP_DOCUMENT_RELATED_TO_ITSELF', path }]
    }
    return Boolean(target) === Boolean(externalRef)
      ? [{ label: labels.relations, code: 'CP_DOCUMENT_RELATION_EMPTY', path }]
      : []
  })

/** What the parser could not tell from the printed number. */
export const checkNumber: Check = ({ issuedDate, rawNumber, typeCode }) => {
  if (typeof rawNumber !== 'string' || rawNumber === '') return []
  const parsed = parseDocumentNumber(rawNumber)
  const type = typeOfNumber(parsed, issuedDate as Day | null | undefined)
  const found = parsed.warnings
    // A code of its day: what the number leaves open the date of issue has told.
    .filter(({ code }) => code !== 'unknownType' || type === null)
    .map(numberWarningOf)
  const isOther = type !== null && type !== 'cong_van' && typeCode !== type
  return isOther ? [...found, warningOf('typeDiffers', { type }, 'typeCode')] : found
}

/** The same number in another draft or public document: said at once, refused at publication. */
export const checkSameNumber: Check = async (doc, { id, req }) => {
  const other = await findSameNumber(doc, id, req, false)
  return other ? [warningOf('sameNumber', { number: String(doc.rawNumber) }, 'rawNumber')] : []
}

export const checkIssuedDate: Check = ({ issuedDate }) =>
  typeof issuedDate === 'string' && issuedDate > today(new Date(Date.now() + oneDayMs))
    ? [warningOf('dayInFuture', { label: labels.issuedDate }, 'issuedDate')]
    : []

const oneDayMs = 24 * 60 * 60 * 1000

/** More documents than an organ can have of one number in a year, one of each type. */
const mostOfANumber = 1000

async function findSameNumber(
  doc: Data,
  id: string | undefined,
  req: PayloadRequest,
  isPublic: boolean,
): Promise<boolean> {
  const key = documentNumberKey(doc)
  if (!key) return false
  const { codeNumber, issuedDate, organ } = doc
  const year = (issuedDate as string).slice(0, 4)
  const where: Where[] = [
    { organ: { equals: organ } },
    { codeNumber: { equals: codeNumber } },
    { issuedDate: { greater_than_equal: `${year}-01-01` } },
    { issuedDate: { less_than_equal: `${year}-12-31` } },
    ...(id ? [{ id: { not_equals: id } }] : []),
    ...(isPublic ? [{ _status: { equals: 'published' } }] : []),
  ]
  const { docs } = await req.payload.find({
    collection: 'documents',
    depth: 0,
    limit: mostOfANumber,
    overrideAccess: true,
    pagination: false,
    req,
    select: { codeNotation: true, codeNumber: true, issuedDate: true, organ: true },
    where: { and: where },
  })
  // Spellings of one notation differ; the key does not.
  return docs.some((other) => documentNumberKey({ ...other, organ: idOf(other.organ) }) === key)
}
