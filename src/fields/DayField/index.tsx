'use client'

import {
  DatePicker,
  fieldBaseClass,
  FieldDescription,
  FieldError,
  FieldLabel,
  useField,
} from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

/** A date picker for a day stored as the text `YYYY-MM-DD`. */
export const DayField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { disabled, setValue, showError, value } = useField<null | string>({ path })
  const isReadOnly = Boolean(readOnly) || disabled
  return (
    <div
      className={`${fieldBaseClass} date-time-field${showError ? ' date-time-field--has-error' : ''}`}
    >
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className={`${fieldBaseClass}__wrap`} id={`field-${path.replaceAll('.', '__')}`}>
        <FieldError path={path} showError={showError} />
        <DatePicker
          displayFormat="dd/MM/yyyy"
          onChange={(date) => setValue(toDay(date))}
          pickerAppearance="dayOnly"
          readOnly={isReadOnly}
          value={fromDay(value)}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

/** The picker shows days in the browser's own zone: noon there is that day everywhere. */
function fromDay(day: null | string | undefined): Date | undefined {
  const [year, month, date] = (day ?? '').split('-').map(Number)
  return year && month && date ? new Date(year, month - 1, date, 12) : undefined
}

/** Payload's picker answers the chosen day at 12:00 UTC; an emptied one answers null. */
function toDay(date: Date | null | undefined): null | string {
  return date ? date.toISOString().slice(0, 10) : null
}
