import type { Administrator } from '../../domain/administrators.ts'

import { grantOf, rowsIn } from '../grants.ts'

type Account = { disabled?: boolean | null; kind?: null | string; memberships?: unknown }

/** What of an account, as it is stored or as it is to be saved, says what it administers. */
export const administratorIn = ({ disabled, kind, memberships }: Account): Administrator => ({
  disabled: disabled === true,
  isKey: kind === 'technical',
  rows: rowsIn({ memberships }).map(grantOf),
})
