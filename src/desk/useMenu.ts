'use client'

import { type KeyboardEvent, type ToggleEvent, useEffect, useId, useRef, useState } from 'react'

import { placeBelow } from '../domain/desk/placeBelow.ts'

/**
 * A list that a button opens: in front of everything, within the window whatever its size, left by
 * Escape or a click elsewhere. For a button and the list beside it.
 */
export function useMenu() {
  const id = useId()
  const buttonRef = useRef<HTMLButtonElement>(null)
  const listRef = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)

  const place = () => {
    const at = buttonRef.current?.getBoundingClientRect()
    if (!at || !listRef.current) return
    const window_ = { height: window.innerHeight, width: window.innerWidth }
    Object.assign(listRef.current.style, placeBelow(at, window_))
  }
  useEffect(() => {
    if (!isOpen) return
    const signs = ['resize', 'scroll'] as const
    for (const sign of signs) window.addEventListener(sign, place, true)
    return () => {
      for (const sign of signs) window.removeEventListener(sign, place, true)
    }
  }, [isOpen])

  return {
    button: {
      'aria-expanded': isOpen,
      className: 'desk-menu-button',
      popoverTarget: id,
      ref: buttonRef,
    },
    close: () => listRef.current?.hidePopover(),
    list: {
      id,
      onBeforeToggle: ({ newState }: ToggleEvent) => {
        if (newState === 'open') place()
      },
      onKeyDown: walk,
      onToggle: ({ currentTarget, newState }: ToggleEvent<HTMLDivElement>) => {
        setOpen(newState === 'open')
        if (newState === 'open') currentTarget.querySelector('button')?.focus()
      },
      popover: 'auto',
      ref: listRef,
    } as const,
  }
}

/** The arrows go from one entry to the next, as in every menu. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const entries = [...event.currentTarget.querySelectorAll('button')]
  const at = entries.findIndex((entry) => entry === document.activeElement)
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, End: entries.length - 1, Home: 0 }[event.key]
  if (next === undefined) return
  event.preventDefault()
  entries.at(next % entries.length)?.focus()
}
