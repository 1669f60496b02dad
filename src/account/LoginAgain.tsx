'use client'

import { Button, useAuth, useConfig } from '@payloadcms/ui'

import { Dialog } from './Dialog.tsx'
import { Input } from './Input.tsx'
import { useLogin } from './useLogin.ts'
import { useWords } from './wording.ts'

/** The session ended while somebody was typing: the page stays, they log in again in front of it. */
export function LoginAgain({ onDone }: { onDone: () => void }) {
  const { user } = useAuth()
  const { admin, routes } = useConfig().config
  const words = useWords()
  const { asksCode, code, error, login, password, setCode, setPassword } = useLogin()
  const email = (user as null | { email?: string })?.email ?? ''
  const submit = async () => {
    if (await login(email)) onDone()
  }
  return (
    <Dialog heading={words.ended} onSubmit={() => void submit()}>
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
        <a href={`${routes.admin}${admin.routes.logout}`}>{words.leave}</a>
      </p>
    </Dialog>
  )
}
