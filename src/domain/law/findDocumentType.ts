import type { Body, Day, DocumentType, Law } from './types.ts'

import { toNfc } from '../vietnamese/toNfc.ts'
import { builtInLaw } from './builtInLaw.ts'
import { dataAt } from './datumAt.ts'

/**
 * The type a code stands for in a number of that day: `CTr` is Chương trình and `CT` is Chỉ thị.
 * As written first; in another case only when that leaves one type (`CTR`, `QYĐ`). Marks are never
 * dropped: ĐA and DA are two types. The Party's codes are its own: ask with `body: 'party'`.
 */
export function findDocumentType(
  code: string,
  day: Day,
  { body, law = builtInLaw }: { body?: Body; law?: Law } = {},
): DocumentType | null {
  const wanted = toNfc(code)
  const types = dataAt(law.documentTypes, day).filter((type) =>
    body ? type.body === body : type.body !== 'party',
  )
  const named = (same: (code: string) => boolean) =>
    types.filter((type) => codesOf(type).some(same))

  const [exact] = named((own) => own === wanted)
  if (exact) return exact
  const [only, ...others] = named((own) => own.toLowerCase() === wanted.toLowerCase())
  return only && others.length === 0 ? only : null
}

const codesOf = ({ aliases = [], code }: DocumentType): string[] =>
  code === null ? [...aliases] : [code, ...aliases]
