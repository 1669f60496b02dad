'use client'

import { FieldDescription, FieldLabel, useAllFormFields } from '@payloadcms/ui'
import type { ArrayFieldClientComponent } from 'payload'

/** What to check after an import: one line each, without the codes that programs read. */
export const PointList: ArrayFieldClientComponent = ({ field, path }) => {
  const [fields] = useAllFormFields()
  const points = Object.entries(fields).filter(
    ([at]) => at.startsWith(`${path}.`) && at.endsWith('.message'),
  )
  return (
    <div className="field-type">
      <FieldLabel as="span" label={field.label} path={path} />
      <ul>
        {points.map(([at, { value }]) => (
          <li key={at}>{String(value)}</li>
        ))}
      </ul>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
