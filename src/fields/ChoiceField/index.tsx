'use client'

import type { Choice } from '../choice.ts'
import { FieldDescription, SelectInput, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { languageOf } from '../../domain/languageOf.ts'

type Option = { value: unknown }
type Props = TextFieldClientProps & { choices: Choice[] }

/** A text field as a list to choose from, searched by what people read. */
export function ChoiceField({ choices, field, path, readOnly }: Props) {
  const { disabled, setValue, showError, value } = useField<null | string | string[]>({ path })
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  const hasMany = Boolean('hasMany' in field && field.hasMany)
  return (
    <SelectInput
      Description={<FieldDescription description={field.admin?.description} path={path} />}
      hasMany={hasMany}
      isClearable
      label={field.label}
      name={field.name}
      onChange={(chosen) => setValue(valueOf(chosen))}
      options={choices.map((one) => ({ label: one.label[language], value: one.value }))}
      path={path}
      readOnly={Boolean(readOnly) || disabled}
      required={field.required}
      showError={showError}
      value={value ?? undefined}
    />
  )
}

function valueOf(chosen: null | Option | Option[]): null | string | string[] {
  if (Array.isArray(chosen)) return chosen.map(({ value }) => String(value))
  return chosen ? String(chosen.value) : null
}
