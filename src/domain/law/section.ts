import type { CountedCollection, DefaultSection } from './types.ts'

/** One row of the default section tree. Which section answers which item is our reading of the law. */
export function section(
  key: string,
  parent: null | string,
  vi: string,
  en: string,
  defaultType: CountedCollection | null,
  legalItems: readonly string[],
): DefaultSection {
  return {
    confidence: 'unsure',
    defaultType,
    key,
    legalItems,
    note: {
      en: 'Our arrangement: the law names what must be there, not in which section.',
      vi: 'Cách sắp xếp đề xuất: luật quy định nội dung, không quy định chuyên mục.',
    },
    parent,
    source: [{ act: 'thucTe' }],
    title: { en, vi },
    validFrom: '2018-07-01',
  }
}
