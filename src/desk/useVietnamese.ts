'use client'

import { toast, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

import { inVietnamese, labels, texts, toasts } from '../brand/payloadEnglish.ts'
import { languageOf } from '../domain/languageOf.ts'

/** Puts Payload's own English into Vietnamese on its way to the screen. */
export function useVietnamese(): void {
  const { i18n } = useTranslation()
  const isVietnamese = languageOf(i18n) === 'vi'
  useEffect(() => {
    if (!isVietnamese) return
    const watch = new MutationObserver((changes) => {
      for (const { addedNodes, target, type } of changes) {
        if (type === 'attributes') translateLabels(target as Element)
        else if (type === 'characterData') translateText(target.parentElement)
        for (const node of addedNodes) translate(node)
      }
    })
    translate(document.body)
    watch.observe(document.body, {
      attributeFilter: attributes,
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    })
    const giveBack = translateToasts()
    return () => {
      watch.disconnect()
      giveBack()
    }
  }, [isVietnamese])
}

const attributes = ['aria-label', 'aria-roledescription', 'title']
const labelled = attributes.map((name) => `[${name}]`).join(', ')

function translate(target: Node): void {
  if (!(target instanceof Element)) return translateText(target.parentElement)
  for (const element of [target, ...target.querySelectorAll(labelled)]) translateLabels(element)
  for (const { within } of texts) {
    const around = target.closest(within)
    const roots = around ? [around] : [...target.querySelectorAll(within)]
    for (const root of roots) {
      for (const element of [root, ...root.querySelectorAll('*')]) translateText(element)
    }
  }
}

function translateLabels(element: Element): void {
  // Payload writes the name of the field there, which the label beside it says in words.
  if (element.matches('input[type="checkbox"][title]')) element.removeAttribute('title')
  for (const name of attributes) {
    const said = element.getAttribute(name)
    const meant = said && inVietnamese(said, labels)
    if (meant && meant !== said) element.setAttribute(name, meant)
  }
}

/** A text that stands in an element of its own, however many pieces it was put together from. */
function translateText(element: Element | null): void {
  if (!element || element.childElementCount > 0 || element.closest('[contenteditable="true"]'))
    return
  const said = element.textContent
  const { rules } = texts.find(({ within }) => element.closest(within)) ?? { rules: [] }
  const meant = said && inVietnamese(said, rules)
  if (!meant || meant === said) return
  // The pieces stay: React goes on to hold them.
  for (const [index, piece] of [...element.childNodes].entries()) {
    piece.nodeValue = index === 0 ? meant : ''
  }
}

type Words = Parameters<typeof toast.promise>[1]

/** @returns undoes it */
function translateToasts(): () => void {
  const { error, promise, success } = toast
  toast.error = (message, ...more) => error(spoken(message), ...more)
  toast.success = (message, ...more) => success(spoken(message), ...more)
  // What becomes of a save: its sentence is known when it has ended.
  toast.promise = ((work: Parameters<typeof promise>[0], words: Words) => {
    const said = words?.error
    const translated =
      typeof said === 'function' ? async (reason: unknown) => spoken(await said(reason)) : said
    return promise(work, { ...words, error: translated })
  }) as typeof promise
  return () => void Object.assign(toast, { error, promise, success })
}

const spoken = <T>(message: T): string | T =>
  typeof message === 'string' ? inVietnamese(message, toasts) : message
