'use client'

import type { User } from '../payload-types.ts'
import { Button, toast, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { formatInstant } from '../domain/formatInstant.ts'
import { roles } from '../domain/roles.ts'
import { printDay } from '../domain/vietnamese/printDay.ts'
import { leaveWith } from './doneToast.ts'
import { sentencesIn, useAsk } from './useAsk.ts'
import { useOnce } from './useOnce.ts'
import { useSpeech } from './wording.ts'

type Row = NonNullable<User['memberships']>[number]

/** Roles that a head has proposed for an account, with a button to set each in force or decline it. */
export function WaitingRoles({ account }: { account: string }) {
  const { hasSavePermission } = useDocumentInfo()
  const { say } = useSpeech()
  const ask = useAsk()
  const [rows, setRows] = useState<Row[]>([])
  const { isBusy, once } = useOnce()
  const answer = useAnswer(account)
  useEffect(() => {
    void ask<User>(`/users/${account}?depth=1`).then(({ body }) =>
      setRows((body?.memberships ?? []).filter(({ status }) => status === 'proposed')),
    )
    // Asked once; an answer loads the page again.
  }, [account])
  if (rows.length === 0) return null
  return (
    <div className="desk-note desk-note--trouble">
      <strong>{say('proposedRoles')}</strong>
      {rows.map((row) => (
        <div className="desk-proposal" key={row.id}>
          <Proposed row={row} />
          {hasSavePermission ? (
            (['confirmRole', 'declineRole'] as const).map((word) => (
              <Button
                buttonStyle={word === 'confirmRole' ? 'primary' : 'secondary'}
                extraButtonProps={{ 'aria-disabled': isBusy || undefined }}
                key={word}
                margin={false}
                onClick={() => void once(() => answer(row, word))}
                size="small"
                type="button"
              >
                {say(word)}
              </Button>
            ))
          ) : (
            <em>{say('waitsForAdministrator')}</em>
          )}
        </div>
      ))}
    </div>
  )
}

function Proposed({ row }: { row: Row }) {
  const { inWords, say } = useSpeech()
  const { from, grantedAt, grantedBy, role, units, until } = row
  const by = [nameOf(grantedBy), grantedAt && formatInstant(grantedAt)].filter(Boolean).join(', ')
  const parts = [
    (units ?? []).map(nameOf).filter(Boolean).join(', '),
    from && say('fromDay', { day: printDay(from) }),
    until && say('untilDay', { day: printDay(until) }),
  ].filter(Boolean)
  return (
    <span>
      <strong>{inWords(roles[role])}</strong>
      {parts.length > 0 && ` – ${parts.join(', ')}`}
      {by && ` (${say('proposedBy', { by })})`}
    </span>
  )
}

const nameOf = (named: unknown): string =>
  (named as null | undefined | { name?: string })?.name ?? ''

/** Sets a proposed row in force, or removes it, on top of the account as it is now. */
function useAnswer(account: string) {
  const ask = useAsk()
  const isModified = useFormModified()
  const { say } = useSpeech()
  return async ({ id }: Row, word: 'confirmRole' | 'declineRole') => {
    if (isModified) return toast.error(say('saveOrLeaveFirst'))
    const { body } = await ask<User>(`/users/${account}?depth=0`)
    const rows = body?.memberships ?? []
    const memberships =
      word === 'declineRole'
        ? rows.filter((row) => row.id !== id)
        : rows.map((row) => (row.id === id ? { ...row, status: 'active' } : row))
    const saved = await ask(`/users/${account}?depth=0`, { body: { memberships }, method: 'PATCH' })
    if (!saved.isOk) return toast.error(sentencesIn(saved, say('failed')).join(' '))
    return leaveWith(say(word === 'confirmRole' ? 'roleConfirmed' : 'roleDeclined'))
  }
}
