import type { TextField, TextFieldSingleValidation } from 'payload'

import { fieldMessage } from '../access/codedError.ts'
import { isWebAddress } from '../domain/isWebAddress.ts'

type Sentence = { en: string; vi: string }

/** A link out of the portal: http or https only, so that nothing a reader clicks runs as script. */
export function webAddressField(name: string, label: Sentence, description: Sentence): TextField {
  const validate: TextFieldSingleValidation = (value, { req }) =>
    !value || isWebAddress(value) ? true : fieldMessage('CP_INPUT_WEB_ADDRESS', req, { label })
  return { name, type: 'text', label, admin: { description }, validate }
}
