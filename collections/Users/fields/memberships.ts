import type { ArrayField, Field, FilterOptions } from 'payload'

import { rolesAdministered, visibleRoles } from '../../../src/access/accounts.ts'
import { writtenBySystem } from '../../../src/access/rules.ts'
import { idOf } from '../../../src/domain/idOf.ts'
import { roles } from '../../../src/domain/roles.ts'
import { dayField } from '../../../src/fields/day.ts'
import { instantField } from '../../../src/fields/instant.ts'

export const roleLabel = { en: 'Role', vi: 'Vai trò' }
export const communeLabel = { en: 'Commune', vi: 'Xã, phường' }
export const unitsLabel = { en: 'Units', vi: 'Đơn vị' }
export const untilLabel = { en: 'Until', vi: 'Đến hết ngày' }
export const mayWriteLabel = { en: 'May write', vi: 'Được ghi' }

/** What somebody is, in which commune and units, from when until when, and who said so. */
export function membershipsField(): ArrayField {
  return {
    name: 'memberships',
    type: 'array',
    label: { en: 'Roles', vi: 'Vai trò' },
    labels: {
      plural: { en: 'Roles', vi: 'Vai trò' },
      singular: { en: 'Role', vi: 'Vai trò' },
    },
    access: { read: rolesAdministered },
    admin: {
      components: { Field: 'payload-commune-portal/client#RolesOfOthers' },
      description: {
        en: 'What this person is, and in which commune.',
        vi: 'Người này làm gì, ở xã nào. Có thể có nhiều dòng.',
      },
    },
    fields: [
      roleField,
      communeField,
      unitsField,
      ...dayFields,
      statusField,
      mayWriteField,
      ...grantFields,
    ],
    hooks: {
      afterRead: [
        ({ originalDoc, overrideAccess, req, value }) =>
          overrideAccess ? value : visibleRoles({ ...originalDoc, memberships: value }, req),
      ],
    },
  }
}

/** Roles that wait to be set in force, and the way for a head to propose one. */
export const proposalsField: Field = {
  name: 'proposals',
  type: 'ui',
  admin: { components: { Field: 'payload-commune-portal/client#RoleProposals' } },
}

const roleField: Field = {
  name: 'role',
  type: 'select',
  label: roleLabel,
  admin: {
    description: {
      en: 'It decides what they may do.',
      vi: 'Quyết định được làm những việc gì.',
    },
  },
  options: Object.entries(roles).map(([value, label]) => ({ label, value })),
  required: true,
}

const communeField: Field = {
  name: 'commune',
  type: 'relationship',
  label: communeLabel,
  admin: {
    allowCreate: false,
    allowEdit: false,
    description: {
      en: 'Empty only for the province: every commune.',
      vi: 'Chỉ quản trị tỉnh mới để trống (mọi xã).',
    },
  },
  index: true,
  relationTo: 'communes',
}

/** What is offered; that a unit is one of the commune is checked by a rule. */
const unitsOfCommune: FilterOptions = ({ siblingData }) => {
  const commune = idOf((siblingData as { commune?: unknown }).commune)
  return commune === undefined ? false : { tenant: { equals: commune } }
}

const unitsField: Field = {
  name: 'units',
  type: 'relationship',
  label: unitsLabel,
  admin: {
    allowCreate: false,
    allowEdit: false,
    description: {
      en: 'Only content of these units and those below them. Empty: the whole commune.',
      vi: 'Chỉ nội dung của các đơn vị này và đơn vị trực thuộc. Để trống: cả xã.',
    },
  },
  filterOptions: unitsOfCommune,
  hasMany: true,
  maxRows: 50,
  relationTo: 'units',
}

const dayFields: Field[] = [
  dayField({
    name: 'from',
    label: { en: 'From', vi: 'Từ ngày' },
    description: { en: 'Empty: from now on.', vi: 'Để trống: có hiệu lực ngay.' },
  }),
  dayField({
    name: 'until',
    label: untilLabel,
    description: {
      en: 'The last day; the role ends by itself. Empty: no end.',
      vi: 'Ngày cuối cùng; sau đó vai trò tự hết hiệu lực. Để trống: không thời hạn.',
    },
  }),
]

const statusField: Field = {
  name: 'status',
  type: 'select',
  label: { en: 'State', vi: 'Trạng thái' },
  admin: {
    description: {
      en: 'What a head has proposed gives no rights until an administrator sets it in force.',
      vi: 'Vai trò do Trưởng Ban, Phó Trưởng Ban đề xuất chỉ có hiệu lực khi quản trị chọn “Có hiệu lực”.',
    },
  },
  defaultValue: 'active',
  options: [
    { label: { en: 'In force', vi: 'Có hiệu lực' }, value: 'active' },
    { label: { en: 'Proposed', vi: 'Đề xuất' }, value: 'proposed' },
  ],
}

const mayWriteField: Field = {
  name: 'mayWrite',
  type: 'checkbox',
  label: mayWriteLabel,
  admin: {
    condition: (data) => data?.kind === 'technical',
    description: {
      en: 'For an API key: it may save drafts, too. It never approves, publishes or takes down.',
      vi: 'Dành cho khoá API: được lưu bản nháp. Không bao giờ được duyệt, xuất bản, gỡ bài.',
    },
  },
  defaultValue: false,
}

const grantFields: Field[] = [
  {
    name: 'grantedBy',
    type: 'relationship',
    label: { en: 'Given by', vi: 'Người giao' },
    access: { create: writtenBySystem, update: writtenBySystem },
    admin: { allowCreate: false, allowEdit: false, readOnly: true },
    relationTo: 'users',
  },
  {
    ...instantField({
      name: 'grantedAt',
      label: { en: 'Given at', vi: 'Giao lúc' },
      admin: { readOnly: true },
    }),
    access: { create: writtenBySystem, update: writtenBySystem },
  },
]
