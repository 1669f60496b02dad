import type { Sentence } from '../domain/errors.ts'
import type { SelectField, Where } from 'payload'

/** Shown to the public. A row of before the field was there says nothing, and was. */
export const shownToPublic = (): Where => ({ visibility: { not_equals: 'noi_bo' } })

/** Whether the public sees an entry that is public by saving: the way to take it back from there. */
export function visibilityField(
  defaultValue: 'cong_khai' | 'noi_bo',
  description: Sentence,
): SelectField {
  return {
    name: 'visibility',
    type: 'select',
    label: { en: 'Who sees it', vi: 'Phạm vi' },
    admin: { description, position: 'sidebar' },
    defaultValue,
    index: true,
    options: [
      { label: { en: 'Public', vi: 'Công khai' }, value: 'cong_khai' },
      { label: { en: 'Internal', vi: 'Nội bộ' }, value: 'noi_bo' },
    ],
    required: true,
  }
}
