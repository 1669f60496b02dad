'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'

import { LostPhone } from './LostPhone.tsx'
import { SecondFactor } from './SecondFactor.tsx'
import { SessionList } from './SessionList.tsx'

/** In an account: its second factor and its sessions, for the owner; help with a lost phone for others. */
export function AccountSecurity() {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  if (id === undefined || !user) return null
  if (id !== user.id) return <LostPhone id={String(id)} />
  return (
    <div className="account-security">
      <SecondFactor />
      <SessionList />
    </div>
  )
}
