'use client'

import { toast, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

import { languageOf } from '../domain/languageOf.ts'

/** What Payload's upload of several files says in English whatever the language is. */
const said: [RegExp, string][] = [
  [/^Successfully saved (\d+) files$/, 'Đã lưu $1 tệp.'],
  [/^Failed to save (\d+) files$/, 'Chưa lưu được $1 tệp.'],
]

/** Puts Payload's own English sentences into Vietnamese on their way to the screen. */
export function useVietnameseToasts(): void {
  const { i18n } = useTranslation()
  const isVietnamese = languageOf(i18n) === 'vi'
  useEffect(() => {
    if (!isVietnamese) return
    const { error, success } = toast
    toast.error = (message, ...more) => error(translated(message), ...more)
    toast.success = (message, ...more) => success(translated(message), ...more)
    return () => void Object.assign(toast, { error, success })
  }, [isVietnamese])
}

function translated<T>(message: T): string | T {
  if (typeof message !== 'string') return message
  const [pattern, words] = said.find(([sentence]) => sentence.test(message)) ?? []
  return pattern && words ? message.replace(pattern, words) : message
}
