import type { FieldAccess, SelectField, TextField } from 'payload'

import { administered, maySeeAccount, ownOrAdministered } from '../../../src/access/accounts.ts'

export const keyLabel = { en: 'API key', vi: 'Khoá API' }

/** A person logs in with a password; a technical account is a program's, and has an API key. */
export function kindField(): SelectField {
  return {
    name: 'kind',
    type: 'select',
    label: { en: 'Kind', vi: 'Loại tài khoản' },
    access: { read: ownOrAdministered, update: () => false },
    admin: {
      description: {
        en: 'A technical account is for another program: it has an API key and cannot log in. It cannot be changed later.',
        vi: 'Tài khoản kỹ thuật dành cho phần mềm khác: dùng khoá API, không đăng nhập được. Không đổi được sau khi tạo.',
      },
      position: 'sidebar',
    },
    defaultValue: 'person',
    index: true,
    options: [
      { label: { en: 'Person', vi: 'Cán bộ' }, value: 'person' },
      { label: { en: 'Technical (API key)', vi: 'Kỹ thuật (khoá API)' }, value: 'technical' },
    ],
  }
}

type Sent = Partial<Record<'apiKey' | 'id' | 'kind', unknown>>

/**
 * For who administers the account, never for oneself. The admin offers it where it can be used;
 * a key that is sent for a person's account is refused in words (rules/keyIsUsable).
 */
const administersKey: FieldAccess = ({ data, doc, req }) => {
  const account = doc as Sent | undefined
  const sent = data as Sent | undefined
  const kind = account?.kind ?? sent?.kind
  const isOffered = sent === undefined || kind === 'technical' || typeof sent.apiKey === 'string'
  if (account === undefined) return isOffered && administered(req).length > 0
  const isOthers = account.id !== req.user?.id && administered(req).length > 0
  return isOffered && isOthers && maySeeAccount(account, req)
}

/** Payload stores the key encrypted and looks it up by a hash; it is never read again. */
export function apiKeyField(): TextField {
  return {
    name: 'apiKey',
    type: 'text',
    label: keyLabel,
    access: { create: administersKey, read: () => false, update: administersKey },
    admin: {
      description: {
        en: 'At least 32 characters; shown once, when it is made. Sent as “Authorization: users API-Key …”.',
        vi: 'Ít nhất 32 ký tự; chỉ hiện một lần khi tạo. Gửi kèm “Authorization: users API-Key …”.',
      },
      disableBulkEdit: true,
      disableListColumn: true,
      disableListFilter: true,
    },
  }
}
