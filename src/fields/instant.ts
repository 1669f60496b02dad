import type { DateField } from 'payload'

type Options = {
  admin?: DateField['admin']
  label: { en: string; vi: string }
  name: string
  required?: boolean
}

/** A moment, stored in UTC, shown as a day and a time the way Vietnam writes them. */
export function instantField({ name, label, admin, required = false }: Options): DateField {
  return {
    name,
    type: 'date',
    label,
    admin: {
      ...admin,
      date: { displayFormat: 'dd/MM/yyyy HH:mm', pickerAppearance: 'dayAndTime' },
    },
    required,
  }
}
