import type { CollectionConfig } from 'payload'

import { publicBySaving, staffOnly } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { legalItemsField } from '../../src/fields/legalItems.ts'
import { listOrderField } from '../../src/fields/listOrder.ts'
import { menu } from '../../src/fields/menu.ts'
import { revisionField } from '../../src/fields/revision.ts'
import { checkRules } from '../../src/fields/rules.ts'
import { sameCommune } from '../../src/fields/sameCommune.ts'
import { searchFields, setSearch } from '../../src/fields/search.ts'
import { setSlug, slugField, slugIndex } from '../../src/fields/slug.ts'
import { staffOfCommune } from '../../src/fields/staffOfCommune.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { titleField } from '../../src/fields/title.ts'
import { atMostLevels, noCycle } from '../../src/fields/tree.ts'

const parentLabel = { en: 'Inside', vi: 'Thuộc chuyên mục' }
const parents = { label: parentLabel, collection: 'sections', field: 'parent' } as const

/** A section of the portal: "Cải cách hành chính". */
export const Sections: CollectionConfig<'sections'> = {
  slug: 'sections',
  labels: {
    plural: { en: 'Sections', vi: 'Chuyên mục' },
    singular: { en: 'Section', vi: 'Chuyên mục' },
  },
  access: publicBySaving(rights.sections),
  admin: {
    defaultColumns: ['title', 'parent', 'order', 'tenant'],
    group: menu.content,
    useAsTitle: 'title',
  },
  defaultPopulate: { slug: true, title: true },
  defaultSort: 'order',
  fields: [
    titleField({ maxLength: 120 }),
    {
      name: 'parent',
      type: 'relationship',
      label: parentLabel,
      admin: { description: { en: 'The section above it.', vi: 'Chuyên mục cấp trên.' } },
      filterOptions: sameCommune,
      index: true,
      relationTo: 'sections',
    },
    {
      name: 'showInMenu',
      type: 'checkbox',
      label: { en: 'Show in the menu', vi: 'Hiện trên thanh menu' },
      admin: { description: { en: 'Of the portal.', vi: 'Thanh menu của cổng thông tin.' } },
      defaultValue: true,
    },
    {
      name: 'rss',
      type: 'checkbox',
      label: { en: 'Offer as a feed (RSS)', vi: 'Cung cấp RSS' },
      admin: {
        description: {
          en: 'Readers and other portals can follow it.',
          vi: 'Bạn đọc và cổng khác theo dõi được tin mới của chuyên mục.',
        },
      },
      defaultValue: true,
    },
    {
      name: 'defaultType',
      type: 'select',
      label: { en: 'Mostly holds', vi: 'Loại nội dung chính' },
      admin: {
        description: {
          en: 'What “new” makes in this section.',
          vi: 'Loại nội dung được tạo khi thêm mới trong chuyên mục.',
        },
      },
      options: [
        { label: { en: 'Articles', vi: 'Tin, bài' }, value: 'articles' },
        { label: { en: 'Pages', vi: 'Trang giới thiệu' }, value: 'pages' },
        { label: { en: 'Documents', vi: 'Văn bản' }, value: 'documents' },
        { label: { en: 'Plans', vi: 'Kế hoạch' }, value: 'plans' },
        { label: { en: 'Procedures', vi: 'Thủ tục hành chính' }, value: 'procedures' },
        { label: { en: 'Disclosures', vi: 'Công khai' }, value: 'disclosures' },
        {
          label: { en: 'Budget disclosures', vi: 'Công khai ngân sách' },
          value: 'budget-disclosures',
        },
        { label: { en: 'Notices', vi: 'Thông báo' }, value: 'notices' },
        { label: { en: 'Schedules', vi: 'Lịch công tác' }, value: 'schedules' },
        { label: { en: 'Officials', vi: 'Cán bộ' }, value: 'people' },
        { label: { en: 'Units', vi: 'Cơ quan, đơn vị' }, value: 'units' },
        { label: { en: 'Commune', vi: 'Thông tin xã' }, value: 'communes' },
      ],
    },
    legalItemsField(),
    {
      name: 'moderators',
      type: 'relationship',
      label: { en: 'Looked after by', vi: 'Người phụ trách chuyên mục' },
      access: { read: staffOnly },
      admin: {
        allowCreate: false,
        allowEdit: false,
        description: {
          en: 'Colleagues who look after it; not shown to the public.',
          vi: 'Cán bộ theo dõi chuyên mục; không hiện công khai.',
        },
      },
      filterOptions: staffOfCommune,
      hasMany: true,
      relationTo: 'users',
    },
    slugField(),
    listOrderField(),
    ...searchFields(),
    tenantField(),
    ...authorshipFields(),
    revisionField,
  ],
  hooks: {
    beforeChange: [
      checkRules(noCycle(parents), atMostLevels(6, parents)),
      setSlug(),
      setSearch('title'),
      setAuthorship,
    ],
  },
  indexes: [slugIndex, { fields: ['tenant', 'order'] }],
  versions: false,
}
