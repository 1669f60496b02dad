import type {
  CollectionBeforeChangeHook,
  FlattenedField,
  PayloadRequest,
  ValidationFieldError,
} from 'payload'
import { ValidationError } from 'payload'

import { fieldMessage } from '../../../src/access/codedError.ts'
import { errorSentence, type Sentence } from '../../../src/domain/errors.ts'
import { tasksOf } from '../tasks.ts'

type Data = Record<string, unknown>
type Missing = { label: Sentence; path: string }

/**
 * A plan is published with all of its tasks or not at all: what one of them lacks is named before
 * anything is written, at `tasks.<its place, from 0>.<field>` and with the title of the task.
 */
export const checkTasks: CollectionBeforeChangeHook = async (hook) => {
  const { collection, context, data, operation, originalDoc, req } = hook
  const isPublishing = operation === 'update' && data._status === 'published' && !data.deletedAt
  // An old version that was public is restored as a draft.
  if (!isPublishing || context.isRestoringVersion === true) return data
  const { flattenedFields } = req.payload.collections['plan-tasks'].config
  const tasks = await tasksOf(req, String(originalDoc?.id))
  const errors = tasks.flatMap((task, index) =>
    task._status === 'published'
      ? []
      : missingIn(flattenedFields, { ...task }).map((missing) =>
          errorOf(missing, task, index, req),
        ),
  )
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors }, req.t)
  return data
}

function errorOf(
  { label, path }: Missing,
  { title }: { title?: null | string },
  index: number,
  req: PayloadRequest,
): ValidationFieldError {
  const name = title || String(index + 1)
  const problem = errorSentence('CP_INPUT_REQUIRED', { label })
  return {
    // The admin lists labels: without the task's title nobody would know where to look.
    label: `${name}: ${req.i18n.language === 'en' ? label.en : label.vi}`,
    message: fieldMessage('CP_PLAN_TASK_INCOMPLETE', req, { problem, title: name }),
    path: `tasks.${index}.${path}`,
  }
}

/** The ✱ fields that are empty, in groups and rows too. What is filled in was checked when saved. */
function missingIn(fields: FlattenedField[], data: Data, prefix = ''): Missing[] {
  return fields.flatMap((field) => {
    const value = data[field.name]
    const path = `${prefix}${field.name}`
    if (field.type === 'group') {
      return missingIn(field.flattenedFields, (value ?? {}) as Data, `${path}.`)
    }
    if (field.type === 'array') {
      const rows = (value ?? []) as Data[]
      return rows.flatMap((row, n) => missingIn(field.flattenedFields, row, `${path}.${n}.`))
    }
    const isEmpty = value === undefined || value === null || value === ''
    const isMissing = isEmpty && 'required' in field && field.required === true
    return isMissing ? [{ label: field.label as Sentence, path }] : []
  })
}
