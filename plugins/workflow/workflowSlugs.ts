import type { CollectionConfig, Payload } from 'payload'

/** Does this collection take part in the editorial workflow? (An import has a `state` as well.) */
export const isInWorkflow = ({ fields }: Pick<CollectionConfig, 'fields'>): boolean =>
  fields.some((field) => 'name' in field && field.name === 'workflow')

export function workflowSlugs({ collections }: Payload): string[] {
  return Object.values(collections)
    .filter(({ config }) => isInWorkflow(config))
    .map(({ config }) => config.slug)
}
