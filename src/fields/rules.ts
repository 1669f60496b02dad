import type { ErrorCode, Values } from '../domain/errors.ts'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { fieldMessage } from '../access/codedError.ts'

type Data = Record<string, unknown>
type Label = { en: string; vi: string }

/** What is wrong at which field. `label` is the field's, as the clerk sees it. */
export type Problem = {
  code: ErrorCode
  label: Label
  path: string
  values?: Values
}

type Place = { id: string | undefined; isPublishing: boolean; req: PayloadRequest }

/** What must hold between the fields of an item as it will be stored. */
export type Rule = (doc: Data, place: Place) => Problem[] | Promise<Problem[]>

/**
 * Refuses a save that breaks a rule between fields, draft or not, naming every field at once.
 * A rule that only a publication must meet looks at `isPublishing`.
 */
export function checkRules(...rules: Rule[]): CollectionBeforeChangeHook {
  return async ({ collection, data, operation, originalDoc, req }) => {
    const doc = { ...(originalDoc as Data | undefined), ...(data as Data) }
    const id = operation === 'update' ? (originalDoc?.id as string) : undefined
    const place = { id, isPublishing: data._status === 'published', req }
    const found = await Promise.all(rules.map(async (rule) => rule(doc, place)))
    const errors = found.flat().map(({ label, code, path, values }) => {
      const spoken = req.i18n?.language === 'en' ? label.en : label.vi
      return { label: spoken, message: fieldMessage(code, req, { label, ...values }), path }
    })
    if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors }, req.t)
    return data
  }
}
