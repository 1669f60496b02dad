import type { CollectionConfig } from 'payload'

import { editorial } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { unitPaths } from '../../src/domain/unitPaths.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { checkText } from '../../src/fields/checkText.ts'
import { menu } from '../../src/fields/menu.ts'
import {
  editorialVersions,
  firstPublishedAtField,
  setFirstPublishedAt,
} from '../../src/fields/publication.ts'
import { searchFields, setSearch } from '../../src/fields/search.ts'
import { sectionField } from '../../src/fields/section.ts'
import { setSlug, slugField, slugIndex } from '../../src/fields/slug.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { setWarnings, warningsField } from '../../src/fields/warnings.ts'
import { workflowFields } from '../../src/fields/workflow.ts'
import { saveTaskOrder } from './endpoints/saveTaskOrder.ts'
import { carryingOutFields } from './fields/carryingOut.ts'
import { contentFields } from './fields/content.ts'
import { fileFields } from './fields/files.ts'
import { checkTasks } from './hooks/checkTasks.ts'
import { deleteTasks } from './hooks/deleteTasks.ts'
import { moveTaskDays } from './hooks/moveTaskDays.ts'
import { publishTasks } from './hooks/publishTasks.ts'
import { progressField } from './progress.ts'

const textLabels = {
  contents: { en: 'Contents', vi: 'Nội dung' },
  title: { en: 'Title', vi: 'Tiêu đề' },
}

/** What a unit undertakes to do in a period: "Kế hoạch tuyên truyền CCHC năm 2024". */
export const Plans: CollectionConfig<'plans'> = {
  slug: 'plans',
  labels: {
    plural: { en: 'Plans', vi: 'Kế hoạch' },
    singular: { en: 'Plan', vi: 'Kế hoạch' },
  },
  access: editorial(rights.plans, { unit: unitPaths.plans }),
  admin: {
    defaultColumns: ['title', 'planYear', 'unit', 'progress', 'state', 'tenant'],
    group: menu.content,
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
    warningsField(),
    progressField(),
    sectionField(),
    slugField(),
    ...searchFields(),
    tenantField(),
    firstPublishedAtField(),
    ...authorshipFields(),
    ...workflowFields(),
  ],
  // What the days of its tasks depend on is read even when a caller asks for less.
  forceSelect: { planYear: true },
  hooks: {
    afterChange: [moveTaskDays, publishTasks],
    beforeChange: [
      checkTasks,
      setSlug(),
      setSearch('title'),
      setWarnings(checkText(textLabels)),
      setAuthorship,
      setFirstPublishedAt,
    ],
    beforeDelete: [deleteTasks],
  },
  indexes: [slugIndex, { fields: ['tenant', 'planYear'] }],
  trash: true,
  versions: editorialVersions,
}
