import { describe, expect, it } from '@jest/globals'
import type { CollectionConfig, Field } from 'payload'

import { collections } from '../../collections/index.ts'

type Named = Field & { label?: unknown; name: string }

type Expected = {
  /** The keys of `access`; every one must be stated. */
  access?: string[]
  /** Every field in order; `*` is needed before publication, `?` is filled in by the product. */
  fields: string
  sort: string
  title: string
  /** Drafted and published, every version kept, or none. */
  versions: boolean
}

const editorialAccess = ['create', 'delete', 'read', 'readVersions', 'update']
const bilingual = { en: expect.stringMatching(/\S/), vi: expect.stringMatching(/\S/) }

/** States what a collection is: a change of the model is a change of this page of the tests. */
export function describeCollection(slug: string, expected: Expected): void {
  const found = collections.find((one) => one.slug === slug)
  if (!found) throw new Error(`no collection ${slug}`)
  const collection: CollectionConfig = found

  describe(`the collection ${slug}`, () => {
    it('has these fields, in this order, required as marked', () => {
      const names = fieldsOf(collection.fields).map(([path, field]) => path + markOf(field))
      expect(names).toEqual(expected.fields.trim().split(/\s+/))
    })

    it('names and explains every field a clerk fills in, in Vietnamese and English', () => {
      for (const [path, field] of fieldsOf(collection.fields)) {
        const { description, hidden, readOnly } = (field.admin ?? {}) as Record<string, unknown>
        if (hidden || field.type === 'ui') continue
        expect([path, field.label]).toEqual([path, bilingual])
        if (readOnly || field.type === 'group') continue
        expect([path, description]).toEqual([path, bilingual])
      }
    })

    it('states its access, its versions and how it is listed', () => {
      const { access, admin, defaultSort, labels, trash, versions } = collection
      expect(Object.keys(access ?? {}).sort()).toEqual(expected.access ?? editorialAccess)
      expect(labels).toEqual({ plural: bilingual, singular: bilingual })
      expect(admin).toMatchObject({
        defaultColumns: expect.any(Array),
        group: bilingual,
        useAsTitle: expected.title,
      })
      expect(defaultSort).toBe(expected.sort)
      expect(versions).toEqual(
        expected.versions
          ? { drafts: { autosave: false, schedulePublish: false, validate: false }, maxPerDoc: 0 }
          : false,
      )
      expect(Boolean(trash)).toBe(expected.versions)
    })
  })
}

function markOf(field: Named): string {
  if ('required' in field && field.required) return '*'
  const { hidden, readOnly } = (field.admin ?? {}) as { hidden?: boolean; readOnly?: boolean }
  return readOnly || hidden ? '?' : ''
}

/** Every field that holds data or shows some, with the path a caller uses. */
function fieldsOf(fields: Field[], prefix = ''): [string, Named][] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => fieldsOf(tab.fields, prefix))
    if (!('name' in field)) return 'fields' in field ? fieldsOf(field.fields, prefix) : []
    const path = `${prefix}${field.name}`
    const inner = 'fields' in field ? fieldsOf(field.fields, `${path}.`) : []
    return [[path, field] as [string, Named], ...inner]
  })
}
