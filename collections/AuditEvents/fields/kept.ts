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

type Words = Record<string, Sentence>

/** The same for a text of codes, which people read in words; names of collections need none. */
export function keptCode(
  name: string,
  label: Sentence,
  description: Sentence,
  words: Words = {},
): TextField {
  const Field = { clientProps: { words }, path: 'payload-commune-portal/client#CodeText' }
  return kept(name, label, description, {
    admin: { components: { Field }, description, readOnly: true },
  })
}
