import type { CollectionConfig } from 'payload'

import { editorial } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { unitPaths } from '../../src/domain/unitPaths.ts'
import { attachmentsField } from '../../src/fields/attachments.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { checkText } from '../../src/fields/checkText.ts'
import { menu } from '../../src/fields/menu.ts'
import {
  editorialVersions,
  firstPublishedAtField,
  setFirstPublishedAt,
} from '../../src/fields/publication.ts'
import { richTextField } from '../../src/fields/richText.ts'
import { checkRules } from '../../src/fields/rules.ts'
import { searchFields, setSearch } from '../../src/fields/search.ts'
import { sectionField } from '../../src/fields/section.ts'
import { setSlug, slugField, slugIndex } from '../../src/fields/slug.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { titleField } from '../../src/fields/title.ts'
import { unitField } from '../../src/fields/unit.ts'
import { setWarnings, warningsField } from '../../src/fields/warnings.ts'
import { workflowFields } from '../../src/fields/workflow.ts'
import { kindField, urgentField } from './fields/kind.ts'
import { outageFields } from './fields/outage.ts'
import { warnLateOutage } from './hooks/warnLateOutage.ts'
import { outageIsAnnounced } from './rules/outageIsAnnounced.ts'

const textLabels = {
  body: { en: 'Text', vi: 'Nội dung' },
  title: { en: 'Title', vi: 'Tiêu đề' },
}

/** For docs/content-model.md: what a rule asks for, and when. */
const neededWhen = {
  expectedRestore: { en: 'of an outage', vi: 'khi tạm ngừng dịch vụ' },
  start: { en: 'of an outage', vi: 'khi tạm ngừng dịch vụ' },
}

/** What people must know in time: an announcement, a warning, a service that will be down. */
export const Notices: CollectionConfig<'notices'> = {
  slug: 'notices',
  labels: {
    plural: { en: 'Notices', vi: 'Thông báo' },
    singular: { en: 'Notice', vi: 'Thông báo' },
  },
  access: editorial(rights.notices, { unit: unitPaths.notices }),
  admin: {
    defaultColumns: ['title', 'kind', 'start', 'urgent', 'state', 'tenant'],
    group: menu.content,
    useAsTitle: 'title',
  },
  custom: { neededWhen },
  defaultPopulate: { slug: true, kind: true, start: true, title: true },
  defaultSort: '-updatedAt',
  fields: [
    titleField(),
    kindField(),
    ...outageFields(),
    richTextField({
      name: 'body',
      label: { en: 'Text', vi: 'Nội dung' },
      description: {
        en: 'What happens, for whom, and what people should do.',
        vi: 'Việc gì, với ai, người dân cần làm gì.',
      },
      required: true,
    }),
    attachmentsField(),
    sectionField(),
    unitField({
      name: 'unit',
      label: { en: 'Responsible unit', vi: 'Đơn vị phụ trách' },
      description: { en: 'Who answers for it.', vi: 'Đơn vị chịu trách nhiệm nội dung.' },
      position: 'sidebar',
    }),
    urgentField(),
    warningsField(),
    slugField(),
    ...searchFields(),
    tenantField(),
    firstPublishedAtField(),
    ...authorshipFields(),
    ...workflowFields(),
  ],
  // What the last day to announce an outage is worked out from.
  forceSelect: { firstPublishedAt: true, kind: true, start: true, tenant: true },
  hooks: {
    beforeChange: [
      setSlug(),
      setSearch('title'),
      setAuthorship,
      setFirstPublishedAt,
      checkRules(outageIsAnnounced),
      setWarnings(warnLateOutage, checkText(textLabels)),
    ],
  },
  indexes: [slugIndex, { fields: ['tenant', 'kind'] }],
  trash: true,
  versions: editorialVersions,
}
