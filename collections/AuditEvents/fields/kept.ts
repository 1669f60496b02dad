import type { TextField } from 'payload'

type Sentence = { en: string; vi: string }

/** A text of a row: written once by the product, read by who may read the row. */
export const kept = (
  name: string,
  label: Sentence,
  description: Sentence,
  more: Partial<TextField> = {},
): TextField => ({
  name,
  type: 'text',
  label,
  admin: { description, readOnly: true },
  ...(more as object),
})
