'use client'

import { TextField, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import type { FocusEvent } from 'react'
import { languageOf } from '../../domain/languageOf.ts'

const placeholder = { en: 'Type and press Enter', vi: 'Gõ rồi nhấn Enter' }

/**
 * A text field of several entries that keeps what was typed last: Payload's forgets a word that no
 * Enter followed as soon as one goes on to the next field.
 */
export const WordsField: TextFieldClientComponent = (props) => {
  const { field, path } = props
  const { setValue, value } = useField<null | string[]>({ path })
  const { i18n } = useTranslation()
  const keep = ({ target }: FocusEvent) => {
    const word = target instanceof HTMLInputElement ? target.value.trim() : ''
    if (word) setValue([...(value ?? []), word])
  }
  const admin = { ...field.admin, placeholder: placeholder[languageOf(i18n)] }
  return (
    <div onBlurCapture={keep}>
      <TextField {...props} field={{ ...field, admin }} />
    </div>
  )
}
