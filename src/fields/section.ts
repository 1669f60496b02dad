import type { Field } from 'payload'

import { sameCommune } from './sameCommune.ts'

/** Where readers look for it; the section says which legal duty its content fulfils. */
export function sectionField({ required = false } = {}): Field {
  return {
    name: 'section',
    type: 'relationship',
    label: { en: 'Section', vi: 'Chuyên mục' },
    admin: {
      description: { en: 'Where readers look for it.', vi: 'Nơi bạn đọc tìm nội dung này.' },
      position: 'sidebar',
    },
    filterOptions: sameCommune,
    index: true,
    relationTo: 'sections',
    required,
  }
}
