import type { Sentence } from '../domain/errors.ts'

import { builtInLaw, datumAt, type DeadlineKey, formatSource } from '../domain/law/index.ts'

/** Where a deadline comes from, and what is not sure about it, for the clerk who sees its result. */
export function lawDescription(key: DeadlineKey): Sentence {
  const datum = datumAt(builtInLaw.deadlines, key)
  const inLanguage = (language: 'en' | 'vi') =>
    [
      datum?.source.map((source) => formatSource(source, language)).join('; '),
      datum?.note?.[language],
    ]
      .filter(Boolean)
      .join('. ')
  return { en: inLanguage('en'), vi: inLanguage('vi') }
}
