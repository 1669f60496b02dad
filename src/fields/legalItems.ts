import type { TextField } from 'payload'

import { fieldMessage } from '../access/codedError.ts'

const label = { en: 'Legal items', vi: 'Mục phải công khai' }

/** An act, then article, clause and point: `THDC-11.2`, `TCTT-17.1.d`, `NĐ224-9.1.c`. */
const shape = /^[A-ZĐ]{2,8}\d{0,4}(?:-[0-9A-Za-zđĐ]+(?:\.[0-9A-Za-zđĐ]+)*)?$/

/** Which duties to disclose a section fulfils; the completeness of the portal is read off them. */
export function legalItemsField(): TextField {
  return {
    name: 'legalItems',
    type: 'text',
    label,
    admin: {
      description: {
        en: 'Act and item, like THDC-11.2 or TCTT-17.1.d: what is published here fulfils it.',
        vi: 'Luật và mục, ví dụ THDC-11.2, TCTT-17.1.d: nội dung đăng ở đây đáp ứng mục đó.',
      },
    },
    hasMany: true,
    validate: (value: null | string | string[] | undefined, { req }: { req: Req }) => {
      const wrong = [value ?? []].flat().find((item) => !shape.test(item))
      return wrong === undefined
        ? true
        : fieldMessage('CP_INPUT_LEGAL_ITEM', req, { label, item: wrong })
    },
  }
}

type Req = Parameters<typeof fieldMessage>[1]
