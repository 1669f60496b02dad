import type { Standing } from '../../domain/accounts/idleAccounts.ts'
import type { User } from '../../payload-types.ts'

import { administratorIn } from './administratorIn.ts'

type Account = Pick<User, 'createdAt' | 'enabledAt' | 'id' | 'kind' | 'lastLoginAt' | 'memberships'>

/** What decides whether an account that is not disabled is idle. */
export function standingOf(account: Account): Standing {
  return {
    administrator: administratorIn({ ...account, disabled: false }),
    createdMs: Date.parse(account.createdAt),
    enabledMs: momentOf(account.enabledAt),
    id: account.id,
    lastUseMs: momentOf(account.lastLoginAt),
  }
}

const momentOf = (instant?: null | string) => (instant ? Date.parse(instant) : null)
