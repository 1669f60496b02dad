import type { CollectionConfig } from 'payload'

import { communeAccess } from '../../src/access/rules.ts'
import { menu } from '../../src/fields/menu.ts'
import { revisionField } from '../../src/fields/revision.ts'
import { checkRules } from '../../src/fields/rules.ts'
import { searchFields, setSearch } from '../../src/fields/search.ts'
import { setWarnings, warningsField } from '../../src/fields/warnings.ts'
import { completeness } from './endpoints/completeness.ts'
import { administrativeUnitFields } from './fields/administrativeUnit.ts'
import { hostsField } from './fields/hosts.ts'
import { operationFields } from './fields/operation.ts'
import { portalFields } from './fields/portal.ts'
import { forgetHosts } from './hooks/forgetHosts.ts'
import { writeArchiveBanner } from './hooks/writeArchiveBanner.ts'
import { checkHosts, hostWarnings } from './hosts.ts'
import { communeRules, neededWhen } from './rules.ts'

/**
 * A commune (xã, phường, đặc khu) and its portal: the tenant. A commune that was merged away is
 * retired, never deleted: "xã Linh Trường", since 1 July 2025 part of "xã Cồn Tiên".
 */
export const Communes: CollectionConfig<'communes'> = {
  slug: 'communes',
  labels: {
    plural: { en: 'Communes', vi: 'Xã, phường' },
    singular: { en: 'Commune', vi: 'Xã, phường' },
  },
  access: communeAccess(),
  admin: {
    defaultColumns: ['name', 'kind', 'province', 'status'],
    group: menu.organisation,
    useAsTitle: 'name',
  },
  custom: { neededWhen },
  defaultPopulate: { slug: true, name: true, archiveBanner: true, fullName: true, status: true },
  defaultSort: 'name',
  endpoints: [completeness],
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { en: 'Portal', vi: 'Cổng thông tin' }, fields: portalFields },
        {
          label: { en: 'Administrative unit', vi: 'Đơn vị hành chính' },
          fields: administrativeUnitFields,
        },
        { label: { en: 'Hosts', vi: 'Tên miền' }, fields: [hostsField] },
        { label: { en: 'Operation', vi: 'Vận hành' }, fields: operationFields },
      ],
    },
    warningsField(),
    ...searchFields(),
    revisionField,
  ],
  hooks: {
    afterChange: [forgetHosts],
    beforeChange: [
      checkRules(...communeRules, checkHosts),
      setWarnings(hostWarnings),
      writeArchiveBanner,
      setSearch('name', 'fullName', 'slug'),
    ],
  },
  versions: false,
}
