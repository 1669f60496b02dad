/** The collections of the content model, in menu order. A slug is the folder's name in kebab-case. */
export const slugs = [
  'articles',
  'plans',
  'plan-tasks',
  'documents',
  'attachments',
  'sections',
  'units',
  'people',
  'communes',
  'users',
  'import-runs',
] as const

export type Slug = (typeof slugs)[number]

/** Collections whose items are drafted, reviewed and published; the others are public by saving. */
export const editorialSlugs = [
  'articles',
  'plans',
  'plan-tasks',
  'documents',
  'attachments',
] as const satisfies readonly Slug[]

export type EditorialSlug = (typeof editorialSlugs)[number]
