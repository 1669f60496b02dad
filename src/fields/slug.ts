import { randomBytes, randomUUID } from 'node:crypto'
import type {
  CollectionBeforeChangeHook,
  CollectionSlug,
  Field,
  TextFieldSingleValidation,
} from 'payload'

import { codedError } from '../access/codedError.ts'
import { fieldMessage } from '../access/fieldMessage.ts'
import { slugify } from '../domain/vietnamese/index.ts'

export const maxSlugLength = 100

/**
 * The item's address inside its commune. Made from the title when it is left empty, with `-2`,
 * `-3` … when that is taken; it stays as it is when the title changes later.
 * Use with `setSlug` and the index `slugIndex`.
 */
export function slugField(): Field {
  return {
    name: 'slug',
    type: 'text',
    label: { en: 'Address', vi: 'Đường dẫn' },
    admin: {
      description: {
        en: 'Leave empty: it is made from the title. It does not change when the title does.',
        vi: 'Để trống, hệ thống tự tạo từ tiêu đề. Sửa tiêu đề sau này không làm đổi đường dẫn.',
      },
      position: 'sidebar',
    },
    index: true,
    maxLength: maxSlugLength,
    validate: validateSlug,
  }
}

/** One address, one item, inside a commune (payload-facts: slug must be unique per tenant). */
export const slugIndex = { fields: ['tenant', 'slug'], unique: true }

/** Lower-case words of a–z and digits with single hyphens between them; or nothing. */
export const validateSlug: TextFieldSingleValidation = (value, { req }) => {
  if (!value || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) return true
  return fieldMessage('CP_INPUT_SLUG', req)
}

/** Stands in until there is a title: the index does not allow two empty ones on MongoDB. */
const placeholder = /^nhap-[0-9a-f]{12}$/

/**
 * Fills an empty slug and refuses one that another item of the commune has, at the field and
 * before the database does (whose message would name the wrong field). A title without a usable
 * character gives the item's id.
 */
export function setSlug(from: 'fullName' | 'name' | 'title' = 'title'): CollectionBeforeChangeHook {
  return async ({ collection, data, operation, originalDoc, req }) => {
    const tenant = data.tenant ?? originalDoc?.tenant
    // While something is made, originalDoc is what it is a copy of, if anything.
    const isNew = operation === 'create'
    const id = isNew ? undefined : (originalDoc?.id as string)
    const isCopied = isNew && data.slug === originalDoc?.slug
    const typed = isCopied ? undefined : (data.slug ?? (isNew ? undefined : originalDoc?.slug))
    const place = { collection: collection.slug, id, req, tenant }
    if (typed && !placeholder.test(typed)) {
      if (await isTaken(typed, place)) {
        const field = { path: 'slug' }
        throw codedError('CP_INPUT_SLUG_TAKEN', { field, req, values: { slug: typed } })
      }
      return { ...data, slug: typed }
    }
    const title = data[from] ?? originalDoc?.[from]
    if (!title) return { ...data, slug: typed ?? `nhap-${randomBytes(6).toString('hex')}` }
    const base = slugify(String(title)) || id || randomUUID()
    for (let n = 1; ; n += 1) {
      const slug = n === 1 ? base : `${base}-${n}`
      if (!(await isTaken(slug, place))) return { ...data, slug }
    }
  }
}

type Place = {
  collection: CollectionSlug
  id: string | undefined
  req: Parameters<CollectionBeforeChangeHook>[0]['req']
  tenant: { id: string } | string
}

/** Main rows hold every slug: drafts keep theirs there from the first save. */
async function isTaken(slug: string, { collection, id, req, tenant }: Place): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection,
    overrideAccess: true,
    req,
    trash: true,
    where: {
      and: [
        { slug: { equals: slug } },
        { tenant: { equals: typeof tenant === 'object' ? tenant.id : tenant } },
        ...(id ? [{ id: { not_equals: id } }] : []),
      ],
    },
  })
  return totalDocs > 0
}
