import type { CollectionBeforeOperationHook } from 'payload'

type Sort = string | string[] | undefined

/** Sorting by what an item is called means sorting by its key, for everybody. */
export const sortVietnamese: CollectionBeforeOperationHook = ({ args, collection }) => {
  const { sort } = args as { sort?: Sort }
  if (sort === undefined) return args
  const title = collection.admin.useAsTitle
  const byKey = (one: string) =>
    one.replace(/^(-?)(.*)$/, (all, minus: string, path: string) =>
      path === title ? `${minus}sortKey` : all,
    )
  const parts = (Array.isArray(sort) ? sort : String(sort).split(',')).map((one) =>
    byKey(String(one).trim()),
  )
  return { ...args, sort: parts }
}
