import type { Rights } from '../domain/roles.ts'
import type { Access, PayloadRequest } from 'payload'

/** By which rights the items of a collection are read and written: the files they show go by them. */
export type ContentReach = {
  /** Does everybody who works in the commune read them, whatever their role? */
  isOpen: boolean
  rights: Rights
}

/** The same rule for reading; what it goes by is said beside it (fileAccess). */
export const statesReach = (reach: ContentReach, read: Access): Access =>
  Object.assign(read, { reach })

/** The collections whose items are content; what a host adds with the same rules is among them. */
export function contentOf({ payload }: PayloadRequest): ({ slug: string } & ContentReach)[] {
  return Object.entries(payload.collections).flatMap(([slug, { config }]) => {
    const { reach } = config.access.read as { reach?: ContentReach }
    return reach ? [{ ...reach, slug }] : []
  })
}
