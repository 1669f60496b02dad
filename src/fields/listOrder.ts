import type { NumberField } from 'payload'

/** Where the item stands in lists that an office orders by hand: the smaller number first. */
export function listOrderField(): NumberField {
  return {
    name: 'order',
    type: 'number',
    label: { en: 'Position in lists', vi: 'Thứ tự' },
    admin: {
      description: { en: 'Smaller comes first.', vi: 'Số nhỏ đứng trước.' },
      position: 'sidebar',
    },
    defaultValue: 100,
    index: true,
  }
}
