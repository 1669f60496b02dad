import type { CollectionBeforeChangeHook, PayloadRequest, ValidationFieldError } from 'payload'
import { ValidationError } from 'payload'
import { fieldMessage } from '../../../src/access/fieldMessage.ts'
import { keepRefusal } from '../../../src/access/refusals.ts'
import { errorSentence } from '../../../src/domain/errors.ts'
import { languageOf } from '../../../src/domain/languageOf.ts'
import { type Missing, missingIn } from '../../../src/fields/missingIn.ts'
import { tasksOf } from '../tasks.ts'

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
  if (errors.length === 0) return data
  throw keepRefusal(new ValidationError({ collection: collection.slug, errors }, req.t), req)
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
    label: `${name}: ${label[languageOf(req.i18n)]}`,
    message: fieldMessage('CP_PLAN_TASK_INCOMPLETE', req, { problem, title: name }),
    path: `tasks.${index}.${path}`,
  }
}
