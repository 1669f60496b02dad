import type { CollectionConfig, Where } from 'payload'

import { editorial } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { unitPaths } from '../../src/domain/unitPaths.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { budgetField } from '../../src/fields/budget.ts'
import { menu } from '../../src/fields/menu.ts'
import {
  editorialVersions,
  firstPublishedAtField,
  setFirstPublishedAt,
} from '../../src/fields/publication.ts'
import { revisionField } from '../../src/fields/revision.ts'
import { checkRules } from '../../src/fields/rules.ts'
import { sameCommune } from '../../src/fields/sameCommune.ts'
import { searchFields, setSearch } from '../../src/fields/search.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { titleField } from '../../src/fields/title.ts'
import { unitField } from '../../src/fields/unit.ts'
import { setWarnings, warningsField } from '../../src/fields/warnings.ts'
import { writersField } from '../../src/fields/workflow.ts'
import { leadUnitField } from './fields/leadUnit.ts'
import { periodFields } from './fields/period.ts'
import { progressFields } from './fields/progress.ts'
import { keepReports } from './hooks/keepReports.ts'
import { readPeriod } from './hooks/readPeriod.ts'
import { refuseOtherDoors, refusePublicationAlone } from './hooks/refuseAlone.ts'
import { refuseMove } from './hooks/refuseMove.ts'
import { setCompletedAt } from './hooks/setCompletedAt.ts'
import { setOrder } from './hooks/setOrder.ts'
import { coordinatingLabel, dueNotBeforeStart, leadIsNotCoordinator } from './rules.ts'
import { checkPeriod } from './warnings.ts'

/**
 * The public reads a task while it can read its plan: taking the plan down takes its tasks.
 * `equals: null`, because on MongoDB Payload forgets `exists: false` behind a relation.
 */
const whilePlanIsLive: Where = {
  and: [{ 'plan._status': { equals: 'published' } }, { 'plan.deletedAt': { equals: null } }],
}

/**
 * One task of a plan: what, who leads (exactly one), with whom, by when. Versioned and published
 * together with its plan, so that the public text never changes by itself.
 */
export const PlanTasks: CollectionConfig<'plan-tasks'> = {
  slug: 'plan-tasks',
  labels: {
    plural: { en: 'Tasks', vi: 'Nhiệm vụ' },
    singular: { en: 'Task', vi: 'Nhiệm vụ' },
  },
  access: editorial(rights['plan-tasks'], {
    unit: unitPaths['plan-tasks'],
    whileLive: whilePlanIsLive,
  }),
  admin: {
    components: {
      edit: {
        PublishButton: 'payload-commune-portal/client#PublishedWithPlan',
        UnpublishButton: 'payload-commune-portal/client#Nothing',
      },
    },
    defaultColumns: ['title', 'plan', 'leadUnit', 'dueDate', 'status', 'quaHan'],
    group: menu.content,
    useAsTitle: 'title',
  },
  custom: { publishedBy: 'CP_PLAN_TASK_ALONE' },
  defaultPopulate: { dueDate: true, status: true, title: true },
  defaultSort: 'order',
  fields: [
    {
      name: 'plan',
      type: 'relationship',
      label: { en: 'Plan', vi: 'Kế hoạch' },
      admin: { description: { en: 'The plan it belongs to.', vi: 'Kế hoạch có nhiệm vụ này.' } },
      // A part does not keep its whole from being deleted (plugins/references).
      custom: { isPartOf: true },
      filterOptions: sameCommune,
      index: true,
      relationTo: 'plans',
      required: true,
    },
    {
      name: 'group',
      type: 'text',
      label: { en: 'Group', vi: 'Nhóm nhiệm vụ' },
      admin: {
        description: {
          en: 'The heading it stands under in the plan.',
          vi: 'Đề mục có nhiệm vụ này: “I. Công tác tuyên truyền”.',
        },
      },
      maxLength: 300,
    },
    titleField({ maxLength: 500 }),
    {
      name: 'description',
      type: 'textarea',
      label: { en: 'Description', vi: 'Mô tả' },
      admin: {
        description: {
          en: 'How it is done, if the title does not say it.',
          vi: 'Cách thực hiện, nếu tên nhiệm vụ chưa nói rõ.',
        },
      },
      maxLength: 5000,
    },
    leadUnitField,
    unitField({
      name: 'coordinatingUnits',
      label: coordinatingLabel,
      description: { en: 'They help the lead.', vi: 'Các đơn vị cùng thực hiện.' },
      hasMany: true,
    }),
    {
      name: 'responsiblePerson',
      type: 'relationship',
      label: { en: 'Responsible person', vi: 'Người phụ trách' },
      admin: {
        description: {
          en: 'The official who answers for it.',
          vi: 'Cán bộ chịu trách nhiệm chính.',
        },
      },
      filterOptions: sameCommune,
      index: true,
      relationTo: 'people',
    },
    {
      name: 'output',
      type: 'text',
      label: { en: 'Result', vi: 'Sản phẩm, kết quả' },
      admin: {
        description: { en: 'What there will be.', vi: 'Ví dụ: biên bản, báo cáo, bản tin.' },
      },
      maxLength: 1000,
    },
    ...periodFields(),
    budgetField(),
    ...progressFields(),
    {
      name: 'order',
      type: 'number',
      label: { en: 'Number in the table', vi: 'Số thứ tự' },
      admin: {
        description: { en: 'As in the plan.', vi: 'Số thứ tự trong bảng của kế hoạch.' },
        position: 'sidebar',
      },
      hooks: { beforeDuplicate: [() => null] },
      index: true,
    },
    warningsField(),
    ...searchFields(),
    tenantField(),
    firstPublishedAtField(),
    ...authorshipFields(),
    writersField,
    revisionField,
  ],
  // What `quaHan` is computed from is read even when a caller asks for less.
  forceSelect: { dueDate: true, recurrence: true, status: true },
  hooks: {
    beforeChange: [
      refusePublicationAlone,
      refuseMove,
      keepReports,
      readPeriod,
      checkRules(leadIsNotCoordinator, dueNotBeforeStart),
      setOrder,
      setCompletedAt,
      setWarnings(checkPeriod),
      setSearch('title'),
      setAuthorship,
      setFirstPublishedAt,
    ],
    beforeOperation: [refuseOtherDoors],
  },
  indexes: [
    { fields: ['plan', 'order'] },
    { fields: ['tenant', 'dueDate'] },
    { fields: ['leadUnit', 'dueDate'] },
  ],
  trash: true,
  versions: editorialVersions,
}
