import type { TextField, TextFieldSingleValidation } from 'payload'

import { fieldMessage } from '../access/fieldMessage.ts'
import { isDay } from '../domain/law/index.ts'
import { emptyToNull } from './emptyToNull.ts'

type Options = {
  description: { en: string; vi: string }
  label: { en: string; vi: string }
  name: string
  required?: boolean
}

/**
 * A calendar day, not an instant: the text `YYYY-MM-DD`, so that comparing days is comparing text
 * and no time zone moves them. The admin shows a date picker.
 */
export function dayField({ name, label, description, required = false }: Options): TextField {
  return {
    name,
    type: 'text',
    label,
    admin: {
      components: {
        Cell: 'payload-commune-portal/client#DayCell',
        Field: 'payload-commune-portal/client#DayField',
      },
      description,
    },
    hooks: { beforeValidate: [emptyToNull] },
    index: true,
    required,
    validate: validateDay(label, required),
  }
}

const validateDay =
  (label: Options['label'], required: boolean): TextFieldSingleValidation =>
  (value, { req }) => {
    if (!value) return required ? req.t('validation:required') : true
    if (isDay(value)) return true
    return fieldMessage('CP_INPUT_DAY', req, { label })
  }
