'use client'

import { Button, useAuth } from '@payloadcms/ui'
import type { ClientUser } from 'payload'
import { useState } from 'react'

import { useAskAccount } from './askAccount.ts'
import { Dialog } from './Dialog.tsx'
import { Input } from './Input.tsx'
import { useWords } from './wording.ts'

/** What Payload's admin takes in of somebody who has logged in. */
type Login = { exp: number; token: string; user: ClientUser }

/** The session ended while somebody was typing: the page stays, and they log in again in front of it. */
export function LoginAgain({ onDone }: { onDone: () => void }) {
  const { setUser, user } = useAuth()
  const ask = useAskAccount()
  const words = useWords()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [asksCode, setAsksCode] = useState(false)
  const [error, setError] = useState('')
  const email = (user as null | { email?: string })?.email ?? ''
  const login = async () => {
    const body = { email, password, ...(asksCode && { code }) }
    const answer = await ask<Login>('/login', { body, method: 'POST' })
    if (answer.isOk && answer.body) {
      setUser(answer.body)
      return onDone()
    }
    const needsCode = answer.error?.code === 'CP_ACCOUNT_CODE_NEEDED'
    if (needsCode) setAsksCode(true)
    if (needsCode && !asksCode) return setError('')
    setError(needsCode ? words.codeWrong : (answer.error?.message ?? words.failed))
  }
  return (
    <Dialog heading={words.ended} onSubmit={() => void login()}>
      <p>{words.endedText}</p>
      <p>
        <strong>{email}</strong>
      </p>
      <Input
        autoComplete="current-password"
        label={words.password}
        onChange={setPassword}
        value={password}
      />
      {asksCode && (
        <Input autoComplete="one-time-code" label={words.code} onChange={setCode} value={code} />
      )}
      {error && <p role="alert">{error}</p>}
      <Button type="submit">{words.login}</Button>
      <p>
        <a href="/admin/logout">{words.leave}</a>
      </p>
    </Dialog>
  )
}
