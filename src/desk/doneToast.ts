'use client'

import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Where a sentence waits for the page to be loaded again. */
const doneKey = 'commune-portal.done'

/** On a page that has just been loaded, what shows such sentences comes last. */
const settleMs = 300

/** Loads the page again and says there what was done. */
export function leaveWith(sentence: string): 'leaves' {
  window.sessionStorage.setItem(doneKey, sentence)
  window.location.reload()
  return 'leaves'
}

export function useDoneToast(): void {
  useEffect(() => {
    const done = window.sessionStorage.getItem(doneKey)
    if (!done) return
    window.sessionStorage.removeItem(doneKey)
    setTimeout(() => toast.success(done), settleMs)
  }, [])
}
