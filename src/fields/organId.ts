import type { TextField } from 'payload'

import { fieldMessage } from '../access/fieldMessage.ts'
import { byProvince } from '../access/rules.ts'
import { hasCodeShape } from '../domain/law/hasCodeShape.ts'

const label = { en: 'Organ identifier', vi: 'Mã định danh' }

/** The identifier of an organ in electronic exchange (QĐ 20/2020/QĐ-TTg): `H50.12.3`. */
export function organIdField(): TextField {
  return {
    name: 'organId',
    type: 'text',
    label,
    access: byProvince,
    admin: {
      description: {
        en: 'Given under Decision 20/2020/QĐ-TTg, like H50.12.3.',
        vi: 'Mã cấp theo Quyết định 20/2020/QĐ-TTg, ví dụ H50.12.3.',
      },
    },
    index: true,
    validate: (value: null | string | string[] | undefined, { req }: { req: Req }) =>
      !value || hasCodeShape('organId', String(value))
        ? true
        : fieldMessage('CP_INPUT_ORGAN_ID', req, { label }),
  }
}

type Req = Parameters<typeof fieldMessage>[1]
