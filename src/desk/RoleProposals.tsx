'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'

import { communesToPropose } from '../domain/accounts/communesToPropose.ts'
import { today } from '../domain/today.ts'
import { ProposeRole } from './ProposeRole.tsx'
import { WaitingRoles } from './WaitingRoles.tsx'
import { useSpeech } from './wording.ts'

type Account = { memberships?: null | Parameters<typeof communesToPropose>[0] }

/** In the account of somebody else: roles that were proposed, and the way to propose one. */
export function RoleProposals() {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const { say } = useSpeech()
  if (id === undefined || !user || id === user.id) return null
  const communes = communesToPropose((user as Account).memberships ?? [], today())
  return (
    <section aria-label={say('proposals')} className="desk-proposals">
      <WaitingRoles account={String(id)} />
      {communes.length > 0 && <ProposeRole account={String(id)} communes={communes} />}
    </section>
  )
}
