'use client'

import { type FormEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'

type Props = {
  children: ReactNode
  heading: string
  /** Escape and the like; without it the dialog stays until it is answered. */
  onCancel?: () => void
  onSubmit?: () => void
}

/**
 * A question in front of everything. It stands outside the page's form, which it must not submit,
 * and above Payload's own modals. Whoever closes it is back where it was opened.
 */
export function Dialog({ children, heading, onCancel, onSubmit }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog && !dialog.open) dialog.showModal()
    // The browser gives the focus back when a dialog is closed, not when it is taken away.
    return () => dialog?.close()
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    onSubmit?.()
  }
  return createPortal(
    <dialog
      aria-labelledby="account-dialog-heading"
      className="account-dialog"
      onCancel={(event) => {
        event.preventDefault()
        onCancel?.()
      }}
      ref={ref}
    >
      <form className="account-form" onSubmit={submit}>
        <h2 id="account-dialog-heading">{heading}</h2>
        {children}
      </form>
    </dialog>,
    document.body,
  )
}
