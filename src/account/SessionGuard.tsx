'use client'

import { Button, useAuth } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

import { Dialog } from './Dialog.tsx'
import { LoginAgain } from './LoginAgain.tsx'
import { SecondFactorScreen } from './SecondFactorScreen.tsx'
import { styles } from './styles.ts'
import { useSessionClock } from './useSessionClock.ts'
import { useWords } from './wording.ts'

/**
 * Round every page of the admin: warns before the session ends, lets people log in again without
 * leaving what they typed, and leads to the second factor who has to set it up.
 */
export function SessionGuard({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  const isOn = Boolean(user)
  const { goOn, isWarning, leftMs, state } = useSessionClock(isOn)
  const isEnded = isOn && state === 'ended'
  useStayingHere(isEnded)
  const mustSetUp = isOn && state === 'secondFactorMissing'
  return (
    <>
      <style>{styles}</style>
      {mustSetUp ? <SecondFactorScreen /> : children}
      {isEnded && <LoginAgain onDone={() => void goOn()} />}
      {isOn && !isEnded && isWarning && <Warning goOn={goOn} leftMs={leftMs} />}
    </>
  )
}

function Warning({ goOn, leftMs }: { goOn: () => Promise<void>; leftMs: number }) {
  const words = useWords()
  const seconds = Math.max(0, Math.ceil(leftMs / 1000))
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return (
    <Dialog heading={words.warning} onCancel={() => void goOn()} onSubmit={() => void goOn()}>
      <p role="timer">{words.remaining.replace('{time}', time)}</p>
      <Button type="submit">{words.goOn}</Button>
    </Dialog>
  )
}

const daysMs = 20 * 24 * 60 * 60 * 1000

/** Payload leaves the page when it thinks the token has run out: it is told that it has time. */
function useStayingHere(isEnded: boolean): void {
  const { setUser, user } = useAuth()
  useEffect(() => {
    if (!isEnded || !user) return
    setUser({ exp: Math.floor((Date.now() + daysMs) / 1000), user })
    // Once per end: `user` is the same person before and after.
  }, [isEnded])
}
