'use client'

import type { Sentence } from '../domain/errors.ts'
import { useTranslation } from '@payloadcms/ui'

import { languageOf } from '../domain/languageOf.ts'
import { type Word, words } from './words.ts'

export type Say = (word: Word, values?: Record<string, number | string>) => string

/** What these screens say, and sentences of the server, in the language of the admin. */
export function useSpeech(): { inWords: (sentence: Sentence) => string; say: Say } {
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  return {
    inWords: (sentence) => sentence[language],
    say: (word, values = {}) =>
      words[language][word].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')),
  }
}
