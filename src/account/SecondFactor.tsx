'use client'

import { Button, toast } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { useAskAccount } from './askAccount.ts'
import { Dialog } from './Dialog.tsx'
import { Input } from './Input.tsx'
import { SetUpFactor, useSetUp } from './SetUpFactor.tsx'
import { useWords } from './wording.ts'

type Told = { hasSecondFactor?: boolean; needsSecondFactor?: boolean }
type Open = 'nothing' | 'setUp' | 'turnOff'

/** Whether one's own account logs in in two steps, and how to change it. */
export function SecondFactor() {
  const ask = useAskAccount()
  const words = useWords()
  const [isOn, setIsOn] = useState<boolean>()
  const [isNeeded, setIsNeeded] = useState(false)
  const [open, setOpen] = useState<Open>('nothing')
  useEffect(() => {
    void ask<Told>('/session', { isBackground: true }).then(({ body }) => {
      setIsOn(body?.hasSecondFactor === true)
      setIsNeeded(body?.needsSecondFactor === true)
    })
    // Asked once; afterwards this page changes it itself.
  }, [])
  const done = (nowOn: boolean) => {
    setOpen('nothing')
    setIsOn(nowOn)
    toast.success(nowOn ? words.turnedOn : words.turnedOff)
  }
  if (isOn === undefined) return null
  return (
    <section>
      <h3>{words.secondFactor}</h3>
      <p>{isOn ? words.on : words.off}</p>
      <div className="account-buttons">
        <Button buttonStyle="secondary" onClick={() => setOpen('setUp')} type="button">
          {isOn ? words.setUpAgain : words.setUp}
        </Button>
        {isOn && !isNeeded && (
          <Button buttonStyle="secondary" onClick={() => setOpen('turnOff')} type="button">
            {words.turnOff}
          </Button>
        )}
      </div>
      {open === 'setUp' && (
        <SetUp isRenewed={isOn} onCancel={() => setOpen('nothing')} onDone={() => done(true)} />
      )}
      {open === 'turnOff' && (
        <TurnOff onCancel={() => setOpen('nothing')} onDone={() => done(false)} />
      )}
    </section>
  )
}

type Asked = { onCancel: () => void; onDone: () => void }

function SetUp({ isRenewed, onCancel, onDone }: Asked & { isRenewed: boolean }) {
  const words = useWords()
  const steps = useSetUp(isRenewed, onDone)
  const isTelling = steps.recoveryCodes !== undefined
  return (
    <Dialog
      heading={isRenewed ? words.setUpAgain : words.setUp}
      onCancel={isTelling ? undefined : onCancel}
      onSubmit={() => void steps.submit()}
    >
      <SetUpFactor steps={steps} />
      {!isTelling && <Cancel onCancel={onCancel} />}
    </Dialog>
  )
}

function TurnOff({ onCancel, onDone }: Asked) {
  const ask = useAskAccount()
  const words = useWords()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [error, setError] = useState('')
  const turnOff = async () => {
    const body = { code, password }
    const answer = await ask('/mfa/disable', { body, method: 'POST' })
    if (answer.isOk) onDone()
    else setError(answer.error?.message ?? words.failed)
  }
  return (
    <Dialog
      heading={`${words.turnOff}: ${words.secondFactor}`}
      onCancel={onCancel}
      onSubmit={() => void turnOff()}
    >
      <Input
        autoComplete="current-password"
        label={words.passwordAgain}
        onChange={setPassword}
        value={password}
      />
      <Input autoComplete="one-time-code" label={words.code} onChange={setCode} value={code} />
      {error && <p role="alert">{error}</p>}
      <Button type="submit">{words.turnOff}</Button>
      <Cancel onCancel={onCancel} />
    </Dialog>
  )
}

function Cancel({ onCancel }: { onCancel: () => void }) {
  const words = useWords()
  return (
    <Button buttonStyle="secondary" onClick={onCancel} type="button">
      {words.cancel}
    </Button>
  )
}
