import type { CollectionBeforeOperationHook } from 'payload'

import { refusal } from '../../../src/access/refusal.ts'
import { isRecord } from './isRecord.ts'
import { readFields } from './readFields.ts'

/** A clerk reads a few problems, and an answer has an end. */
const mostNamed = 20

/**
 * Refuses values of the wrong kind, too many of them and text no database keeps, at the field and
 * whether a draft or a publication is saved. It looks at what was sent, before Payload converts
 * it: Payload makes 15 of "15.000.000", another day of 31 February, and crashes on the rest.
 */
export const checkInput: CollectionBeforeOperationHook = (hook) => {
  const { args, collection, operation, overrideAccess, req } = hook
  const { data } = args as { data?: unknown }
  if ((operation !== 'create' && operation !== 'update') || !isRecord(data)) return args
  const { problems, value } = readFields(collection.flattenedFields, data)
  if (problems.length > 0) throw refusal(problems.slice(0, mostNamed), collection.slug, req)
  return { ...args, data: overrideAccess ? value : withoutTimes(value) }
}

/** When something was made and saved last is for the product to say: what may be done depends on it. */
function withoutTimes({ createdAt: _, updatedAt: __, ...data }: Record<string, unknown>) {
  return data
}
