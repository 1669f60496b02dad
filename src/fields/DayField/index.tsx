'use client'

import type { TextFieldClientComponent } from 'payload'

import { printDay } from '../../domain/vietnamese/printDay.ts'
import { readTypedDay } from '../../domain/vietnamese/readTypedDay.ts'
import { type Notation, TypedDate } from '../TypedDate/index.tsx'

/** A day stored as the text `YYYY-MM-DD`. */
export const DayField: TextFieldClientComponent = ({ field, path, readOnly }) => (
  <TypedDate field={field} notation={days} path={path} readOnly={readOnly} />
)

const days: Notation = {
  code: 'CP_INPUT_DAY',
  displayFormat: 'dd/MM/yyyy',
  // Payload's picker answers the chosen day at 12:00 UTC.
  fromPicker: (date) => date.toISOString().slice(0, 'YYYY-MM-DD'.length),
  hasTime: false,
  print: printDay,
  read: readTypedDay,
  // The picker shows days in the browser's own zone: noon there is that day everywhere.
  toPicker: (day) => (printDay(day) === day ? undefined : new Date(`${day}T12:00`)),
}
