'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import { warningMinutes } from '../domain/accounts/idleSession.ts'
import { useAskAccount } from './askAccount.ts'
import { useRefusedAnswers } from './useRefusedAnswers.ts'

export type SessionState = 'active' | 'ended' | 'secondFactorMissing'
type Told = { endsInMs?: number; state: SessionState }

const minuteMs = 60 * 1000
const warnMs = warningMinutes * minuteMs
/** Near the end the server is asked again: another window may have been used meanwhile. */
const askAgainMs = 15 * 1000
const signs = ['keydown', 'pointerdown', 'scroll', 'touchstart'] as const

/**
 * How long the session still lasts, by the server's word. What somebody does on the page is told to
 * the server once a minute; without that it only looks. It also looks when something is refused: a
 * session that was ended elsewhere is noticed at the save, not at the next look.
 */
export function useSessionClock(isOn: boolean) {
  const ask = useLatest(useAskAccount())
  const [state, setState] = useState<SessionState>('active')
  const [leftMs, setLeftMs] = useState(Infinity)
  const endsAt = useRef(Infinity)
  const askedAt = useRef(0)
  const hasActed = useRef(false)

  const look = useCallback(
    async (isBackground: boolean) => {
      askedAt.current = Date.now()
      const { body } = await ask.current<Told>('/session', { isBackground })
      if (!body?.state) return
      endsAt.current = Date.now() + (body.endsInMs ?? 0)
      // Whoever has just set up the second factor still has to read the recovery codes.
      setState((was) =>
        was === 'secondFactorMissing' && body.state === 'active' ? was : body.state,
      )
      setLeftMs(body.endsInMs ?? 0)
    },
    [ask],
  )

  const lookOn = useCallback(() => void look(true), [look])
  useRefusedAnswers(isOn && state !== 'ended', lookOn)

  useEffect(() => {
    if (!isOn || state === 'ended') return
    const act = () => (hasActed.current = true)
    const check = () => {
      const left = endsAt.current - Date.now()
      const sinceAsked = Date.now() - askedAt.current
      setLeftMs(left > warnMs ? Infinity : left)
      if (hasActed.current && left > warnMs && sinceAsked > minuteMs) {
        hasActed.current = false
        void look(false)
      } else if (left < warnMs && sinceAsked > askAgainMs) void look(true)
      else if (left <= 0 && sinceAsked > 1000) void look(true)
    }
    if (askedAt.current === 0) lookOn()
    const timer = setInterval(check, 1000)
    for (const sign of signs) window.addEventListener(sign, act, { capture: true, passive: true })
    window.addEventListener('focus', lookOn)
    return () => {
      clearInterval(timer)
      for (const sign of signs) window.removeEventListener(sign, act, { capture: true })
      window.removeEventListener('focus', lookOn)
    }
  }, [isOn, look, lookOn, state])

  return { goOn: () => look(false), isWarning: leftMs <= warnMs, leftMs, state }
}

function useLatest<T>(value: T) {
  const ref = useRef(value)
  useEffect(() => {
    ref.current = value
  })
  return ref
}
