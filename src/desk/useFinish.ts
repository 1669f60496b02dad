'use client'

import type { OfferedAct } from '../domain/desk/answers.ts'
import { toast, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'

import { leaveWith, useDoneToast } from './doneToast.ts'
import { useAsk } from './useAsk.ts'
import { useItem } from './useItem.ts'
import { useSpeech } from './wording.ts'

type Stored = { revision?: number; state?: string }

/**
 * What follows an act that was done: the page is loaded again, since most of what it shows may be
 * different. Not while the form holds what nobody has saved yet (before taking or restoring a piece
 * nothing can be saved): it goes on from the piece as it is now, with the text that was typed.
 */
export function useFinish(): (act: OfferedAct, stay: () => void) => Promise<unknown> {
  const { getDocPermissions } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const isModified = useFormModified()
  const { loadAgain, path } = useItem()
  const ask = useAsk()
  const { inWords, say } = useSpeech()
  useDoneToast()
  return async ({ label }, stay) => {
    const done = say('done', { verb: inWords(label) })
    if (!isModified) return leaveWith(done)
    stay()
    const { body } = await ask<Stored>(`${path}?draft=true&depth=0`)
    for (const name of ['revision', 'state'] as const) {
      dispatchFields({ type: 'UPDATE', path: name, value: body?.[name] })
    }
    await Promise.all([loadAgain(), getDocPermissions(body ?? {})])
    return toast.success(`${done} ${say('typedStays')}`)
  }
}
