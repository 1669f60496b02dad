import type { CollectionConfig } from 'payload'

import { editorial } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { menu } from '../../src/fields/menu.ts'
import {
  editorialVersions,
  firstPublishedAtField,
  setFirstPublishedAt,
} from '../../src/fields/publication.ts'
import { setSlug, slugField, slugIndex } from '../../src/fields/slug.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { saveTaskOrder } from './endpoints/saveTaskOrder.ts'
import { carryingOutFields } from './fields/carryingOut.ts'
import { contentFields } from './fields/content.ts'
import { fileFields } from './fields/files.ts'
import { checkTasks } from './hooks/checkTasks.ts'
import { deleteTasks } from './hooks/deleteTasks.ts'
import { publishTasks } from './hooks/publishTasks.ts'
import { progressField } from './progress.ts'

/** What a unit undertakes to do in a period: "Kế hoạch tuyên truyền CCHC năm 2024". */
export const Plans: CollectionConfig<'plans'> = {
  slug: 'plans',
  labels: {
    plural: { en: 'Plans', vi: 'Kế hoạch' },
    singular: { en: 'Plan', vi: 'Kế hoạch' },
  },
  access: editorial(rights.plans),
  admin: {
    defaultColumns: ['title', 'planYear', 'unit', 'progress', '_status', 'tenant'],
    group: menu.content,
    listSearchableFields: ['title', 'slug'],
    useAsTitle: 'title',
  },
  defaultPopulate: { slug: true, planYear: true, title: true },
  defaultSort: '-updatedAt',
  endpoints: [{ handler: saveTaskOrder, method: 'post', path: '/:id/task-order' }],
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { en: 'Text', vi: 'Nội dung' }, fields: contentFields() },
        {
          label: { en: 'Tasks', vi: 'Nhiệm vụ' },
          fields: [
            {
              name: 'tasks',
              type: 'ui',
              label: { en: 'Tasks', vi: 'Nhiệm vụ' },
              admin: {
                components: { Field: 'payload-commune-portal/client#TasksTable' },
                disableListColumn: true,
              },
            },
          ],
        },
        { label: { en: 'Carrying out', vi: 'Thực hiện' }, fields: carryingOutFields() },
        { label: { en: 'Files and document', vi: 'Tệp và văn bản' }, fields: fileFields() },
      ],
    },
    progressField(),
    slugField(),
    tenantField(),
    firstPublishedAtField(),
    ...authorshipFields(),
  ],
  hooks: {
    afterChange: [publishTasks],
    beforeChange: [checkTasks, setSlug(), setAuthorship, setFirstPublishedAt],
    beforeDelete: [deleteTasks],
  },
  indexes: [slugIndex, { fields: ['tenant', 'planYear'] }],
  trash: true,
  versions: editorialVersions,
}
