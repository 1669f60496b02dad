'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { LostPhone } from './LostPhone.tsx'
import { OwnPassword } from './OwnPassword.tsx'
import { SecondFactor } from './SecondFactor.tsx'
import { SessionList } from './SessionList.tsx'

/** In an account: its password, second factor and sessions, for the owner; help with a lost phone for others. */
export function AccountSecurity() {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const [changes, setChanges] = useState(0)
  if (id === undefined || !user) return null
  if (id !== user.id) return <LostPhone id={String(id)} />
  return (
    <div className="account-security">
      <OwnPassword onChanged={() => setChanges(changes + 1)} />
      <SecondFactor />
      {/* A new password has ended the sessions elsewhere: they are asked for again. */}
      <SessionList key={changes} />
    </div>
  )
}
