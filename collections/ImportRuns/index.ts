import type { CollectionConfig } from 'payload'

import { recordsOnly } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { instantField } from '../../src/fields/instant.ts'
import { menu } from '../../src/fields/menu.ts'
import { tenantField } from '../../src/fields/tenant.ts'

/** What one run of an importer found and did, row by row. */
export const ImportRuns: CollectionConfig<'import-runs'> = {
  slug: 'import-runs',
  labels: {
    plural: { en: 'Imports', vi: 'Các lần nhập dữ liệu' },
    singular: { en: 'Import', vi: 'Lần nhập dữ liệu' },
  },
  access: recordsOnly(rights['import-runs']),
  admin: {
    defaultColumns: ['source', 'tenant', 'state', 'created', 'failed', 'createdAt'],
    group: menu.system,
    useAsTitle: 'source',
  },
  custom: { isLog: true },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'source',
      type: 'text',
      label: { en: 'Read from', vi: 'Nguồn' },
      required: true,
    },
    {
      name: 'state',
      type: 'select',
      label: { en: 'State', vi: 'Tình trạng' },
      options: [
        { label: { en: 'Running', vi: 'Đang chạy' }, value: 'running' },
        { label: { en: 'Finished', vi: 'Đã xong' }, value: 'finished' },
        { label: { en: 'Broken off', vi: 'Bị ngắt' }, value: 'interrupted' },
      ],
      required: true,
    },
    {
      name: 'runningFor',
      type: 'text',
      label: { en: 'Lock', vi: 'Khoá' },
      admin: { hidden: true },
      required: true,
      unique: true,
    },
    {
      name: 'startedBy',
      type: 'text',
      label: { en: 'Process', vi: 'Tiến trình' },
      admin: { hidden: true },
    },
    {
      type: 'row',
      fields: [
        { name: 'created', type: 'number', label: { en: 'New', vi: 'Tạo mới' }, defaultValue: 0 },
        {
          name: 'completed',
          type: 'number',
          label: { en: 'Completed', vi: 'Bổ sung' },
          defaultValue: 0,
        },
        {
          name: 'unchanged',
          type: 'number',
          label: { en: 'Unchanged', vi: 'Không đổi' },
          defaultValue: 0,
        },
        {
          name: 'kept',
          type: 'number',
          label: { en: 'Kept as edited', vi: 'Giữ bản đã sửa' },
          defaultValue: 0,
        },
        { name: 'failed', type: 'number', label: { en: 'Failed', vi: 'Lỗi' }, defaultValue: 0 },
      ],
    },
    {
      name: 'rows',
      type: 'json',
      label: { en: 'Row by row', vi: 'Chi tiết từng mục' },
      admin: { components: { Field: 'payload-commune-portal/client#ImportRows' } },
    },
    instantField({ name: 'finishedAt', label: { en: 'Finished', vi: 'Kết thúc' } }),
    tenantField(),
  ],
  versions: false,
}
