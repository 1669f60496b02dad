import type { Field } from 'payload'

import { paragraphsField } from '../../../src/fields/paragraphs.ts'
import { sameCommune } from '../../../src/fields/sameCommune.ts'

/** The order in which things are done. */
export function stepFields(): Field[] {
  return [
    paragraphsField(
      'steps',
      { en: 'Steps', vi: 'Trình tự thực hiện' },
      { en: 'Step', vi: 'Bước' },
      { en: 'What is done, one step after the other.', vi: 'Các bước theo thứ tự thực hiện.' },
    ),
  ]
}

/** Ways to hand in a dossier, each with its time and its fee. */
export function channelFields(): Field[] {
  return [
    {
      name: 'channels',
      type: 'array',
      label: { en: 'Ways to apply', vi: 'Cách thức thực hiện' },
      labels: {
        plural: { en: 'Ways to apply', vi: 'Cách thức thực hiện' },
        singular: { en: 'Way to apply', vi: 'Cách thức' },
      },
      admin: {
        description: {
          en: 'In person, online, by post; each with its time and fee.',
          vi: 'Trực tiếp, trực tuyến, bưu chính; mỗi cách có thời hạn và phí riêng.',
        },
      },
      fields: [
        {
          name: 'mode',
          type: 'select',
          label: { en: 'Way', vi: 'Hình thức nộp' },
          admin: { description: { en: 'How to hand it in.', vi: 'Nộp hồ sơ bằng cách nào.' } },
          options: [
            { label: { en: 'In person', vi: 'Trực tiếp' }, value: 'truc_tiep' },
            { label: { en: 'Online', vi: 'Trực tuyến' }, value: 'truc_tuyen' },
            { label: { en: 'By post', vi: 'Dịch vụ bưu chính' }, value: 'buu_chinh' },
          ],
          required: true,
        },
        text('time', 'Time', 'Thời hạn giải quyết', 'Like “3 working days”.', '3 ngày làm việc'),
        text('fee', 'Fee', 'Phí, lệ phí', 'The amount, or “none”.', 'Không thu; 8.000 đồng/bản'),
      ],
      maxRows: 10,
    },
  ]
}

/** What the dossier holds. The list only: the papers themselves never come here. */
export function dossierFields(): Field[] {
  return [
    {
      name: 'dossier',
      type: 'array',
      label: { en: 'Papers', vi: 'Thành phần hồ sơ' },
      labels: {
        plural: { en: 'Papers', vi: 'Thành phần hồ sơ' },
        singular: { en: 'Paper', vi: 'Giấy tờ' },
      },
      admin: {
        description: {
          en: 'What people hand in, with the form to fill in.',
          vi: 'Giấy tờ phải nộp, kèm mẫu đơn để người dân tải về.',
        },
      },
      fields: [
        {
          name: 'paper',
          type: 'textarea',
          label: { en: 'Paper', vi: 'Tên giấy tờ' },
          admin: { description: { en: 'As announced.', vi: 'Ghi như quyết định công bố.' } },
          maxLength: 1000,
          required: true,
        },
        {
          name: 'formFile',
          type: 'upload',
          label: { en: 'Form', vi: 'Mẫu đơn, tờ khai' },
          admin: {
            description: { en: 'An empty form to fill in.', vi: 'Tệp mẫu chưa điền thông tin.' },
          },
          filterOptions: sameCommune,
          index: true,
          relationTo: 'attachments',
        },
        count('originals', 'Originals', 'Bản chính'),
        count('copies', 'Copies', 'Bản sao'),
      ],
      maxRows: 50,
    },
  ]
}

function text(name: string, en: string, vi: string, help: string, example: string): Field {
  return {
    name,
    type: 'text',
    label: { en, vi },
    admin: { description: { en: help, vi: `Ví dụ: “${example}”.` } },
    maxLength: 300,
  }
}

function count(name: string, en: string, vi: string): Field {
  return {
    name,
    type: 'number',
    label: { en, vi },
    admin: { description: { en: 'How many.', vi: 'Số lượng phải nộp hoặc xuất trình.' } },
    max: 100,
    min: 0,
  }
}
