import type { CollectionBeforeOperationHook, SelectType } from 'payload'

type ReadArgs = { select?: null | SelectType }

/**
 * The text of a file can be long, and so can the list of what shows it: who has not asked for them
 * reads them from no database.
 * Staff ask with `select[text]=true`; the public never gets it.
 */
export const leaveTextOut: CollectionBeforeOperationHook<'attachments'> = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'read') return args
  const select = (args as ReadArgs).select ?? {}
  const isOneByOne = Object.values(select).some((chosen) => chosen !== false)
  if (!isOneByOne) return { ...args, select: { ...select, holders: false, text: false } }
  if (overrideAccess || req.user) return args
  const { text: _text, ...others } = select
  return { ...args, select: { id: true, ...others } }
}
