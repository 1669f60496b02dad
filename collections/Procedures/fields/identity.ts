import type { Field, SelectField, TextareaField, TextField } from 'payload'

import { instantField } from '../../../src/fields/instant.ts'
import { unitField } from '../../../src/fields/unit.ts'
import { codeField } from './code.ts'
import { nationalPortalField } from './nationalPortal.ts'

/** What the procedure is, and where people apply. */
export function identityFields(): Field[] {
  return [
    codeField(),
    {
      name: 'name',
      type: 'text',
      label: { en: 'Name', vi: 'Tên thủ tục' },
      admin: {
        description: {
          en: 'As announced: “Registration of a birth”.',
          vi: 'Ghi đúng như quyết định công bố: “Thủ tục đăng ký khai sinh”.',
        },
      },
      maxLength: 500,
      required: true,
    },
    {
      name: 'decisionNumber',
      type: 'text',
      label: { en: 'Announced by decision', vi: 'Số quyết định công bố' },
      admin: {
        description: { en: 'Like 1872/QĐ-BTP.', vi: 'Ví dụ: 1872/QĐ-BTP.' },
      },
      maxLength: 100,
      required: true,
    },
    fieldOfLaw,
    level,
    serviceLevel,
    reasonIfPartial,
    nationalPortalField(),
    unitField({
      name: 'unit',
      label: { en: 'Settled by', vi: 'Cơ quan thực hiện' },
      description: { en: 'Who decides.', vi: 'Cơ quan, đơn vị giải quyết thủ tục.' },
    }),
    status,
    syncedAt,
  ]
}

const level: SelectField = {
  name: 'level',
  type: 'select',
  label: { en: 'Level', vi: 'Cấp thực hiện' },
  admin: {
    description: { en: 'Who settles it.', vi: 'Thủ tục do chính quyền cấp nào giải quyết.' },
  },
  defaultValue: 'xa',
  options: [
    { label: { en: 'Commune', vi: 'Cấp xã' }, value: 'xa' },
    { label: { en: 'Province', vi: 'Cấp tỉnh' }, value: 'tinh' },
  ],
  required: true,
}

const serviceLevel: SelectField = {
  name: 'serviceLevel',
  type: 'select',
  label: { en: 'Online service', vi: 'Mức độ dịch vụ công' },
  admin: {
    description: {
      en: 'How much of it can be done online.',
      vi: 'Toàn trình là mặc định theo NĐ 224/2026; một phần phải nêu lý do.',
    },
  },
  index: true,
  options: [
    { label: { en: 'Wholly online', vi: 'Toàn trình' }, value: 'toan_trinh' },
    { label: { en: 'Partly online', vi: 'Một phần' }, value: 'mot_phan' },
    { label: { en: 'Information only', vi: 'Cung cấp thông tin' }, value: 'thong_tin' },
  ],
}

const status: SelectField = {
  name: 'status',
  type: 'select',
  label: { en: 'In force', vi: 'Tình trạng' },
  admin: {
    description: {
      en: 'An abolished procedure stays readable.',
      vi: 'Thủ tục bị bãi bỏ vẫn được giữ để tra cứu.',
    },
    position: 'sidebar',
  },
  defaultValue: 'hieu_luc',
  index: true,
  options: [
    { label: { en: 'In force', vi: 'Còn hiệu lực' }, value: 'hieu_luc' },
    { label: { en: 'Abolished', vi: 'Bị bãi bỏ' }, value: 'bai_bo' },
  ],
  required: true,
}

const reasonIfPartial: TextareaField = {
  name: 'reasonIfPartial',
  type: 'textarea',
  label: { en: 'Why only partly online', vi: 'Lý do chưa toàn trình' },
  admin: {
    condition: (data) => data?.serviceLevel === 'mot_phan' || Boolean(data?.reasonIfPartial),
    description: {
      en: 'A service that is not wholly online must say why (Decree 224/2026, art. 14).',
      vi: 'Dịch vụ công một phần phải nêu lý do (NĐ 224/2026, Điều 14).',
    },
  },
  maxLength: 1000,
}

const syncedAt = instantField({
  name: 'syncedAt',
  label: { en: 'Compared with the national portal', vi: 'Thời điểm đối chiếu' },
  admin: {
    description: {
      en: 'When this was last compared with the National Public Service Portal.',
      vi: 'Lần gần nhất đối chiếu với Cổng Dịch vụ công quốc gia.',
    },
  },
})

const fieldOfLaw: TextField = {
  name: 'field',
  type: 'text',
  label: { en: 'Field', vi: 'Lĩnh vực' },
  admin: {
    description: {
      en: 'As on the national portal: “Civil status”.',
      vi: 'Ghi như trên Cổng Dịch vụ công quốc gia: “Hộ tịch”.',
    },
  },
  index: true,
  maxLength: 200,
  required: true,
}
