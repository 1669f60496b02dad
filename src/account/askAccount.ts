'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'

import { backgroundHeader } from '../access/sessions/asksInBackground.ts'

type Failure = { code?: string; details?: { isWrong?: boolean }; message?: string }
type FieldErrors = { data?: { errors?: { message?: string }[] } }

export type Answer<T> = { body: null | T; error?: Failure; isOk: boolean; status: number }

type Options = { body?: object; isBackground?: boolean; method?: 'DELETE' | 'GET' | 'POST' }

/** Asks /api/users/…; an answer that never came has the status 0. */
export function useAskAccount() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const base = `${config.serverURL}${config.routes.api}/users`
  return async <T>(path: string, options: Options = {}): Promise<Answer<T>> => {
    const { body, isBackground = false, method = 'GET' } = options
    try {
      const response = await fetch(`${base}${path}`, {
        body: body && JSON.stringify(body),
        credentials: 'include',
        headers: {
          'Accept-Language': i18n.language,
          'Content-Type': 'application/json',
          ...(isBackground && { [backgroundHeader]: '1' }),
        },
        method,
      })
      const answer = (await response.json().catch(() => null)) as null | T
      const [first] = (answer as null | { errors?: (Failure & FieldErrors)[] })?.errors ?? []
      const message = first?.data?.errors?.[0]?.message ?? first?.message
      const error = first && { ...first, message }
      return { body: answer, error, isOk: response.ok, status: response.status }
    } catch {
      return { body: null, isOk: false, status: 0 }
    }
  }
}
