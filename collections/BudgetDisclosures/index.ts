import type { CollectionConfig } from 'payload'

import { editorial, writtenBySystem } from '../../src/access/rules.ts'
import { budgetPeriodOptions, budgetStageOptions } from '../../src/domain/budgets.ts'
import { rights } from '../../src/domain/roles.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { dayField } from '../../src/fields/day.ts'
import { menu } from '../../src/fields/menu.ts'
import {
  editorialVersions,
  firstPublishedAtField,
  setFirstPublishedAt,
} from '../../src/fields/publication.ts'
import { checkRules } from '../../src/fields/rules.ts'
import { sameCommune } from '../../src/fields/sameCommune.ts'
import { searchFields, setSearch } from '../../src/fields/search.ts'
import { setSlug, slugField, slugIndex } from '../../src/fields/slug.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { workflowFields } from '../../src/fields/workflow.ts'
import { deadlineFields } from './fields/deadline.ts'
import { fileFields } from './fields/files.ts'
import { setTitle } from './hooks/setTitle.ts'
import { dataFileIsReadable } from './rules/dataFileIsReadable.ts'
import { periodFitsStage } from './rules/periodFitsStage.ts'

/** For docs/content-model.md: what a rule asks for, and when. */
const neededWhen = {
  period: { en: 'of the execution', vi: 'khi công khai thực hiện dự toán' },
}

/** A budget laid open: what was proposed, decided, spent and settled (TT 26/2026 Đ.26). */
export const BudgetDisclosures: CollectionConfig<'budget-disclosures'> = {
  slug: 'budget-disclosures',
  labels: {
    plural: { en: 'Budget disclosures', vi: 'Công khai ngân sách' },
    singular: { en: 'Budget disclosure', vi: 'Công khai ngân sách' },
  },
  access: editorial(rights['budget-disclosures']),
  admin: {
    defaultColumns: ['title', 'fiscalYear', 'stage', 'period', 'deadline', 'state', 'tenant'],
    group: menu.disclosure,
    useAsTitle: 'title',
  },
  custom: { neededWhen },
  defaultPopulate: { slug: true, fiscalYear: true, period: true, stage: true, title: true },
  defaultSort: '-fiscalYear',
  fields: [
    {
      name: 'title',
      type: 'text',
      label: { en: 'Title', vi: 'Tên gọi' },
      access: { create: writtenBySystem, update: writtenBySystem },
      admin: {
        description: {
          en: 'Made from the year, the stage and the period.',
          vi: 'Hệ thống tự đặt theo năm, loại và kỳ.',
        },
        readOnly: true,
      },
    },
    {
      name: 'fiscalYear',
      type: 'number',
      label: { en: 'Fiscal year', vi: 'Năm ngân sách' },
      admin: { description: { en: 'The year of the budget.', vi: 'Năm của ngân sách.' } },
      index: true,
      max: 2200,
      min: 2000,
      required: true,
    },
    {
      name: 'stage',
      type: 'select',
      label: { en: 'Stage', vi: 'Loại số liệu' },
      admin: {
        description: {
          en: 'Proposed, decided, being spent, or settled.',
          vi: 'Dự toán trình, dự toán được giao, thực hiện hay quyết toán.',
        },
      },
      index: true,
      options: budgetStageOptions,
      required: true,
    },
    {
      name: 'period',
      type: 'select',
      label: { en: 'Period', vi: 'Kỳ báo cáo' },
      admin: {
        condition: (data) => data?.stage === 'thuc_hien' || Boolean(data?.period),
        description: {
          en: 'For the execution only.',
          vi: 'Chỉ chọn khi công khai tình hình thực hiện.',
        },
      },
      index: true,
      options: budgetPeriodOptions,
    },
    ...fileFields(),
    {
      name: 'decision',
      type: 'relationship',
      label: { en: 'Decision', vi: 'Quyết định công bố' },
      admin: {
        description: {
          en: 'The document that decides or publishes it.',
          vi: 'Văn bản quyết định hoặc công bố công khai ngân sách.',
        },
      },
      filterOptions: sameCommune,
      index: true,
      relationTo: 'documents',
    },
    dayField({
      name: 'sentOrIssuedOn',
      label: { en: 'Sent or issued on', vi: 'Ngày gửi HĐND hoặc ngày ban hành' },
      description: {
        en: 'The day it went to the council, or the day of the act that decided it.',
        vi: 'Dự toán trình: ngày gửi đại biểu HĐND. Dự toán, quyết toán: ngày của nghị quyết.',
      },
    }),
    ...deadlineFields(),
    slugField(),
    ...searchFields(),
    tenantField(),
    firstPublishedAtField(),
    ...authorshipFields(),
    ...workflowFields(),
  ],
  // What the deadline is worked out from.
  forceSelect: {
    firstPublishedAt: true,
    fiscalYear: true,
    period: true,
    sentOrIssuedOn: true,
    stage: true,
    tenant: true,
  },
  hooks: {
    beforeChange: [
      setTitle,
      setSlug(),
      setSearch('title'),
      setAuthorship,
      setFirstPublishedAt,
      checkRules(periodFitsStage, dataFileIsReadable),
    ],
  },
  indexes: [slugIndex, { fields: ['tenant', 'fiscalYear'] }],
  trash: true,
  versions: editorialVersions,
}
