import type { Searched } from '../db/upgrade/fillSearchTexts.ts'
import type { CollectionBeforeChangeHook, Field, FieldAccess, TextField } from 'payload'

import { staffOnly, writtenBySystem } from '../access/rules.ts'
import { fold, personSortKey, sortKey } from '../domain/vietnamese/index.ts'
import { internal } from './internal.ts'

const longestText = 4000

const stored = (
  name: string,
  label: { en: string; vi: string },
  read: FieldAccess = staffOnly,
): TextField => ({
  name,
  type: 'text',
  label,
  access: { create: writtenBySystem, read, update: writtenBySystem },
  admin: internal,
  index: true,
})

/**
 * Everybody may sort by the key, nobody of the public is shown it. Payload asks without an item
 * when it is about sorting; the key tells no more than the title, which the public reads.
 */
const sortedByAll: FieldAccess = (asked) => asked.doc === undefined || staffOnly(asked)

/**
 * What lists sort and search by, so that both databases put đ after d and find `duong` in
 * `Đường`. Never public. Use with `setSearch`; the search plugin does the rest.
 */
export function searchFields(): Field[] {
  return [
    stored('sortKey', { en: 'Sort key', vi: 'Khoá sắp xếp' }, sortedByAll),
    stored('searchText', { en: 'Words', vi: 'Từ khoá' }),
  ]
}

/** A field by its name; of a code, what people call it. */
type Part = string | { name: string; textOf: (value: unknown) => string }

const nameOf = (part: Part) => (typeof part === 'string' ? part : part.name)

/**
 * Fills both from the fields named; the first is what the item is called. The hook also carries
 * its rule (`searched`), by which an upgrade fills the rows of an older release.
 */
export function setSearch(first: string, ...others: Part[]): CollectionBeforeChangeHook & Searched {
  return fillSearch(sortKey, first, others)
}

/** The same for people, who stand in lists by their given name. */
export function setPersonSearch(
  first: string,
  ...others: Part[]
): CollectionBeforeChangeHook & Searched {
  return fillSearch(personSortKey, first, others)
}

function fillSearch(
  keyOf: (name: string) => string,
  first: string,
  others: Part[],
): CollectionBeforeChangeHook & Searched {
  const textsOf = (row: Record<string, unknown>) => {
    const wholeText = (part: Part) =>
      typeof part === 'string' ? [row[part]].flat().join(',') : part.textOf(row[part.name])
    // A title of a megabyte is refused later on: it costs nothing here.
    const textOf = (part: Part) => wholeText(part).slice(0, longestText)
    const name = textOf(first)
    const texts = [name, ...others.map(textOf)]
    return {
      searchText: fold(texts.join(' ')).slice(0, longestText),
      sortKey: keyOf(name),
    }
  }
  const names = [first, ...others.map(nameOf)]
  const fill: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
    const current = names.map((name) => [name, data[name] ?? originalDoc?.[name]])
    return { ...data, ...textsOf(Object.fromEntries(current)) }
  }
  return Object.assign(fill, { searched: { names, textsOf } })
}
