import type { Sentence } from '../domain/errors.ts'

/** What a field is called in both languages; Payload's own fields have only their name. */
export function labelOf({ name, label }: { label?: unknown; name?: string }): Sentence {
  if (typeof label === 'string' && label) return { en: label, vi: label }
  const { en, vi } = (typeof label === 'object' ? (label ?? {}) : {}) as Partial<Sentence>
  const fallback = vi ?? en ?? name ?? ''
  return { en: en ?? fallback, vi: vi ?? fallback }
}
