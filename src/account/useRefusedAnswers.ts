'use client'

import { useEffect } from 'react'

/** What is answered to somebody whose session is over: not logged in, not allowed, not there. */
const refused = new Set([401, 403, 404])
const pauseMs = 1000

/**
 * Does something when an answer of the server says that the session may be over, as to a save. The
 * screens of the admin ask by `fetch`, each for itself: there is no other place that sees them all.
 */
export function useRefusedAnswers(isOn: boolean, onRefused: () => void): void {
  useEffect(() => {
    if (!isOn) return
    const ask = window.fetch.bind(window)
    let toldAt = 0
    const watched: typeof fetch = async (...args) => {
      const answer = await ask(...args)
      const isOurs = answer.url.startsWith(`${window.location.origin}/`)
      if (isOurs && refused.has(answer.status) && Date.now() - toldAt > pauseMs) {
        toldAt = Date.now()
        onRefused()
      }
      return answer
    }
    window.fetch = watched
    return () => {
      if (window.fetch === watched) window.fetch = ask
    }
  }, [isOn, onRefused])
}
