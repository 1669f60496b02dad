import type { CollectionBeforeChangeHook, CollectionConfig, Field } from 'payload'

import { writtenBySystem } from '../access/rules.ts'
import { internal } from './internal.ts'

/** Every version is kept: what was public must be found again (payload-facts: maxPerDoc deletes). */
export const editorialVersions: CollectionConfig['versions'] = {
  drafts: { autosave: false, schedulePublish: false, validate: false },
  maxPerDoc: 0,
}

/** The instant something was public for the first time. Use with `setFirstPublishedAt`. */
export function firstPublishedAtField(): Field {
  return {
    name: 'firstPublishedAt',
    type: 'date',
    label: { en: 'First public', vi: 'Công khai lần đầu' },
    access: { create: writtenBySystem, update: writtenBySystem },
    admin: internal,
    index: true,
  }
}

export const setFirstPublishedAt: CollectionBeforeChangeHook = (hook) => {
  const { data, operation, originalDoc } = hook
  // A copy of something public has not been public itself.
  const already =
    operation === 'update' ? (originalDoc?.firstPublishedAt as string | undefined) : undefined
  if (already || data._status !== 'published') {
    return { ...data, firstPublishedAt: already ?? null }
  }
  return { ...data, firstPublishedAt: new Date().toISOString() }
}
