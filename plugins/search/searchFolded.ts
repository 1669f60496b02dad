import type { CollectionBeforeOperationHook, Where } from 'payload'

import { fold, toNfc } from '../../src/domain/vietnamese/index.ts'

/**
 * Folds what staff look for, and lets a search in the title find the title without its
 * diacritics: the admin searches relations by title. The public asks as it is written.
 */
export const searchFolded: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const { where } = args as { where?: Where }
  if (!where || typeof where !== 'object' || !req.user) return args
  return { ...args, where: folded(where, collection.admin.useAsTitle ?? 'id') }
}

function folded(where: Where, title: string): Where {
  return Object.fromEntries(
    Object.entries(where).map(([path, condition]) => {
      if (Array.isArray(condition)) return [path, condition.map((part) => folded(part, title))]
      return foldedCondition(path, condition, title)
    }),
  )
}

function foldedCondition(path: string, condition: Where[string], title: string) {
  const { contains, like, ...others } = (condition ?? {}) as Record<string, unknown>
  const words = like ?? contains
  const isSearch = typeof words === 'string' && Object.keys(others).length === 0
  if (!isSearch || (path !== 'searchText' && path !== title)) return [path, condition]
  const operator = like === undefined ? 'contains' : 'like'
  return ['searchText', { [operator]: fold(toNfc(words)) }]
}
