'use client'

import type { OfferedAct } from '../domain/desk/answers.ts'
import type { Input } from './ActDialog.tsx'
import { toast, useForm, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { newKey, sentencesIn, useAsk } from './useAsk.ts'
import { useFinish } from './useFinish.ts'
import { useItem } from './useItem.ts'
import { useOnce } from './useOnce.ts'
import { useSpeech } from './wording.ts'

type Open = { act: OfferedAct; key: string }

/**
 * Does acts: saves the form first, asks what has to be asked, and loads the page again, since most
 * of what it shows may be different afterwards (useFinish). One act at a time, whatever is clicked.
 */
export function useAct(save: () => Promise<boolean>) {
  const { offeredNow, offers } = useItem()
  const showFaults = useFaults()
  const isModified = useFormModified()
  const send = useSend()
  const [open, setOpen] = useState<null | Open>(null)
  const [blocked, setBlocked] = useState<null | OfferedAct>(null)
  const [errors, setErrors] = useState<string[]>([])
  const finish = useFinish()
  const { isBusy, once } = useOnce()

  const perform = async ({ act, key }: Open, input: Input) => {
    const { isDone, sentences } = await send({ act, key }, input)
    if (isDone) return finish(act, close)
    setErrors(sentences)
    if (!hasDialog(act)) toast.error(sentences.join(' '))
    // There may be more to confirm now: a file that was read since.
    const again = await offeredNow(act)
    setOpen((before) => before && { ...before, act: again })
    return 'stays'
  }

  const choose = (chosen: OfferedAct) =>
    once(async () => {
      setErrors([])
      let act = chosen
      if (isModified && !goesFirst(chosen)) {
        // What is handed in, approved or published is what is on the screen.
        if (!(await save())) return
        act = await offeredNow(chosen)
      }
      if (!act.isAllowed) {
        showFaults(act)
        return setBlocked(act)
      }
      const next = { act, key: newKey() }
      return hasDialog(act) ? setOpen(next) : perform(next, {})
    })

  const close = () => {
    setOpen(null)
    setBlocked(null)
  }
  return {
    blocked,
    choose,
    close,
    doIt: (input: Input) => once(() => (open ? perform(open, input) : Promise.resolve())),
    errors,
    isBusy,
    offers,
    open,
  }
}

/** Sends an act; whether it was done, or what is said to its refusal. */
function useSend() {
  const ask = useAsk()
  const { path, readVersion } = useItem()
  const { say } = useSpeech()
  return async ({ act, key }: Open, input: Input) => {
    // Who approves answers for what is on the screen.
    const body = act.verb === 'approve' ? { ...input, version: readVersion() } : input
    const answer = await ask(`${path}/acts/${act.verb}`, { body, key, method: 'POST' })
    return { isDone: answer.isOk, sentences: answer.isOk ? [] : sentencesIn(answer, say('failed')) }
  }
}

/** Taking does no harm and asks nothing. */
const hasDialog = ({ asks, verb, warnings }: OfferedAct): boolean =>
  asks.length > 0 || warnings.length > 0 || verb !== 'take'

/** Nothing can be saved before these. */
const goesFirst = ({ verb }: OfferedAct): boolean => verb === 'take' || verb === 'restore'

/** Marks the fields that an act misses something of. */
function useFaults(): (act: OfferedAct) => void {
  const { dispatchFields } = useForm()
  const { inWords } = useSpeech()
  return ({ reasons }) => {
    const errors = reasons
      .filter(({ path }) => path !== undefined)
      .map(({ message, path }) => ({ message: inWords(message), path: String(path) }))
    if (errors.length > 0) dispatchFields({ type: 'ADD_SERVER_ERRORS', errors })
  }
}
