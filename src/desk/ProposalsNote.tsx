'use client'

import type { MyWorkAnswer, WorkRow } from '../domain/desk/answers.ts'
import { Banner, Link, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { useAsk } from './useAsk.ts'
import { useSpeech } from './wording.ts'

/** Above the list of accounts: those with a proposed role that waits for who is logged in. */
export function ProposalsNote() {
  const ask = useAsk()
  const { routes } = useConfig().config
  const { say } = useSpeech()
  const [rows, setRows] = useState<WorkRow[]>([])
  useEffect(() => {
    void ask<MyWorkAnswer>('/my-work').then(({ body }) => {
      const waiting = body?.groups.find(({ group }) => group === 'waiting')
      setRows((waiting?.rows ?? []).filter(({ collection }) => collection === 'users'))
    })
    // Asked once.
  }, [])
  if (rows.length === 0) return null
  return (
    <Banner type="info">
      {say('proposedRoles')}{' '}
      {rows.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link href={`${routes.admin}/collections/users/${id}`} prefetch={false}>
            {title}
          </Link>
        </span>
      ))}
    </Banner>
  )
}
