import type { CollectionConfig } from 'payload'

import { publicBySaving } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { menu } from '../../src/fields/menu.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { unitField } from '../../src/fields/unit.ts'

/** An official as the public may know them: name, post, duties, contact at work. */
export const People: CollectionConfig<'people'> = {
  slug: 'people',
  labels: {
    plural: { en: 'Officials', vi: 'Cán bộ' },
    singular: { en: 'Official', vi: 'Cán bộ' },
  },
  access: publicBySaving(rights.people),
  admin: {
    defaultColumns: ['fullName', 'position', 'unit', 'isLeader'],
    group: menu.organisation,
    listSearchableFields: ['fullName', 'position'],
    useAsTitle: 'fullName',
  },
  defaultPopulate: { fullName: true, position: true },
  defaultSort: 'order',
  fields: [
    {
      name: 'fullName',
      type: 'text',
      label: { en: 'Full name', vi: 'Họ và tên' },
      admin: { description: { en: 'As in decisions.', vi: 'Ghi như trong quyết định bổ nhiệm.' } },
      index: true,
      required: true,
    },
    {
      name: 'position',
      type: 'text',
      label: { en: 'Position', vi: 'Chức vụ' },
      admin: { description: { en: 'The post held now.', vi: 'Chức vụ đang giữ.' } },
      required: true,
    },
    unitField({
      name: 'unit',
      label: { en: 'Unit', vi: 'Cơ quan, đơn vị' },
      description: { en: 'Where this person works.', vi: 'Nơi công tác.' },
      required: true,
    }),
    {
      name: 'isLeader',
      type: 'checkbox',
      label: { en: 'A leader of the commune', vi: 'Là lãnh đạo xã' },
      admin: {
        description: {
          en: 'Leaders are shown with their duties (Decree 224/2026, art. 9).',
          vi: 'Lãnh đạo phải công khai nhiệm vụ đảm nhiệm (NĐ 224/2026, Điều 9).',
        },
      },
      defaultValue: false,
    },
    {
      name: 'duties',
      type: 'textarea',
      label: { en: 'Duties', vi: 'Nhiệm vụ đảm nhiệm' },
      admin: {
        description: { en: 'Fields in charge of.', vi: 'Lĩnh vực được phân công phụ trách.' },
      },
    },
    {
      name: 'workEmail',
      type: 'email',
      label: { en: 'Mail address at work', vi: 'Thư điện tử công vụ' },
      admin: { description: { en: 'Never a private one.', vi: 'Không ghi hộp thư cá nhân.' } },
    },
    {
      name: 'workPhone',
      type: 'text',
      label: { en: 'Telephone at work', vi: 'Điện thoại cơ quan' },
      admin: { description: { en: 'Never a private one.', vi: 'Không ghi số cá nhân.' } },
    },
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
  hooks: { beforeChange: [setAuthorship] },
  versions: false,
}
