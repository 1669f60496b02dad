import type { Standing } from '../../domain/accounts/idleAccounts.ts'
import type { User } from '../../payload-types.ts'

import { membershipsOf } from '../actor.ts'

type Account = Pick<User, 'createdAt' | 'enabledAt' | 'id' | 'kind' | 'lastLoginAt' | 'memberships'>

/** What decides whether an account is idle. */
export function standingOf(account: Account): Standing {
  return {
    createdMs: Date.parse(account.createdAt),
    enabledMs: momentOf(account.enabledAt),
    id: account.id,
    isKey: account.kind === 'technical',
    lastUseMs: momentOf(account.lastLoginAt),
    memberships: membershipsOf({ ...account, collection: 'users', disabled: false } as never),
  }
}

const momentOf = (instant?: null | string) => (instant ? Date.parse(instant) : null)
