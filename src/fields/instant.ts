import type { DateField, DateFieldValidation } from 'payload'

import { fieldMessage } from '../access/fieldMessage.ts'
import { isMoment } from '../domain/isInstant.ts'

type Options = {
  admin?: DateField['admin']
  label: { en: string; vi: string }
  name: string
  required?: boolean
}

/** A moment, stored in UTC, shown as a day and a time the way Vietnam writes them. */
export function instantField({ name, label, admin, required = false }: Options): DateField {
  return {
    name,
    type: 'date',
    label,
    admin: {
      ...admin,
      components: { Field: 'payload-commune-portal/client#InstantField', ...admin?.components },
      date: { displayFormat: 'dd/MM/yyyy HH:mm', pickerAppearance: 'dayAndTime' },
    },
    required,
    validate: validateInstant(label, required),
  }
}

/** JavaScript reads 05/09/2026 as the American 9 May, and 31 February as 3 March. */
const validateInstant =
  (label: Options['label'], required: boolean): DateFieldValidation =>
  (value: unknown, { req }) => {
    if (!value) return required ? req.t('validation:required') : true
    return isMoment(value) || fieldMessage('CP_INPUT_INSTANT', req, { label })
  }
