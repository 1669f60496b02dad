'use client'

import type { DateFieldClientComponent } from 'payload'

import { printDay } from '../../domain/vietnamese/printDay.ts'
import { readTypedMoment } from '../../domain/vietnamese/readTypedMoment.ts'
import { type Notation, TypedDate } from '../TypedDate/index.tsx'

/** A moment stored in UTC, typed and shown in the browser's own time. */
export const InstantField: DateFieldClientComponent = ({ field, path, readOnly }) => (
  <TypedDate field={field} notation={moments} path={path} readOnly={readOnly} />
)

const isStored = (value: string) =>
  /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value))
const twoDigits = (number: number) => String(number).padStart(2, '0')

const moments: Notation = {
  code: 'CP_INPUT_INSTANT',
  displayFormat: 'dd/MM/yyyy HH:mm',
  fromPicker: (date) => date.toISOString(),
  hasTime: true,
  print: (value) => {
    if (!isStored(value)) return value
    const at = new Date(value)
    const day = [at.getFullYear(), twoDigits(at.getMonth() + 1), twoDigits(at.getDate())].join('-')
    return `${printDay(day)} ${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`
  },
  read: (text) => {
    const moment = readTypedMoment(text)
    if (!moment) return null
    const time = `${twoDigits(moment.hour)}:${twoDigits(moment.minute)}`
    return new Date(`${moment.day}T${time}`).toISOString()
  },
  toPicker: (value) => (isStored(value) ? new Date(value) : undefined),
}
