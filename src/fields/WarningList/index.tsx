'use client'

import type { Warning } from '../../domain/warnings.ts'
import { FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { languageOf } from '../../domain/languageOf.ts'

/** The warnings of an item as sentences in the language of the panel. */
export const WarningList: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<null | Warning[]>({ path })
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  return (
    <div className="field-type" role="status">
      <FieldLabel label={field.label} path={path} />
      <ul>
        {(value ?? []).map(({ code, message, path: at }) => (
          <li key={`${code} ${at ?? ''} ${message.en}`}>{message[language]}</li>
        ))}
      </ul>
    </div>
  )
}
