import type { CollectionConfig, Payload } from 'payload'

/** Does this collection take part in the editorial workflow? (An import has a `state` as well.) */
export const isInWorkflow = ({ fields }: Pick<CollectionConfig, 'fields'>): boolean =>
  fields.some((field) => 'name' in field && field.name === 'workflow')

/** Is it a part of something (a task of its plan)? */
export const isPart = ({ fields }: Pick<CollectionConfig, 'fields'>): boolean =>
  fields.some((field) => field.custom?.isPartOf === true)

/** Is something of it reported while it is public (the tasks of a plan)? */
export const isOfProgress = ({ fields }: Pick<CollectionConfig, 'fields'>): boolean =>
  fields.some((field) => field.custom?.isProgress === true)

export function workflowSlugs({ collections }: Payload): string[] {
  return Object.values(collections)
    .filter(({ config }) => isInWorkflow(config))
    .map(({ config }) => config.slug)
}
