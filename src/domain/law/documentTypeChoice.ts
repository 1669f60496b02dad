import type { DocumentType } from './types.ts'

import { slugify } from '../vietnamese/slugify.ts'

/** What is stored of a type: its code, or its name where it has none (`cong_van`, `lenh`). */
export function documentTypeChoice({ code, title }: DocumentType): string {
  return code ?? slugify(title.vi).replaceAll('-', '_')
}
