import type { CollectionConfig } from 'payload'

import { publicBySaving } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { menu } from '../../src/fields/menu.ts'
import { sameCommune } from '../../src/fields/sameCommune.ts'
import { setSlug, slugField, slugIndex } from '../../src/fields/slug.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { titleField } from '../../src/fields/title.ts'

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
      label: { en: 'Inside', vi: 'Thuộc chuyên mục' },
      admin: { description: { en: 'The section above it.', vi: 'Chuyên mục cấp trên.' } },
      filterOptions: sameCommune,
      relationTo: 'sections',
    },
    {
      name: 'showInMenu',
      type: 'checkbox',
      label: { en: 'Show in the menu', vi: 'Hiện trên thanh menu' },
      admin: { description: { en: 'Of the portal.', vi: 'Thanh menu của cổng thông tin.' } },
      defaultValue: true,
    },
    slugField(),
    {
      name: 'order',
      type: 'number',
      label: { en: 'Position in lists', vi: 'Thứ tự' },
      admin: {
        description: { en: 'Smaller comes first.', vi: 'Số nhỏ đứng trước.' },
        position: 'sidebar',
      },
      defaultValue: 100,
      index: true,
    },
    tenantField(),
    ...authorshipFields(),
  ],
  hooks: { beforeChange: [setSlug(), setAuthorship] },
  indexes: [slugIndex],
  versions: false,
}
