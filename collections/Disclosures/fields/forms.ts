import type { ArrayField, Field, NumberField } from 'payload'

import { formKinds, minPostingDays } from '../../../src/domain/disclosureForms.ts'
import { today } from '../../../src/domain/today.ts'
import { dayField } from '../../../src/fields/day.ts'
import { lawOf } from '../../../src/fields/lawOf.ts'
import { onlyCommune } from '../../../src/fields/tenant.ts'

/** Where and when it was disclosed: one row per form (Luật THDC Đ.12 k1). */
export function formsField(): ArrayField {
  return {
    name: 'forms',
    type: 'array',
    label: { en: 'Forms of disclosure', vi: 'Hình thức công khai' },
    labels: {
      plural: { en: 'Forms of disclosure', vi: 'Hình thức công khai' },
      singular: { en: 'Form', vi: 'Hình thức' },
    },
    admin: {
      description: {
        en: 'One row per place or way, with its days.',
        vi: 'Mỗi nơi, mỗi cách công khai một dòng, kèm thời gian.',
      },
    },
    fields: formFields(),
    maxRows: 50,
    minRows: 1,
    required: true,
  }
}

function formFields(): Field[] {
  return [
    {
      name: 'kind',
      type: 'select',
      label: { en: 'Form', vi: 'Hình thức' },
      admin: { description: { en: 'How people learn of it.', vi: 'Công khai bằng cách nào.' } },
      options: Object.entries(formKinds).map(([value, label]) => ({ label, value })),
      required: true,
    },
    {
      name: 'place',
      type: 'text',
      label: { en: 'Place', vi: 'Địa điểm' },
      admin: {
        description: { en: 'Where it hangs or was read.', vi: 'Ví dụ: bảng tin trụ sở UBND.' },
      },
      maxLength: 300,
    },
    dayField({
      name: 'from',
      label: { en: 'First day', vi: 'Từ ngày' },
      description: { en: 'The day it began.', vi: 'Ngày bắt đầu công khai.' },
      required: true,
    }),
    dayField({
      name: 'to',
      label: { en: 'Ended on', vi: 'Đến ngày' },
      description: {
        en: 'The day it was taken down; empty while it still hangs.',
        vi: 'Ngày kết thúc; để trống khi còn công khai. Mục 4 và 13 không có ngày kết thúc.',
      },
    }),
  ]
}

/** How long a posting lasts at least: 30 days, unless another law names another time. */
export function minDaysField(): NumberField {
  return {
    name: 'minDays',
    type: 'number',
    label: { en: 'Days posted at least', vi: 'Số ngày niêm yết tối thiểu' },
    admin: {
      description: {
        en: '30 (Law on Grassroots Democracy, art. 13); another number only if another law says so.',
        vi: '30 ngày (Luật Thực hiện dân chủ ở cơ sở, Điều 13); chỉ đổi khi luật khác quy định.',
      },
    },
    defaultValue: async ({ req, user }) =>
      minPostingDays(today(), await lawOf({ tenant: onlyCommune(user) }, req)),
    max: 3650,
    min: 1,
  }
}
