import { readTypedMoment } from '../vietnamese/readTypedMoment.ts'

/** The instant of a day and time typed in Vietnam (`24/11/2026 14:30`), ISO UTC; null for none. */
export function typedInstant(text: string): null | string {
  const moment = readTypedMoment(text)
  if (!moment) return null
  const [hour, minute] = [moment.hour, moment.minute].map((part) => String(part).padStart(2, '0'))
  return new Date(`${moment.day}T${hour}:${minute}:00+07:00`).toISOString()
}
