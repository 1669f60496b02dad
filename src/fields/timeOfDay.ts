import type { TextField, TextFieldSingleValidation } from 'payload'

import { fieldMessage } from '../access/fieldMessage.ts'
import { emptyToNull } from './emptyToNull.ts'

type Sentence = { en: string; vi: string }

/** A time of day in Vietnam, the text `HH:MM`: comparing times is comparing text. */
export function timeOfDayField(name: string, label: Sentence, description: Sentence): TextField {
  const validate: TextFieldSingleValidation = (value, { req }) =>
    !value || isTimeOfDay(value) ? true : fieldMessage('CP_INPUT_TIME', req, { label })
  const hooks = { beforeValidate: [emptyToNull] }
  return { name, type: 'text', label, admin: { description }, hooks, validate }
}

/** Is there such a time? `24:00` and `7h30` are none. */
export function isTimeOfDay(value: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value)
}
