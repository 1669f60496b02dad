'use client'

import { Button, toast } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { useAskAccount } from './askAccount.ts'
import { useWords } from './wording.ts'

type Session = {
  address: null | string
  browser: null | string
  id: string
  isCurrent: boolean
  lastActiveAt: string
  startedAt: string
}

/** Where one is logged in, each to be ended from here. */
export function SessionList() {
  const words = useWords()
  const { end, sessions } = useSessions()
  if (sessions.length === 0) return null
  return (
    <section>
      <h3>{words.sessions}</h3>
      <table className="account-sessions">
        <thead>
          <tr>
            {[words.browser, words.address, words.since, words.lastActive, ''].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <Row end={() => void end(`/${session.id}`)} key={session.id} session={session} />
          ))}
        </tbody>
      </table>
      {sessions.length > 1 && (
        <Button buttonStyle="secondary" onClick={() => void end('')} type="button">
          {words.endOthers}
        </Button>
      )}
    </section>
  )
}

function Row({ end, session }: { end: () => void; session: Session }) {
  const words = useWords()
  const { address, browser, isCurrent, lastActiveAt, startedAt } = session
  return (
    <tr>
      <td>{browser ?? '—'}</td>
      <td>{address ?? '—'}</td>
      <td>{shown(startedAt)}</td>
      <td>{shown(lastActiveAt)}</td>
      <td>
        {isCurrent ? (
          <em>{words.current}</em>
        ) : (
          <Button buttonStyle="secondary" margin={false} onClick={end} size="small" type="button">
            {words.end}
          </Button>
        )}
      </td>
    </tr>
  )
}

function useSessions() {
  const ask = useAskAccount()
  const words = useWords()
  const [sessions, setSessions] = useState<Session[]>([])
  const load = async () => {
    const { body } = await ask<{ docs?: Session[] }>('/sessions', { isBackground: true })
    setSessions(body?.docs ?? [])
  }
  const end = async (path: string) => {
    const answer = await ask(`/sessions${path}`, { method: 'DELETE' })
    if (!answer.isOk) toast.error(answer.error?.message ?? words.failed)
    await load()
  }
  useEffect(() => {
    void load()
    // Asked once; ending one asks again.
  }, [])
  return { end, sessions }
}

const timeZone = 'Asia/Ho_Chi_Minh'
const day = new Intl.DateTimeFormat('vi', {
  day: '2-digit',
  month: '2-digit',
  timeZone,
  year: 'numeric',
})
const time = new Intl.DateTimeFormat('vi', { hour: '2-digit', minute: '2-digit', timeZone })

/** As everywhere in the admin: 24/11/2026 07:34. */
function shown(instant: string): string {
  const date = new Date(instant)
  return `${day.format(date)} ${time.format(date)}`
}
