import type { GroupField } from 'payload'

/** What something costs and who pays: as a sum that can be added up, and as the plan words it. */
export function budgetField(): GroupField {
  return {
    name: 'budget',
    type: 'group',
    label: { en: 'Budget', vi: 'Kinh phí' },
    fields: [
      {
        name: 'amount',
        type: 'number',
        label: { en: 'Amount (VND)', vi: 'Số tiền (đồng)' },
        admin: {
          description: {
            en: 'In dong, digits only: 15000000.',
            vi: 'Tính bằng đồng, chỉ ghi chữ số: 15000000.',
          },
        },
        max: Number.MAX_SAFE_INTEGER,
        min: 0,
      },
      {
        name: 'source',
        type: 'text',
        label: { en: 'Source', vi: 'Nguồn kinh phí' },
        admin: {
          description: {
            en: 'Who pays: the commune’s budget, a programme, donations.',
            vi: 'Ví dụ: ngân sách xã, chương trình mục tiêu, nguồn xã hội hoá.',
          },
        },
        maxLength: 500,
      },
      {
        name: 'text',
        type: 'textarea',
        label: { en: 'As worded', vi: 'Nội dung kinh phí' },
        admin: {
          description: {
            en: 'The sentence of the plan about money.',
            vi: 'Ghi như trong kế hoạch: “Lồng ghép trong dự toán được giao”.',
          },
        },
      },
    ],
  }
}
