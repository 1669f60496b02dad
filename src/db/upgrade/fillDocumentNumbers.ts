import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import {
  builtInLaw,
  documentNumberKey,
  documentTypeChoice,
  findDocumentType,
  numberFields,
} from '../../domain/law/index.ts'
import { fold } from '../../domain/vietnamese/index.ts'
import { fillRows, pagesOf, type Place, placesOf, type Row, type Values } from './rows.ts'

const read = ['_status', 'issuedDate', 'numberKey', 'organ', 'rawNumber', 'typeCode'] as const
type Document = Partial<Record<(typeof read)[number], null | string>> & { id: string }

/**
 * Takes the numbers of older documents apart, as a save does today, in rows and versions. A type
 * was free text: what is a code or the name of a type becomes its code, anything else stays as it
 * was typed, for an editor to choose. Of two public documents with one number, which the older
 * release allowed, the first keeps the key of the number; a save of the other is refused.
 */
export async function fillDocumentNumbers(payload: Payload): Promise<void> {
  for (const place of placesOf(payload, 'documents')) {
    for await (const page of pagesOf(payload, place, read)) {
      for (const document of page.filter(isUnread)) {
        const values = await valuesOf(payload, place, document)
        await fillRows(payload, place, 'numberKey', [{ id: document.id, values }])
      }
    }
  }
}

const isUnread = (row: Row): row is Document & Row =>
  row.numberKey === null || row.numberKey === undefined

async function valuesOf(payload: Payload, place: Place, document: Document): Promise<Values> {
  const { _status, issuedDate, organ, rawNumber, typeCode } = document
  const fields = rawNumber
    ? numberFields(rawNumber, choiceOf(typeCode, issuedDate), issuedDate)
    : {}
  const isPublic = !place.isVersions && _status === 'published'
  const key = isPublic ? documentNumberKey({ ...fields, issuedDate, organ }) : null
  const numberKey = key && !(await isTaken(payload, key)) ? key : randomUUID()
  return { ...fields, numberKey }
}

/** The choice that was typed as a type: `kh` and `Kế hoạch` are KH, `Công văn` is cong_van. */
function choiceOf(typed: null | string | undefined, day: null | string | undefined) {
  if (!typed) return null
  const type =
    findDocumentType(typed, day ?? '') ??
    builtInLaw.documentTypes.find(({ title }) => fold(title.vi) === fold(typed))
  return type ? documentTypeChoice(type) : typed
}

async function isTaken({ db }: Payload, key: string): Promise<boolean> {
  const where = { numberKey: { equals: key } }
  return (await db.findOne({ collection: 'documents', where })) !== null
}
