import type { CollectionConfig } from 'payload'

import { editorial } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { unitPaths } from '../../src/domain/unitPaths.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { dayField } from '../../src/fields/day.ts'
import { menu } from '../../src/fields/menu.ts'
import {
  editorialVersions,
  firstPublishedAtField,
  setFirstPublishedAt,
} from '../../src/fields/publication.ts'
import { checkRules } from '../../src/fields/rules.ts'
import { searchFields, setSearch } from '../../src/fields/search.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { unitField } from '../../src/fields/unit.ts'
import { setWarnings, warningsField } from '../../src/fields/warnings.ts'
import { workflowFields } from '../../src/fields/workflow.ts'
import { computedFields } from './fields/computed.ts'
import { contentField } from './fields/content.ts'
import { evidenceField } from './fields/evidence.ts'
import { formsField, minDaysField } from './fields/forms.ts'
import { itemField } from './fields/item.ts'
import { entryTitleField } from './fields/title.ts'
import { fillTitle } from './hooks/fillTitle.ts'
import { warnAboutContent } from './hooks/warnAboutContent.ts'
import { warnAboutForms } from './hooks/warnAboutForms.ts'
import { register } from './register/index.ts'
import { formsLastLongEnough } from './rules/formsLastLongEnough.ts'

/**
 * An entry of the disclosure register (sổ công khai): which legal item was disclosed with what,
 * where and from when to when (Luật Thực hiện dân chủ ở cơ sở Đ.11–13).
 */
export const Disclosures: CollectionConfig<'disclosures'> = {
  slug: 'disclosures',
  labels: {
    plural: { en: 'Disclosure register', vi: 'Sổ công khai' },
    singular: { en: 'Disclosure', vi: 'Mục công khai' },
  },
  access: editorial(rights.disclosures, { unit: unitPaths.disclosures }),
  admin: {
    defaultColumns: ['title', 'item', 'decidedOn', 'publishDeadline', 'late', 'state', 'tenant'],
    group: menu.disclosure,
    useAsTitle: 'title',
  },
  defaultPopulate: { item: true, title: true },
  defaultSort: '-decidedOn',
  endpoints: [{ handler: register, method: 'get', path: '/register' }],
  fields: [
    itemField(),
    contentField(),
    entryTitleField(),
    dayField({
      name: 'decidedOn',
      label: { en: 'Decided on', vi: 'Ngày có quyết định' },
      description: {
        en: 'The day it was decided or made: the deadline counts from here.',
        vi: 'Ngày ban hành quyết định hoặc tạo ra thông tin; hạn công khai tính từ ngày này.',
      },
      required: true,
    }),
    unitField({
      name: 'responsible',
      label: { en: 'Responsible', vi: 'Đơn vị chịu trách nhiệm' },
      description: { en: 'Who discloses it.', vi: 'Đơn vị thực hiện việc công khai.' },
      required: true,
    }),
    formsField(),
    minDaysField(),
    evidenceField(),
    ...computedFields(),
    warningsField(),
    ...searchFields(),
    tenantField(),
    firstPublishedAtField(),
    ...authorshipFields(),
    ...workflowFields(),
  ],
  // What the computed fields are worked out from.
  forceSelect: {
    content: true,
    decidedOn: true,
    firstPublishedAt: true,
    forms: true,
    item: true,
    tenant: true,
  },
  hooks: {
    beforeChange: [
      fillTitle,
      setSearch('title'),
      setAuthorship,
      setFirstPublishedAt,
      checkRules(formsLastLongEnough),
      setWarnings(warnAboutForms, warnAboutContent),
    ],
  },
  indexes: [{ fields: ['tenant', 'decidedOn'] }, { fields: ['tenant', 'item'] }],
  trash: true,
  versions: editorialVersions,
}
