import type { PayloadRequest } from 'payload'

/** Is this the account of who asks? */
export const isSelf = ({ user }: PayloadRequest, account: undefined | { id?: unknown }): boolean =>
  user?.collection === 'users' && account?.id === user.id
