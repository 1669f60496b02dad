import type { CollectionBeforeChangeHook } from 'payload'

import { storedState } from './storedState.ts'

type Item = Record<string, unknown>
type Looked = Record<string, Item>

const keyOf = (slug: string, id: unknown) => `${slug}/${String(id)}`

/** What an account was before a save: a hook is given neither its key nor what that is found by. */
export const lookBeforeSave: CollectionBeforeChangeHook = async (hook) => {
  const { collection, context, data, operation, originalDoc, req } = hook
  if (operation === 'create') return data
  const { id } = originalDoc as { id: string }
  const stored = await storedState(collection, id, req)
  const looked = (context.auditSaving ??= {}) as Looked
  if (stored) looked[keyOf(collection.slug, id)] = stored
  return data
}

export function lookedAt(context: Item, slug: string, id: string): Item | undefined {
  return ((context.auditSaving ?? {}) as Looked)[keyOf(slug, id)]
}
