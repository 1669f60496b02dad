import type { CollectionConfig } from 'payload'

import { editorial } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { attachmentsField } from '../../src/fields/attachments.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { dayField } from '../../src/fields/day.ts'
import { menu } from '../../src/fields/menu.ts'
import {
  editorialVersions,
  firstPublishedAtField,
  setFirstPublishedAt,
} from '../../src/fields/publication.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { unitField } from '../../src/fields/unit.ts'

/** An official document (văn bản) by the parts Decree 30/2020 names: "08/KH-UBND". */
export const Documents: CollectionConfig<'documents'> = {
  slug: 'documents',
  labels: {
    plural: { en: 'Documents', vi: 'Văn bản' },
    singular: { en: 'Document', vi: 'Văn bản' },
  },
  access: editorial(rights.documents),
  admin: {
    defaultColumns: ['rawNumber', 'subject', 'issuedDate', '_status', 'tenant'],
    group: menu.content,
    listSearchableFields: ['rawNumber', 'subject'],
    useAsTitle: 'rawNumber',
  },
  defaultPopulate: { issuedDate: true, rawNumber: true, subject: true },
  defaultSort: '-issuedDate',
  fields: [
    {
      name: 'rawNumber',
      type: 'text',
      label: { en: 'Number and notation', vi: 'Số, ký hiệu' },
      admin: {
        description: { en: 'As printed: 08/KH-UBND.', vi: 'Ghi như trên văn bản: 08/KH-UBND.' },
      },
      index: true,
      required: true,
    },
    {
      name: 'typeCode',
      type: 'text',
      label: { en: 'Type', vi: 'Tên loại' },
      admin: {
        description: {
          en: 'Its abbreviation: KH, QĐ, TB. Empty for a letter (công văn).',
          vi: 'Chữ viết tắt: KH, QĐ, TB. Công văn thì để trống.',
        },
      },
      index: true,
    },
    {
      name: 'subject',
      type: 'textarea',
      label: { en: 'Subject', vi: 'Trích yếu' },
      admin: {
        description: {
          en: 'One sentence saying what it is about.',
          vi: 'Một câu nêu nội dung chính. Không ghi họ tên công dân.',
        },
      },
      maxLength: 500,
      required: true,
    },
    unitField({
      name: 'organ',
      label: { en: 'Issued by', vi: 'Cơ quan ban hành' },
      description: { en: 'Who issued it.', vi: 'Cơ quan ban hành văn bản.' },
      required: true,
    }),
    {
      name: 'organNameAtIssue',
      type: 'text',
      label: { en: 'Issuer’s name at that time', vi: 'Tên cơ quan khi ban hành' },
      admin: {
        description: {
          en: 'It stays when the unit is renamed.',
          vi: 'Giữ nguyên kể cả khi cơ quan đổi tên hoặc sáp nhập.',
        },
      },
      required: true,
    },
    dayField({
      name: 'issuedDate',
      label: { en: 'Date of issue', vi: 'Ngày ban hành' },
      description: { en: 'The date on the document.', vi: 'Ngày ghi trên văn bản.' },
      required: true,
    }),
    {
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
            { label: 'TM.', value: 'TM' },
            { label: 'KT.', value: 'KT' },
            { label: 'TL.', value: 'TL' },
            { label: 'TUQ.', value: 'TUQ' },
            { label: 'Q.', value: 'Q' },
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
      ],
    },
    {
      name: 'recipients',
      type: 'text',
      label: { en: 'Recipients', vi: 'Nơi nhận' },
      admin: {
        description: { en: 'One entry each.', vi: 'Mỗi nơi nhận một mục, như cuối văn bản.' },
      },
      hasMany: true,
    },
    attachmentsField(),
    tenantField(),
    firstPublishedAtField(),
    ...authorshipFields(),
  ],
  hooks: { beforeChange: [setAuthorship, setFirstPublishedAt] },
  indexes: [{ fields: ['tenant', 'issuedDate'] }],
  trash: true,
  versions: editorialVersions,
}
