import type { TextField, TextFieldSingleValidation } from 'payload'

import { fieldMessage } from '../access/fieldMessage.ts'
import { isWebAddress } from '../domain/isWebAddress.ts'

type Sentence = { en: string; vi: string }
type Options = { admin?: TextField['admin']; label: Sentence; name: string }

/** The address of a page, `http` or `https`: whoever shows it may make a link of it. */
export function urlField({ name, label, admin }: Options): TextField {
  return { name, type: 'text', label, admin, validate: validateUrl(label) }
}

const validateUrl =
  (label: Sentence): TextFieldSingleValidation =>
  (value, { req }) =>
    !value || isWebAddress(value) || fieldMessage('CP_INPUT_WEB_ADDRESS', req, { label })
