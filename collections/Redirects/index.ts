import type { CollectionConfig } from 'payload'

import { settingsOnly } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { menu } from '../../src/fields/menu.ts'
import { checkRules } from '../../src/fields/rules.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { urlField } from '../../src/fields/url.ts'
import { setSource } from './hooks/setSource.ts'
import { itemsOfPortal } from './itemsOfPortal.ts'
import { checkSource, checkTarget, hostLabel, pathLabel } from './rules.ts'

/**
 * Where an address of an old site leads today: to an item or another site (301), or nowhere any
 * more (410). "linhtruong.giolinh.quangtri.gov.vn/chi-tiet-tin?id=12" → the archived article.
 */
export const Redirects: CollectionConfig<'redirects'> = {
  slug: 'redirects',
  labels: {
    plural: { en: 'Redirects', vi: 'Chuyển hướng' },
    singular: { en: 'Redirect', vi: 'Chuyển hướng' },
  },
  access: settingsOnly(rights.redirects),
  admin: {
    defaultColumns: ['source', 'status', 'tenant', 'updatedAt'],
    group: menu.system,
    listSearchableFields: ['source'],
    useAsTitle: 'source',
  },
  defaultPopulate: { source: true, status: true },
  defaultSort: 'source',
  disableDuplicate: true,
  fields: [
    {
      name: 'from',
      type: 'group',
      label: { en: 'Old address', vi: 'Địa chỉ cũ' },
      fields: [
        {
          name: 'host',
          type: 'text',
          label: hostLabel,
          admin: {
            description: {
              en: 'One of the hosts of this commune, like linhtruong.giolinh.quangtri.gov.vn.',
              vi: 'Một tên miền của xã, ví dụ linhtruong.giolinh.quangtri.gov.vn.',
            },
          },
          required: true,
        },
        {
          name: 'path',
          type: 'text',
          label: pathLabel,
          admin: {
            description: {
              en: 'Begins with “/”; what follows a “?” may be left at its end.',
              vi: 'Bắt đầu bằng “/”; có thể dán cả phần sau dấu “?”.',
            },
          },
          maxLength: 2000,
          required: true,
        },
        {
          name: 'query',
          type: 'text',
          label: { en: 'Query', vi: 'Tham số' },
          admin: {
            description: {
              en: 'What follows the “?”, like idnoidung=12.',
              vi: 'Phần sau dấu “?”, ví dụ idnoidung=12.',
            },
          },
          maxLength: 2000,
        },
      ],
    },
    {
      name: 'status',
      type: 'select',
      label: { en: 'Answer', vi: 'Trả lời' },
      admin: {
        description: {
          en: 'Moved for good, or gone for good.',
          vi: 'Đã chuyển hẳn sang địa chỉ mới, hoặc đã gỡ hẳn.',
        },
      },
      defaultValue: '301',
      options: [
        { label: { en: 'Moved (301)', vi: 'Chuyển sang địa chỉ mới (301)' }, value: '301' },
        { label: { en: 'Gone (410)', vi: 'Đã gỡ (410)' }, value: '410' },
      ],
      required: true,
    },
    {
      name: 'to',
      type: 'group',
      label: { en: 'Leads to', vi: 'Dẫn đến' },
      fields: [
        {
          name: 'item',
          type: 'relationship',
          label: { en: 'Item', vi: 'Nội dung' },
          admin: {
            description: {
              en: 'Found under its address of today, whatever that is. Empty for what is gone.',
              vi: 'Luôn dẫn đến đường dẫn hiện nay của nội dung. Đã gỡ (410) thì để trống.',
            },
          },
          filterOptions: itemsOfPortal,
          relationTo: ['articles', 'attachments', 'documents', 'pages', 'plans', 'sections'],
        },
        urlField({
          name: 'url',
          label: { en: 'Address', vi: 'Địa chỉ' },
          admin: {
            description: {
              en: 'Only where there is no item: https://…',
              vi: 'Chỉ ghi khi không có nội dung để chọn: https://…',
            },
          },
        }),
      ],
    },
    {
      name: 'source',
      type: 'text',
      label: { en: 'Old address', vi: 'Địa chỉ cũ' },
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true },
      index: true,
      unique: true,
    },
    tenantField(),
    ...authorshipFields(),
  ],
  hooks: { beforeChange: [setSource, checkRules(checkSource, checkTarget), setAuthorship] },
  versions: false,
}
