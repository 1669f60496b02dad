import type { Field } from 'payload'

import { writtenBySystem } from '../../src/access/rules.ts'
import { internal } from '../../src/fields/internal.ts'
import { sameCommune } from '../../src/fields/sameCommune.ts'
import { readRelatedBy, readValidity } from './hooks/readEffects.ts'

const system = { create: writtenBySystem, update: writtenBySystem }

const filledIn = {
  description: { en: 'Filled in from the number.', vi: 'Tự điền theo số, ký hiệu văn bản.' },
  disableBulkEdit: true,
  readOnly: true,
}

/** The number taken apart (NĐ 30/2020, Phụ lục VI: CodeNumber, CodeNotation); filled by itself. */
export function numberParts(): Field {
  return {
    type: 'row',
    fields: [
      {
        name: 'codeNumber',
        type: 'number',
        label: { en: 'Number', vi: 'Số' },
        access: system,
        admin: filledIn,
        index: true,
      },
      {
        name: 'codeYear',
        type: 'number',
        label: { en: 'Year in the number', vi: 'Năm trong số' },
        access: system,
        admin: filledIn,
      },
      {
        name: 'codeNotation',
        type: 'text',
        label: { en: 'Notation', vi: 'Ký hiệu' },
        access: system,
        admin: filledIn,
      },
      {
        name: 'isLegalNormative',
        type: 'checkbox',
        label: { en: 'Legal normative document', vi: 'Văn bản quy phạm pháp luật' },
        access: system,
        admin: filledIn,
        defaultValue: false,
        index: true,
      },
    ],
  }
}

/** Who signed, as printed. `person` links to somebody of the commune, if there is one. */
export function signerField(): Field {
  return {
    name: 'signer',
    type: 'group',
    label: { en: 'Signed by', vi: 'Người ký' },
    fields: [
      {
        name: 'signingMode',
        type: 'select',
        label: { en: 'On behalf of', vi: 'Quyền hạn ký' },
        admin: {
          description: { en: 'As printed above the post.', vi: 'Chữ ghi trước chức vụ.' },
        },
        defaultValue: 'none',
        options: [
          { label: { en: '(none)', vi: '(không)' }, value: 'none' },
          ...['TM', 'KT', 'TL', 'TUQ', 'Q'].map((value) => ({ label: `${value}.`, value })),
        ],
      },
      {
        name: 'position',
        type: 'text',
        label: { en: 'Position', vi: 'Chức vụ' },
        admin: { description: { en: 'As printed.', vi: 'Ghi như trên văn bản.' } },
        required: true,
      },
      {
        name: 'fullName',
        type: 'text',
        label: { en: 'Full name', vi: 'Họ và tên' },
        admin: { description: { en: 'As printed.', vi: 'Ghi như trên văn bản.' } },
        required: true,
      },
      {
        name: 'person',
        type: 'relationship',
        label: { en: 'Official', vi: 'Cán bộ' },
        admin: {
          description: {
            en: 'If the portal has a page about this person.',
            vi: 'Nếu cổng có thông tin về người này.',
          },
        },
        filterOptions: sameCommune,
        index: true,
        relationTo: 'people',
      },
    ],
  }
}

/** Computed at every read, stored nowhere. */
export function computedFields(): Field[] {
  return [
    {
      name: 'validity',
      type: 'select',
      label: { en: 'Validity', vi: 'Tình trạng hiệu lực' },
      admin: {
        description: {
          en: 'Follows from its days and from later documents.',
          vi: 'Tự tính theo ngày hiệu lực và các văn bản sau đó.',
        },
        disableBulkEdit: true,
        disableListFilter: true,
        position: 'sidebar',
        readOnly: true,
      },
      hooks: { afterRead: [readValidity] },
      options: [
        { label: { en: 'Not yet in force', vi: 'Chưa có hiệu lực' }, value: 'chua_hieu_luc' },
        { label: { en: 'In force', vi: 'Còn hiệu lực' }, value: 'con' },
        { label: { en: 'Partly no longer', vi: 'Hết hiệu lực một phần' }, value: 'het_mot_phan' },
        { label: { en: 'No longer in force', vi: 'Hết hiệu lực' }, value: 'het' },
        { label: { en: 'Recalled', vi: 'Bị thu hồi' }, value: 'bi_thu_hoi' },
      ],
      virtual: true,
    },
    {
      name: 'relatedBy',
      type: 'json',
      label: { en: 'What others do to it', vi: 'Văn bản khác tác động' },
      admin: internal,
      hooks: { afterRead: [readRelatedBy] },
      virtual: true,
    },
  ]
}
