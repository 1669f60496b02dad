import type { CheckboxField, Condition, PayloadRequest, TextField } from 'payload'

type Data = Record<string, unknown>
type Sentence = { en: string; vi: string }

type Options = {
  condition?: Condition
  description: Sentence
  /** `null`: it cannot be told from what the item holds. */
  from: (doc: Data, req: PayloadRequest) => unknown
  label: Sentence
  name: string
  type: 'checkbox' | 'day' | 'text'
}

/**
 * What follows from the other fields and the law: worked out at every read, never stored, so it is
 * never stale. It cannot be filtered or sorted by. The fields it is worked out from belong in the
 * collection's `forceSelect`, so that a reader may ask for the result alone.
 */
export function computedField(options: Options): CheckboxField | TextField {
  const { name, type, label, condition, description, from } = options
  const shared = {
    name,
    label,
    hooks: { afterRead: [({ data, req }: Read) => from(data ?? {}, req)] },
    virtual: true as const,
  }
  const admin = {
    condition,
    description,
    disableBulkEdit: true,
    disableListFilter: true,
    readOnly: true,
  }
  if (type === 'checkbox') return { ...shared, type, admin }
  const components = type === 'day' && {
    Cell: 'payload-commune-portal/client#DayCell',
    Field: 'payload-commune-portal/client#DayField',
  }
  return { ...shared, type: 'text', admin: { ...admin, ...(components && { components }) } }
}

type Read = { data?: Data; req: PayloadRequest }
