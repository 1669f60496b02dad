import type { TextField, TextFieldManyValidation, TextFieldSingleValidation } from 'payload'

import { fieldMessage } from '../access/fieldMessage.ts'
import { emptyToNull } from './emptyToNull.ts'

type Sentence = { en: string; vi: string }
export type Choice = { label: Sentence; value: string }

type Options = {
  choices: readonly Choice[]
  description: Sentence
  hasMany?: boolean
  label: Sentence
  name: string
  position?: 'sidebar'
  required?: boolean
}

/**
 * One of a list of codes whose letters GraphQL cannot have in an enum (`QĐ`, `NĐ224-9.1.c`), or
 * that differ by a mark only (ĐA, DA): stored as text, chosen from a list.
 */
export function choiceField({
  name,
  label,
  choices,
  description,
  hasMany = false,
  position,
  required = false,
}: Options): TextField {
  const common = {
    name,
    type: 'text',
    label,
    admin: {
      components: {
        Field: {
          clientProps: { choices },
          path: 'payload-commune-portal/client#ChoiceField',
        },
      },
      description,
      position,
    },
    index: true,
    required,
  } as const
  const known = new Set(choices.map(({ value }) => value))
  const check = (values: string[], req: Parameters<TextFieldSingleValidation>[1]['req']) => {
    if (values.length === 0) return required ? req.t('validation:required') : (true as const)
    return values.every((value) => known.has(value))
      ? (true as const)
      : fieldMessage('CP_INPUT_CHOICE', req, { label })
  }
  if (!hasMany) {
    const validate: TextFieldSingleValidation = (value, { req }) => check(value ? [value] : [], req)
    return { ...common, hooks: { beforeValidate: [emptyToNull] }, validate }
  }
  const validate: TextFieldManyValidation = (value, { req }) => check(value ?? [], req)
  return { ...common, hasMany: true, validate }
}
