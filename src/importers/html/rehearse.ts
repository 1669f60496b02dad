import type { Article, Plan } from '../../payload-types.ts'
import type { PayloadRequest } from 'payload'

/**
 * Puts data before the collection's own checks, as a save of a draft would, and stores nothing.
 * @throws ValidationError naming the fields that would be refused
 */
export async function rehearse(
  collection: 'articles' | 'plans',
  data: object,
  existing: Article | null | Plan,
  req: PayloadRequest,
): Promise<void> {
  const { config } = req.payload.collections[collection]
  const place = {
    collection: config,
    context: req.context,
    operation: existing ? 'update' : 'create',
    originalDoc: existing ?? undefined,
    req,
  } as const
  let draft: object = { ...data, _status: 'draft' }
  for (const hook of [...config.hooks.beforeValidate, ...config.hooks.beforeChange]) {
    draft = ((await hook({ ...place, data: draft })) as object | undefined) ?? draft
  }
}
