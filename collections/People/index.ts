import type { CollectionConfig } from 'payload'

import { publicBySaving } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { unitPaths } from '../../src/domain/unitPaths.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { dayField } from '../../src/fields/day.ts'
import { imageFields, isPicture } from '../../src/fields/image.ts'
import { listOrderField } from '../../src/fields/listOrder.ts'
import { menu } from '../../src/fields/menu.ts'
import { needed } from '../../src/fields/needed.ts'
import { daysInOrder } from '../../src/fields/order.ts'
import { revisionField } from '../../src/fields/revision.ts'
import { checkRules } from '../../src/fields/rules.ts'
import { sameCommune } from '../../src/fields/sameCommune.ts'
import { searchFields, setPersonSearch } from '../../src/fields/search.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { unitField } from '../../src/fields/unit.ts'
import { shownToPublic, visibilityField } from '../../src/fields/visibility.ts'
import { privateFields } from './privateFields.ts'

const dutiesLabel = { en: 'Duties', vi: 'Nhiệm vụ đảm nhiệm' }
const fromLabel = { en: 'Term from', vi: 'Nhiệm kỳ từ ngày' }
const portraitAltLabel = { en: 'What the portrait shows', vi: 'Mô tả ảnh chân dung' }
const portraitLabel = { en: 'Portrait', vi: 'Ảnh chân dung' }
const shortBioLabel = { en: 'Short biography', vi: 'Tiểu sử tóm tắt' }
const toLabel = { en: 'Term to', vi: 'Nhiệm kỳ đến ngày' }

/** For docs/content-model.md: what a rule asks for, and when. */
const neededWhen = {
  duties: { en: 'of leaders', vi: 'với lãnh đạo' },
  portraitAlt: { en: 'with a portrait', vi: 'khi có ảnh' },
  shortBio: { en: 'of leaders', vi: 'với lãnh đạo' },
}

/** An official as the public may know them: name, post, duties, contact at work. */
export const People: CollectionConfig<'people'> = {
  slug: 'people',
  labels: {
    plural: { en: 'Officials', vi: 'Cán bộ' },
    singular: { en: 'Official', vi: 'Cán bộ' },
  },
  access: publicBySaving(rights.people, { shown: shownToPublic(), unit: unitPaths.people }),
  admin: {
    defaultColumns: ['fullName', 'position', 'unit', 'isLeader'],
    group: menu.organisation,
    useAsTitle: 'fullName',
  },
  custom: { neededWhen },
  defaultPopulate: { fullName: true, position: true },
  defaultSort: 'order',
  fields: [
    {
      name: 'fullName',
      type: 'text',
      label: { en: 'Full name', vi: 'Họ và tên' },
      admin: { description: { en: 'As in decisions.', vi: 'Ghi như trong quyết định bổ nhiệm.' } },
      index: true,
      maxLength: 100,
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
      index: true,
    },
    {
      name: 'duties',
      type: 'textarea',
      label: dutiesLabel,
      admin: {
        description: {
          en: 'Fields in charge of; needed for leaders.',
          vi: 'Lĩnh vực được phân công phụ trách; bắt buộc với lãnh đạo.',
        },
      },
    },
    {
      name: 'shortBio',
      type: 'textarea',
      label: shortBioLabel,
      admin: {
        description: {
          en: 'Education and posts held; needed for leaders. No birth date, no address.',
          vi: 'Trình độ, quá trình công tác; bắt buộc với lãnh đạo. Không ghi ngày sinh, nơi ở.',
        },
      },
      maxLength: 3000,
    },
    {
      name: 'isSpokesperson',
      type: 'checkbox',
      label: { en: 'Spokesperson', vi: 'Là người phát ngôn' },
      admin: {
        description: {
          en: 'Named on the portal (Decree 244/2026).',
          vi: 'Phải nêu tên trên cổng (NĐ 244/2026).',
        },
      },
      defaultValue: false,
      index: true,
    },
    ...imageFields({
      name: 'portrait',
      label: portraitLabel,
      alt: {
        label: portraitAltLabel,
        description: {
          en: 'Read out to people who cannot see it; needed with a portrait.',
          vi: 'Dành cho người không nhìn thấy ảnh; bắt buộc khi có ảnh.',
        },
      },
      description: { en: 'At work, recent.', vi: 'Ảnh công tác, mới chụp.' },
      filterOptions: sameCommune,
    }),
    {
      name: 'receptionDays',
      type: 'text',
      label: { en: 'Days of receiving citizens', vi: 'Ngày tiếp công dân' },
      admin: {
        description: {
          en: 'Days, hours and place.',
          vi: 'Ngày, giờ, nơi tiếp: “Ngày 10 và 20 hằng tháng, 7:30–11:30, phòng Tiếp công dân”.',
        },
      },
      maxLength: 300,
    },
    {
      name: 'term',
      type: 'group',
      label: { en: 'Term of office', vi: 'Nhiệm kỳ' },
      fields: [
        dayField({
          name: 'from',
          label: fromLabel,
          description: { en: 'First day in this post.', vi: 'Ngày bắt đầu giữ chức vụ.' },
        }),
        dayField({
          name: 'to',
          label: toLabel,
          description: { en: 'Empty while in this post.', vi: 'Để trống khi còn giữ chức vụ.' },
        }),
      ],
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
    visibilityField('cong_khai', {
      en: 'Internal: colleagues alone see this person.',
      vi: 'Chọn “Nội bộ” thì chỉ cán bộ của xã xem được.',
    }),
    listOrderField(),
    ...privateFields,
    ...searchFields(),
    tenantField(),
    ...authorshipFields(),
    revisionField,
  ],
  hooks: {
    beforeChange: [
      checkRules(
        needed(
          ({ isLeader }) => isLeader === true,
          [
            { label: dutiesLabel, path: 'duties' },
            { label: shortBioLabel, path: 'shortBio' },
          ],
        ),
        needed(
          ({ portrait }) => Boolean(portrait),
          [{ label: portraitAltLabel, path: 'portraitAlt' }],
        ),
        isPicture({ label: portraitLabel, path: 'portrait' }),
        daysInOrder({ name: 'from', label: fromLabel }, { name: 'to', label: toLabel }, 'term'),
      ),
      setPersonSearch('fullName', 'position'),
      setAuthorship,
    ],
  },
  indexes: [{ fields: ['tenant', 'order'] }],
  versions: false,
}
