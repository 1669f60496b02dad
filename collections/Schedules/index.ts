import type { CollectionConfig } from 'payload'

import { publicBySaving } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { unitPaths } from '../../src/domain/unitPaths.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { dayField } from '../../src/fields/day.ts'
import { menu } from '../../src/fields/menu.ts'
import { timesInOrder } from '../../src/fields/order.ts'
import { revisionField } from '../../src/fields/revision.ts'
import { checkRules } from '../../src/fields/rules.ts'
import { searchFields, setSearch } from '../../src/fields/search.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { timeOfDayField } from '../../src/fields/timeOfDay.ts'
import { unitField } from '../../src/fields/unit.ts'
import { shownToPublic, visibilityField } from '../../src/fields/visibility.ts'

const startLabel = { en: 'From', vi: 'Từ giờ' }
const endLabel = { en: 'To', vi: 'Đến giờ' }

/**
 * One entry of the weekly schedule (lịch công tác tuần) or of the calendar of receiving citizens
 * (lịch tiếp công dân, NĐ 154/2026): "Thứ Năm 12/11, 7:30, Chủ tịch UBND xã tiếp công dân".
 */
export const Schedules: CollectionConfig<'schedules'> = {
  slug: 'schedules',
  labels: {
    plural: { en: 'Schedules', vi: 'Lịch công tác' },
    singular: { en: 'Entry of a schedule', vi: 'Mục lịch' },
  },
  access: publicBySaving(rights.schedules, {
    shown: shownToPublic(),
    unit: unitPaths.schedules,
  }),
  admin: {
    defaultColumns: ['date', 'startTime', 'content', 'chair', 'visibility'],
    group: menu.content,
    useAsTitle: 'content',
  },
  defaultPopulate: { content: true, date: true, startTime: true },
  defaultSort: ['-date', 'startTime'],
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: { en: 'Calendar', vi: 'Loại lịch' },
      admin: { description: { en: 'Where it is listed.', vi: 'Mục này nằm trong lịch nào.' } },
      defaultValue: 'lich_cong_tac',
      index: true,
      options: [
        { label: { en: 'Weekly schedule', vi: 'Lịch công tác tuần' }, value: 'lich_cong_tac' },
        { label: { en: 'Receiving citizens', vi: 'Lịch tiếp công dân' }, value: 'tiep_cong_dan' },
      ],
      required: true,
    },
    dayField({
      name: 'date',
      label: { en: 'Day', vi: 'Ngày' },
      description: { en: 'One entry for each day.', vi: 'Mỗi ngày ghi một mục riêng.' },
      required: true,
    }),
    timeOfDayField('startTime', startLabel, {
      en: 'Like 07:30; empty for the whole day.',
      vi: 'Ví dụ 07:30; để trống nếu cả ngày.',
    }),
    timeOfDayField('endTime', endLabel, { en: 'If it is known.', vi: 'Nếu đã biết.' }),
    {
      name: 'content',
      type: 'textarea',
      label: { en: 'What', vi: 'Nội dung' },
      admin: { description: { en: 'One sentence.', vi: 'Một câu nêu nội dung làm việc.' } },
      maxLength: 1000,
      required: true,
    },
    {
      name: 'chair',
      type: 'text',
      label: { en: 'Chaired by', vi: 'Chủ trì' },
      admin: {
        description: {
          en: 'Name and post; of a reception, who receives.',
          vi: 'Họ tên, chức vụ người chủ trì hoặc người tiếp công dân.',
        },
      },
      maxLength: 200,
    },
    {
      name: 'place',
      type: 'text',
      label: { en: 'Place', vi: 'Địa điểm' },
      admin: { description: { en: 'Room and building.', vi: 'Phòng họp, trụ sở hoặc thôn.' } },
      maxLength: 300,
    },
    {
      name: 'participants',
      type: 'textarea',
      label: { en: 'Participants', vi: 'Thành phần' },
      admin: { description: { en: 'Units and posts.', vi: 'Đơn vị, chức danh tham dự.' } },
      maxLength: 1000,
    },
    unitField({
      name: 'unit',
      label: { en: 'Prepared by', vi: 'Đơn vị chuẩn bị' },
      description: { en: 'Who prepares it.', vi: 'Đơn vị chuẩn bị nội dung.' },
    }),
    visibilityField('noi_bo', {
      en: 'Internal entries are never shown to the public.',
      vi: 'Lịch nội bộ không bao giờ hiện cho người dân.',
    }),
    ...searchFields(),
    tenantField(),
    ...authorshipFields(),
    revisionField,
  ],
  hooks: {
    beforeChange: [
      checkRules(
        timesInOrder(
          { name: 'startTime', label: startLabel },
          { name: 'endTime', label: endLabel },
        ),
      ),
      setSearch('content', 'chair', 'place'),
      setAuthorship,
    ],
  },
  indexes: [{ fields: ['tenant', 'visibility', 'date'] }],
  versions: false,
}
