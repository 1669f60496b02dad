'use client'

import { toast } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { useSpeech } from './wording.ts'

/** Runs one thing at a time: a second click does nothing until the first has been answered. */
export function useOnce() {
  const { say } = useSpeech()
  const [isBusy, setBusy] = useState(false)
  const busy = useRef(false)
  const once = async (run: () => Promise<unknown>): Promise<void> => {
    if (busy.current) return
    busy.current = true
    setBusy(true)
    try {
      // A page that is being left stays busy to its end.
      if ((await run()) === 'leaves') return
    } catch {
      toast.error(say('failed'))
    }
    busy.current = false
    setBusy(false)
  }
  return { isBusy, once }
}
