import type { TextField } from 'payload'

import { builtInLaw } from '../domain/law/index.ts'
import { type Choice, choiceField } from './choice.ts'

/** Every duty of the law by its key: `THDC-11.2`, `TCTT-17.1.d`, `NĐ224-9.1.c`. */
export const legalItemChoices: Choice[] = builtInLaw.duties
  .map(({ key, title }) => ({
    label: { en: `${key} – ${title.en}`, vi: `${key} – ${title.vi}` },
    value: key,
  }))
  .filter(({ value }, index, all) => all.findIndex((one) => one.value === value) === index)

/** Which duties to disclose a section fulfils; the completeness of the portal is read off them. */
export function legalItemsField(): TextField {
  return choiceField({
    name: 'legalItems',
    label: { en: 'Legal items', vi: 'Mục phải công khai' },
    choices: legalItemChoices,
    description: {
      en: 'What is published here fulfils these duties.',
      vi: 'Nội dung đăng ở đây đáp ứng các mục này.',
    },
    hasMany: true,
  })
}
