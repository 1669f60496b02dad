'use client'

import type { User } from '../payload-types.ts'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { administrators } from '../domain/roles.ts'
import { LostPhone } from './LostPhone.tsx'
import { OwnPassword } from './OwnPassword.tsx'
import { SecondFactor } from './SecondFactor.tsx'
import { SessionList } from './SessionList.tsx'

/** Whether of this very account, the server says. */
const looksAfterAccounts = ({ memberships }: User): boolean =>
  (memberships ?? []).some(({ role }) => administrators.some((one) => one === role))

/** In an account: its password, second factor and sessions, for the owner; help with a lost phone for others. */
export function AccountSecurity() {
  const { user } = useAuth<User>()
  const { id } = useDocumentInfo()
  const [changes, setChanges] = useState(0)
  if (id === undefined || !user) return null
  if (id !== user.id) return looksAfterAccounts(user) ? <LostPhone id={String(id)} /> : null
  return (
    <div className="account-security">
      <OwnPassword onChanged={() => setChanges(changes + 1)} />
      <SecondFactor />
      {/* A new password has ended the sessions elsewhere: they are asked for again. */}
      <SessionList key={changes} />
    </div>
  )
}
