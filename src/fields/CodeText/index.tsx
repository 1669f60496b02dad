'use client'

import type { Sentence } from '../../domain/errors.ts'
import { getTranslation } from '@payloadcms/translations'
import { FieldDescription, TextInput, useConfig, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'

import { languageOf } from '../../domain/languageOf.ts'

type Props = TextFieldClientProps & {
  /** What the codes stand for; a code that is none of them may be the name of a collection. */
  words?: Record<string, Sentence>
}

/** A text that holds codes (`head, editor`; `articles`), read by people: in words, not to be changed. */
export function CodeText({ field, path, words = {} }: Props) {
  const { value } = useField<null | string>({ path })
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  const spoken = (code: string) => {
    const label = getEntityConfig({ collectionSlug: code })?.labels?.singular
    return words[code]?.[language] ?? (label ? getTranslation(label, i18n) : code)
  }
  return (
    <TextInput
      Description={<FieldDescription description={field.admin?.description} path={path} />}
      label={field.label}
      path={path}
      readOnly
      value={(value ?? '').split(', ').map(spoken).join(', ')}
    />
  )
}
