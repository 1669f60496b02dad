import type { CollectionConfig } from 'payload'

import { delegationAccess } from '../../src/access/delegationAccess.ts'
import { writtenBySystem } from '../../src/access/rules.ts'
import { isDelegate } from '../../src/domain/delegations.ts'
import { dayField } from '../../src/fields/day.ts'
import { instantField } from '../../src/fields/instant.ts'
import { menu } from '../../src/fields/menu.ts'
import { daysInOrder } from '../../src/fields/order.ts'
import { checkRules } from '../../src/fields/rules.ts'
import { staffWith } from '../../src/fields/staffOfCommune.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { forgetDelegations } from './hooks/forgetDelegations.ts'
import { keepBegun, keepBegunOnDelete } from './hooks/keepBegun.ts'
import { refusePast } from './hooks/refusePast.ts'
import { setDelegator } from './hooks/setDelegator.ts'
import { setRevokedAt } from './hooks/setRevokedAt.ts'
import { lastsAYear } from './rules/lastsAYear.ts'
import { toLabel, toSomebodyOfBoard } from './rules/toSomebodyOfBoard.ts'

const fromLabel = { en: 'From', vi: 'Từ ngày' }
const untilLabel = { en: 'Until', vi: 'Đến hết ngày' }

/**
 * The head of an editorial board lets a deputy or the secretary publish for some days: "Quyết định
 * 05/QĐ-BBT, từ 01/12 đến hết 10/12". It ends by itself and stays on record.
 */
export const Delegations: CollectionConfig<'delegations'> = {
  slug: 'delegations',
  labels: {
    plural: { en: 'Delegations', vi: 'Uỷ quyền' },
    singular: { en: 'Delegation', vi: 'Uỷ quyền' },
  },
  access: delegationAccess(),
  admin: {
    defaultColumns: ['basis', 'delegator', 'to', 'from', 'until', 'revoked'],
    group: menu.system,
    useAsTitle: 'basis',
  },
  custom: {
    audit: {
      action: 'delegate',
      values: ['basis', 'delegator', 'to', 'from', 'until', 'revoked', 'revokedAt'],
    },
  },
  defaultSort: '-from',
  disableDuplicate: true,
  fields: [
    {
      name: 'basis',
      type: 'text',
      label: { en: 'Decision', vi: 'Căn cứ' },
      admin: {
        description: {
          en: 'Number and day of the decision.',
          vi: 'Số, ngày của quyết định hoặc giấy uỷ quyền.',
        },
      },
      maxLength: 300,
      required: true,
    },
    {
      name: 'delegator',
      type: 'relationship',
      label: { en: 'Head', vi: 'Người uỷ quyền' },
      access: { create: writtenBySystem, update: writtenBySystem },
      admin: { allowCreate: false, allowEdit: false, readOnly: true },
      index: true,
      relationTo: 'users',
    },
    {
      name: 'to',
      type: 'relationship',
      label: toLabel,
      admin: {
        allowCreate: false,
        allowEdit: false,
        description: {
          en: 'A deputy head gets all rights of the head; the secretary publishes what is approved.',
          vi: 'Phó Trưởng Ban có mọi quyền của Trưởng Ban; Thư ký được xuất bản bài đã duyệt.',
        },
      },
      filterOptions: staffWith(isDelegate),
      index: true,
      relationTo: 'users',
      required: true,
    },
    dayField({
      name: 'from',
      label: fromLabel,
      description: { en: 'The first day.', vi: 'Ngày bắt đầu. Đã bắt đầu thì không sửa được nữa.' },
      required: true,
    }),
    dayField({
      name: 'until',
      label: untilLabel,
      description: {
        en: 'The last day, a year at most; it ends by itself.',
        vi: 'Ngày cuối cùng, dài nhất một năm; sau đó tự hết hiệu lực.',
      },
      required: true,
    }),
    {
      name: 'revoked',
      type: 'checkbox',
      label: { en: 'Revoked', vi: 'Thu hồi' },
      admin: {
        description: {
          en: 'Ends it at once, for ever.',
          vi: 'Chấm dứt ngay, không khôi phục được; cần thì lập uỷ quyền mới.',
        },
        position: 'sidebar',
      },
      defaultValue: false,
      index: true,
    },
    {
      ...instantField({
        name: 'revokedAt',
        label: { en: 'Revoked at', vi: 'Thu hồi lúc' },
        admin: {
          condition: (data) => Boolean(data?.revokedAt),
          position: 'sidebar',
          readOnly: true,
        },
      }),
      access: { create: writtenBySystem, update: writtenBySystem },
    },
    tenantField(),
  ],
  hooks: {
    afterChange: [forgetDelegations],
    beforeChange: [
      setDelegator,
      keepBegun,
      refusePast(fromLabel),
      checkRules(
        daysInOrder({ name: 'from', label: fromLabel }, { name: 'until', label: untilLabel }),
        lastsAYear(untilLabel),
        toSomebodyOfBoard,
      ),
      setRevokedAt,
    ],
    beforeDelete: [keepBegunOnDelete],
  },
  versions: false,
}
