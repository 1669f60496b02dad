import type { Where } from 'payload'

/** The same question, asked of fewer items. */
export function narrowed<Args extends object>(args: Args, within: Where[]): Args {
  if (within.length === 0) return args
  const { where } = args as { where?: null | Where }
  return { ...args, where: { and: [...(where ? [where] : []), ...within] } }
}
