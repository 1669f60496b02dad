import type { TextField, TextFieldSingleValidation } from 'payload'

import { fieldMessage } from '../../../src/access/fieldMessage.ts'
import { hasCodeShape } from '../../../src/domain/law/index.ts'

const label = { en: 'Code', vi: 'Mã thủ tục' }
const maxLength = 40

/** The national code of a procedure: `1.001193`. */
export function codeField(): TextField {
  return {
    name: 'code',
    type: 'text',
    label,
    admin: {
      description: {
        en: 'As on the National Public Service Portal: 1.001193.',
        vi: 'Mã trên Cổng Dịch vụ công quốc gia, ví dụ 1.001193.',
      },
    },
    index: true,
    maxLength,
    required: true,
    validate: isCode,
  }
}

const isCode: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value) return required ? req.t('validation:required') : true
  if (value.length <= maxLength && hasCodeShape('procedureCode', value)) return true
  return fieldMessage('CP_PROCEDURE_CODE', req, { label })
}
