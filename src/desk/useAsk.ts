'use client'

import type { Sentence } from '../domain/errors.ts'
import { useConfig, useTranslation } from '@payloadcms/ui'

type Said = { message?: string; path?: string }
type Failure = Said & { data?: { code?: string; errors?: Said[]; sentence?: Sentence } }

export type Answer<T> = {
  body: null | T
  /** What was refused, sentence by sentence; those about a field say which. */
  errors: Said[]
  isOk: boolean
  /** 0: no answer came. */
  status: number
}

type Options = { body?: object; key?: string; method?: 'GET' | 'PATCH' | 'POST' }

/** Asks the REST API as who is logged in. */
export function useAsk() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const base = `${config.serverURL}${config.routes.api}`
  return async <T>(path: string, options: Options = {}): Promise<Answer<T>> => {
    const { body, key, method = 'GET' } = options
    try {
      const response = await fetch(`${base}${path}`, {
        body: body && JSON.stringify(body),
        credentials: 'include',
        headers: {
          'Accept-Language': i18n.language,
          'Content-Type': 'application/json',
          ...(key !== undefined && { 'Idempotency-Key': key }),
        },
        method,
      })
      const answer = (await response.json().catch(() => null)) as null | T
      const failures = (answer as null | { errors?: Failure[] })?.errors ?? []
      const errors = failures.flatMap((one) => one.data?.errors ?? [one])
      return { body: answer, errors, isOk: response.ok, status: response.status }
    } catch {
      return { body: null, errors: [], isOk: false, status: 0 }
    }
  }
}

/** What was refused, each sentence once; `otherwise` where no answer came. */
export function sentencesIn({ errors }: Answer<unknown>, otherwise: string): string[] {
  const said = errors.flatMap(({ message }) => message ?? [])
  return said.length > 0 ? [...new Set(said)] : [otherwise]
}

/** A word nobody else sends; `randomUUID` is missing where the portal is opened without https. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
