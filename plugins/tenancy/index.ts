import type { CollectionConfig, Plugin } from 'payload'

import { unitPathOf } from '../../src/domain/unitPaths.ts'
import { guardCopy } from './guardCopy.ts'
import { hideForeign } from './hideForeign.ts'
import { refuseForeignUnit, refuseMovedAway } from './refuseForeignUnit.ts'
import { refuseRetired } from './refuseRetired.ts'

/** One installation, many communes: what belongs to another commune is not there. */
export const tenancy = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) => {
    const { beforeChange = [], beforeOperation = [], ...hooks } = collection.hooks ?? {}
    const isOfCommune = belongsToCommune(collection)
    return {
      ...collection,
      // Who may read a field depends on commune and unit, whatever fields somebody selects.
      ...(isOfCommune && { forceSelect: { ...collection.forceSelect, ...placeOf(collection) } }),
      hooks: {
        ...hooks,
        beforeChange: isOfCommune
          ? [refuseRetired, refuseForeignUnit, ...beforeChange]
          : beforeChange,
        beforeOperation: [hideForeign, refuseMovedAway, guardCopy, ...beforeOperation],
      },
    }
  }),
})

const placeOf = ({ fields, slug }: CollectionConfig): Record<string, true> =>
  Object.fromEntries(
    ['tenant', unitPathOf(slug)]
      .filter((name) => fields.some((field) => 'name' in field && field.name === name))
      .map((name) => [name, true]),
  )

const belongsToCommune = ({ fields }: CollectionConfig): boolean =>
  fields.some((field) => 'name' in field && field.name === 'tenant')
