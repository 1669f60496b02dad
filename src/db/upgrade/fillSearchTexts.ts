import type { CollectionSlug, Payload } from 'payload'

import { fillRows, pagesOf, placesOf, type Row, type Values } from './rows.ts'

/** What a hook that fills the search fields tells of its rule (src/fields/search.ts). */
export type Searched = {
  searched: { names: string[]; textsOf: (row: Record<string, unknown>) => Values }
}

/**
 * Fills what lists sort and search by, in the rows and versions of every collection that has it:
 * an item of an older release is found and sorted before anybody saves it again.
 */
export async function fillSearchTexts(payload: Payload): Promise<void> {
  for (const { slug, hooks } of payload.config.collections) {
    const hook = hooks.beforeChange.find(isSearched)
    if (hook) await fillCollection(payload, slug, hook.searched)
  }
}

const isSearched = <T extends object>(hook: T): hook is Searched & T => 'searched' in hook

async function fillCollection(
  payload: Payload,
  slug: CollectionSlug,
  { names, textsOf }: Searched['searched'],
): Promise<void> {
  const isUnfilled = ({ searchText }: Row) => searchText === null || searchText === undefined
  for (const place of placesOf(payload, slug)) {
    for await (const page of pagesOf(payload, place, [...names, 'searchText'])) {
      const rows = page.filter(isUnfilled).map((row) => ({ id: row.id, values: textsOf(row) }))
      await fillRows(payload, place, 'searchText', rows)
    }
  }
}
