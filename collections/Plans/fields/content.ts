import type { Field } from 'payload'

import { paragraphsField } from '../../../src/fields/paragraphs.ts'
import { richTextField } from '../../../src/fields/richText.ts'
import { sameCommune } from '../../../src/fields/sameCommune.ts'
import { titleField } from '../../../src/fields/title.ts'
import { unitField } from '../../../src/fields/unit.ts'

/** The text of a plan by the parts a plan has: căn cứ, mục đích, yêu cầu, nội dung. */
export function contentFields(): Field[] {
  return [
    titleField(),
    planYearField,
    periodField,
    unitField({
      name: 'unit',
      label: { en: 'Issued by', vi: 'Cơ quan ban hành' },
      description: { en: 'Who issued it.', vi: 'Cơ quan ban hành kế hoạch.' },
      required: true,
    }),
    scopeField,
    legalBasesField,
    paragraphsField(
      'purposes',
      { en: 'Purposes', vi: 'Mục đích' },
      { en: 'Purpose', vi: 'Mục đích' },
      { en: 'What the plan is to achieve.', vi: 'Kế hoạch nhằm đạt được điều gì.' },
    ),
    paragraphsField(
      'requirements',
      { en: 'Requirements', vi: 'Yêu cầu' },
      { en: 'Requirement', vi: 'Yêu cầu' },
      { en: 'What must be kept to.', vi: 'Những điều phải bảo đảm khi thực hiện.' },
    ),
    richTextField({
      name: 'contents',
      label: { en: 'Contents', vi: 'Nội dung' },
      description: {
        en: 'What is in the plan besides its tasks; the tasks have a table of their own.',
        vi: 'Phần nội dung ngoài các nhiệm vụ; nhiệm vụ ghi ở bảng “Nhiệm vụ”.',
      },
    }),
    paragraphsField(
      'notes',
      { en: 'Notes', vi: 'Nội dung khác' },
      { en: 'Note', vi: 'Đoạn' },
      {
        en: 'Paragraphs that are neither, like a closing call.',
        vi: 'Các đoạn còn lại, như lời kết của kế hoạch.',
      },
    ),
  ]
}

const planYearField: Field = {
  name: 'planYear',
  type: 'number',
  label: { en: 'Year', vi: 'Năm kế hoạch' },
  admin: {
    description: {
      en: 'The year it is for; of several years the first.',
      vi: 'Năm thực hiện kế hoạch; kế hoạch nhiều năm thì ghi năm đầu.',
    },
  },
  index: true,
  max: 2200,
  min: 1945,
  required: true,
}

const periodField: Field = {
  name: 'period',
  type: 'text',
  label: { en: 'Period', vi: 'Giai đoạn' },
  admin: {
    description: {
      en: 'If it is not one whole year: “2026–2030”.',
      vi: 'Nếu không phải trọn một năm: “2026–2030”, “6 tháng cuối năm 2026”.',
    },
  },
  maxLength: 200,
}

const scopeField: Field = {
  name: 'scope',
  type: 'textarea',
  label: { en: 'Scope', vi: 'Phạm vi, đối tượng' },
  admin: {
    description: {
      en: 'Where it holds and for whom.',
      vi: 'Kế hoạch thực hiện ở đâu, cho những ai.',
    },
  },
  maxLength: 2000,
}

const legalBasesField: Field = {
  name: 'legalBases',
  type: 'array',
  label: { en: 'Legal bases', vi: 'Căn cứ' },
  labels: {
    plural: { en: 'Legal bases', vi: 'Căn cứ' },
    singular: { en: 'Legal basis', vi: 'Căn cứ' },
  },
  admin: {
    description: {
      en: 'The documents the plan stands on, in its order.',
      vi: 'Các văn bản làm căn cứ, theo thứ tự trong kế hoạch.',
    },
  },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      label: { en: 'As worded', vi: 'Nội dung căn cứ' },
      admin: {
        description: {
          en: 'As in the plan, without “Căn cứ” in front.',
          vi: 'Ghi như trong kế hoạch, không cần chữ “Căn cứ” ở đầu.',
        },
      },
      maxLength: 1000,
      required: true,
    },
    {
      name: 'document',
      type: 'relationship',
      label: { en: 'Document', vi: 'Văn bản' },
      admin: {
        description: {
          en: 'If it is in this portal: readers can open it.',
          vi: 'Nếu văn bản có trên cổng này: bạn đọc mở được ngay.',
        },
      },
      filterOptions: sameCommune,
      relationTo: 'documents',
    },
  ],
}
