'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { useAskAccount } from './askAccount.ts'
import { Input } from './Input.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import { useWords } from './wording.ts'

type Begun = { key: string; qr: string }

/**
 * The three steps: one's own password, a code of the app that scanned the key, the recovery codes.
 * @param needsCode somebody who changes the phone shows a code of the old one
 */
export function useSetUp(needsCode: boolean, onDone: () => void) {
  const ask = useAskAccount()
  const words = useWords()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [begun, setBegun] = useState<Begun>()
  const [recoveryCodes, setRecoveryCodes] = useState<string[]>()
  const [error, setError] = useState('')

  const submit = async () => {
    if (recoveryCodes) return onDone()
    const path = begun ? '/mfa/confirm' : '/mfa/begin'
    const body = begun ? { code } : { password, ...(needsCode && { code }) }
    const answer = await ask<Begun & { recoveryCodes: string[] }>(path, { body, method: 'POST' })
    if (!answer.isOk || !answer.body) return setError(answer.error?.message ?? words.failed)
    setError('')
    setCode('')
    if (begun) setRecoveryCodes(answer.body.recoveryCodes)
    else setBegun(answer.body)
  }
  return { begun, code, error, needsCode, password, recoveryCodes, setCode, setPassword, submit }
}

/** What stands between the heading and the end of the form that sets up a second factor. */
export function SetUpFactor({ steps }: { steps: ReturnType<typeof useSetUp> }) {
  const words = useWords()
  const { begun, code, error, needsCode, password, recoveryCodes, setCode, setPassword } = steps
  if (recoveryCodes) return <RecoveryCodes codes={recoveryCodes} />
  return (
    <>
      {begun ? (
        <Key qr={begun.qr} secret={begun.key} />
      ) : (
        <Input
          autoComplete="current-password"
          label={words.passwordAgain}
          onChange={setPassword}
          value={password}
        />
      )}
      {(begun || needsCode) && (
        <Input
          autoComplete="one-time-code"
          label={begun ? words.firstCode : words.code}
          onChange={setCode}
          value={code}
        />
      )}
      {error && <p role="alert">{error}</p>}
      <Button type="submit">{begun ? words.confirm : words.continue}</Button>
    </>
  )
}

function Key({ qr, secret }: { qr: string; secret: string }) {
  const words = useWords()
  return (
    <>
      <p>{words.scan}</p>
      <img alt="" className="account-qr" height={220} src={qr} width={220} />
      <p>
        {words.key} <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
    </>
  )
}
