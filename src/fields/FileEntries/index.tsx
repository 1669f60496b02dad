'use client'

import { FieldDescription, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'

type Entry = { name: string; size: number }

/** What an archive holds, a line for each file. */
export const FileEntries: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<Entry[] | null>({ path })
  return (
    <div className="field-type">
      <FieldLabel as="span" label={field.label} path={path} />
      <ul>
        {(value ?? []).map(({ name, size }) => (
          <li key={name}>
            {name} ({size.toLocaleString('vi-VN')} byte)
          </li>
        ))}
      </ul>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
