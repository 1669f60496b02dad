import type { CollectionConfig } from 'payload'

import { editorial } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { unitPaths } from '../../src/domain/unitPaths.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { menu } from '../../src/fields/menu.ts'
import {
  editorialVersions,
  firstPublishedAtField,
  setFirstPublishedAt,
} from '../../src/fields/publication.ts'
import { checkRules } from '../../src/fields/rules.ts'
import { searchFields, setSearch } from '../../src/fields/search.ts'
import { setSlug, slugField, slugIndex } from '../../src/fields/slug.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { setWarnings, warningsField } from '../../src/fields/warnings.ts'
import { workflowFields } from '../../src/fields/workflow.ts'
import { basisFields } from './fields/basis.ts'
import { channelFields, dossierFields, stepFields } from './fields/how.ts'
import { identityFields } from './fields/identity.ts'
import { warnPartial } from './hooks/warnPartial.ts'
import { codeIsFree } from './rules/codeIsFree.ts'

/**
 * A procedure (thủ tục hành chính) mirrored from the National Public Service Portal: "1.001193 Đăng
 * ký khai sinh". People read it here and apply there; this portal never takes a dossier.
 */
export const Procedures: CollectionConfig<'procedures'> = {
  slug: 'procedures',
  labels: {
    plural: { en: 'Procedures', vi: 'Thủ tục hành chính' },
    singular: { en: 'Procedure', vi: 'Thủ tục hành chính' },
  },
  access: editorial(rights.procedures, { unit: unitPaths.procedures }),
  admin: {
    defaultColumns: ['code', 'name', 'field', 'serviceLevel', 'status', 'state', 'tenant'],
    group: menu.disclosure,
    useAsTitle: 'name',
  },
  defaultPopulate: { slug: true, name: true, code: true, dvcUrl: true },
  defaultSort: 'code',
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { en: 'Procedure', vi: 'Thủ tục' }, fields: identityFields() },
        {
          label: { en: 'How to apply', vi: 'Cách thực hiện' },
          fields: [...stepFields(), ...channelFields(), ...dossierFields()],
        },
        { label: { en: 'Rules', vi: 'Quy định' }, fields: basisFields() },
      ],
    },
    warningsField(),
    slugField(),
    ...searchFields(),
    tenantField(),
    firstPublishedAtField(),
    ...authorshipFields(),
    ...workflowFields(),
  ],
  hooks: {
    beforeChange: [
      setSlug('name'),
      setSearch('name', 'code'),
      setAuthorship,
      setFirstPublishedAt,
      checkRules(codeIsFree),
      setWarnings(warnPartial),
    ],
  },
  indexes: [slugIndex, { fields: ['tenant', 'code'] }],
  trash: true,
  versions: editorialVersions,
}
