import type { TextField, TextFieldSingleValidation } from 'payload'

import { fieldMessage } from '../../../src/access/fieldMessage.ts'
import { isServicePortalUrl } from '../../../src/domain/law/index.ts'

const label = { en: 'Apply at', vi: 'Địa chỉ nộp hồ sơ' }
const maxLength = 1000

/**
 * Where people apply: the National Public Service Portal and nowhere else, so that a wrong link
 * never leads a citizen's papers to somebody else (NĐ 224/2026 Đ.9 k1a).
 */
export function nationalPortalField(): TextField {
  return {
    name: 'dvcUrl',
    type: 'text',
    label,
    admin: {
      description: {
        en: 'The page of this procedure on dichvucong.gov.vn.',
        vi: 'Trang của thủ tục này trên dichvucong.gov.vn. Cổng xã không nhận hồ sơ.',
      },
    },
    maxLength,
    required: true,
    validate: isNational,
  }
}

const isNational: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value) return required ? req.t('validation:required') : true
  if (value.length <= maxLength && isServicePortalUrl(value) && isPlain(value)) return true
  return fieldMessage('CP_PROCEDURE_LINK', req, { label })
}

/** No name before the host, which people would read as the host. */
function isPlain(value: string): boolean {
  const { password, username } = new URL(value)
  return !username && !password
}
