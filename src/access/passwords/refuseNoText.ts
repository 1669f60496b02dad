import type { PayloadRequest } from 'payload'

import { codedError } from '../codedError.ts'
import { passwordField } from './passwordField.ts'

const text = { en: 'text', vi: 'chữ' }

/** @throws at the field of the password when what was sent for it is no text */
export function refuseNoText(given: unknown, req: PayloadRequest, path?: string): string {
  if (typeof given === 'string') return given
  throw codedError('CP_INPUT_SHAPE', {
    field: passwordField(path),
    req,
    values: { expected: text },
  })
}
