import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { type Problem, refusal } from '../access/refusal.ts'
import { type Missing, missingIn } from './missingIn.ts'

export type { Problem } from '../access/refusal.ts'

type Data = Record<string, unknown>

type Place = {
  /** The item as it is stored, when there is one. */
  before: Data | undefined
  id: string | undefined
  isPublishing: boolean
  req: PayloadRequest
}

/** What must hold between the fields of an item as it will be stored. */
export type Rule = (doc: Data, place: Place) => Problem[] | Promise<Problem[]>

/**
 * Refuses a save that breaks a rule between fields, draft or not, naming every field at once.
 * A rule that only a publication must meet looks at `isPublishing`.
 */
export function checkRules(...rules: Rule[]): CollectionBeforeChangeHook {
  return async ({ collection, data, operation, originalDoc, req }) => {
    const before = operation === 'update' ? (originalDoc as Data) : undefined
    const doc = { ...(originalDoc as Data | undefined), ...(data as Data) }
    const isPublishing = data._status === 'published'
    const place = { before, id: before?.id as string | undefined, isPublishing, req }
    const found = (await Promise.all(rules.map(async (rule) => rule(doc, place)))).flat()
    if (found.length > 0) {
      // What a publication lacks as well: a clerk gets one list, not one problem after the other.
      const missing = place.isPublishing
        ? missingIn(collection.flattenedFields, doc).map(asProblem)
        : []
      throw refusal([...missing, ...found], collection.slug, req)
    }
    return data
  }
}

const asProblem = (missing: Missing): Problem => ({ code: 'CP_INPUT_REQUIRED', ...missing })
