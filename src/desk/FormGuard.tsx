'use client'

import {
  useDocumentDrawerContext,
  useDocumentInfo,
  useDocumentTitle,
  useForm,
  useFormModified,
  useModal,
} from '@payloadcms/ui'
import { type RefObject, useEffect, useRef } from 'react'

import { useSpeech } from './wording.ts'

/** In every form: nothing typed is lost without a word, and what has no title is called so. */
export function FormGuard() {
  const marker = useRef<HTMLSpanElement>(null)
  useWaitingForTakeOver()
  useUntitled()
  useAskingBeforeClosing(marker)
  return <span hidden ref={marker} />
}

/** After taking over from somebody the form is filled again: what is typed before would be lost. */
function useWaitingForTakeOver(): void {
  const { isLocked } = useDocumentInfo()
  const { setProcessing } = useForm()
  useEffect(() => {
    if (!isLocked) return
    setProcessing(true)
    return () => setProcessing(false)
  }, [isLocked, setProcessing])
}

/** Payload calls what has no title by its id. */
function useUntitled(): void {
  const { id } = useDocumentInfo()
  const { setDocumentTitle, title } = useDocumentTitle()
  const { say } = useSpeech()
  const untitled = say('untitled')
  useEffect(() => {
    if (id !== undefined && title === String(id)) setDocumentTitle(untitled)
  }, [id, setDocumentTitle, title, untitled])
}

/**
 * A drawer with something unsaved in it asks before it closes. Payload's does so at its cross, but
 * not at Escape and at a click beside it: both press the cross here.
 */
function useAskingBeforeClosing(marker: RefObject<HTMLElement | null>): void {
  const { drawerSlug } = useDocumentDrawerContext()
  const isModified = useFormModified()
  const { modalState } = useModal()
  const open = Object.values(modalState).filter(({ isOpen }) => isOpen)
  const [top] = open.sort((left, right) => (right.openedOn ?? 0) - (left.openedOn ?? 0))
  const asks = drawerSlug !== undefined && isModified && top?.slug === drawerSlug
  useEffect(() => {
    const drawer = marker.current?.closest('.drawer')
    if (!asks || !drawer) return
    const ask = (event: Event) => {
      stop(event)
      drawer.querySelector<HTMLElement>('.doc-drawer__header-close')?.click()
    }
    const atEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      if (!closeList()) return ask(event)
      stop(event)
    }
    const atClick = (event: Event) => {
      const { target } = event
      const isBeside = target instanceof Element && target.matches('.drawer__close')
      if (isBeside && drawer.contains(target)) ask(event)
    }
    window.addEventListener('keydown', atEscape, true)
    window.addEventListener('click', atClick, true)
    return () => {
      window.removeEventListener('keydown', atEscape, true)
      window.removeEventListener('click', atClick, true)
    }
  }, [asks, marker])
}

function stop(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** A list that is open under its box takes the Escape for itself: it closes when the box is left. */
function closeList(): boolean {
  const box = document.activeElement
  if (!(box instanceof HTMLElement) || box.getAttribute('aria-expanded') !== 'true') return false
  box.blur()
  box.focus()
  return true
}
