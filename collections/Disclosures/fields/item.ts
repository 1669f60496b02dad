import type { SelectField } from 'payload'

import { builtInLaw } from '../../../src/domain/law/index.ts'

/**
 * The legal item an entry fulfils: the 14 of Luật THDC Đ.11, and what the law on access to
 * information lets a register entry fulfil. Taken from the duties; a new one there is offered here.
 */
export function itemField(): SelectField {
  return {
    name: 'item',
    type: 'select',
    label: { en: 'Legal item', vi: 'Nội dung phải công khai' },
    admin: {
      description: {
        en: 'What the law asks to disclose; it decides how long and in which forms.',
        vi: 'Mục theo luật; quyết định thời gian và hình thức công khai.',
      },
    },
    index: true,
    options: Object.entries(titles).map(([value, { en, vi }]) => ({
      label: { en: `${value} – ${en}`, vi: `${value} – ${vi}` },
      value,
    })),
    required: true,
  }
}

/** By key, so that an item whose wording changed with the law is offered once, by its newest. */
const titles = Object.fromEntries(
  builtInLaw.duties
    .filter(
      ({ counts, key }) =>
        /^THDC-11\./.test(key) ||
        counts.some(({ by, collection }) => by === 'legalItem' && collection === 'disclosures'),
    )
    .toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))
    .map(({ key, title }) => [key, title]),
)
