import type { Place } from './act.ts'
import type {
  Access,
  CollectionBeforeOperationHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'

import { findPlace } from './findPlace.ts'
import { wasSubmitted } from './refuseDeletion.ts'
import { whyNotEditable } from './whyNotEditable.ts'

type Update = NonNullable<NonNullable<CollectionConfig['access']>['update']>

/**
 * What the admin asks before it shows a form (docAccess) goes by the state of the piece as well: a
 * form that could not be saved is read-only, what must be kept is not offered to be deleted. Who
 * writes all the same is refused by the save itself, in words (followState, refuseDeletion).
 */
export function closedByState(collection: CollectionConfig): CollectionConfig['access'] {
  const { slug, access } = collection
  const closing =
    (rule: Update | undefined, isClosed: (place: Place) => Promise<boolean>): Access =>
    async (asked) => {
      const result = (await rule?.(asked)) ?? false
      const { id, req } = asked
      if (result === false || id === undefined || isWriting(req)) return result
      const place = await findPlace(req, { id: String(id), slug })
      return place && (await isClosed(place)) ? false : result
    }
  return {
    ...access,
    delete: closing(access?.delete, ({ doc }) => Promise.resolve(wasSubmitted(doc))),
    update: closing(access?.update, async ({ doc, req, state }) =>
      Boolean(await whyNotEditable(slug, doc, state, req)),
    ),
  }
}

const writes = new Set(['delete', 'restoreVersion', 'update'])

/** Tells the rules above that something is being written, not asked about. */
export const noteWriting: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (writes.has(operation)) req.context.isWriting = true
  return args
}

const isWriting = ({ context }: PayloadRequest): boolean => context.isWriting === true
