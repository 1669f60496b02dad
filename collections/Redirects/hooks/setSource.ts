import type { CollectionBeforeChangeHook } from 'payload'

import { redirectSource } from '../../../src/domain/redirectSource.ts'

type From = { host?: null | string; path?: null | string; query?: null | string }

/** Stores the old address in the form it is looked up in. One that cannot be is refused next. */
export const setSource: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { host, path, query } = { ...originalDoc?.from, ...data.from } as From
  const found = redirectSource({ host: host ?? '', path: path ?? '', query })
  if (!found) return data
  const { source, ...from } = found
  return { ...data, from, source }
}
