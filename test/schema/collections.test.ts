import { describe, expect, it } from '@jest/globals'
import type { CollectionConfig, Field } from 'payload'

import { collections } from '../../collections/index.ts'

type Named = Field & { label?: unknown; name: string }

const all = collections
const slugs = all.map(({ slug }) => slug)

function bySlug(slug: string): CollectionConfig {
  const found = all.find((one) => one.slug === slug)
  if (!found) throw new Error(`no collection ${slug}`)
  return found
}

const bilingual = { en: expect.any(String), vi: expect.any(String) }

/** Every field that holds data, with the path a caller uses. */
function fieldsOf(fields: Field[], prefix = ''): [string, Named][] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => fieldsOf(tab.fields, prefix))
    }
    if (!('name' in field)) return 'fields' in field ? fieldsOf(field.fields, prefix) : []
    const path = `${prefix}${field.name}`
    const inner = 'fields' in field ? fieldsOf(field.fields, `${path}.`) : []
    return [[path, field] as [string, Named], ...inner]
  })
}

/** A clerk fills it in: neither hidden nor written by the product, and not a mere view. */
function isFilledIn([, { admin, type }]: [string, Named]): boolean {
  const { hidden, readOnly } = (admin ?? {}) as { hidden?: boolean; readOnly?: boolean }
  return !hidden && !readOnly && type !== 'ui'
}

describe('the content model', () => {
  it.each(slugs)('%s states its labels, its order and its columns', (slug) => {
    const { admin, defaultSort, labels } = bySlug(slug)
    expect(labels).toEqual({ plural: bilingual, singular: bilingual })
    expect(defaultSort).toBeTruthy()
    expect(admin).toMatchObject({
      defaultColumns: expect.any(Array),
      group: bilingual,
      useAsTitle: expect.any(String),
    })
  })

  it.each(slugs)('%s states who may do what', (slug) => {
    const { access, auth } = bySlug(slug)
    const keys = ['create', 'delete', 'read', 'readVersions', 'update']
    expect(Object.keys(access ?? {}).sort()).toEqual(
      (auth ? [...keys, 'admin', 'unlock'] : keys).sort(),
    )
  })

  it.each(slugs)('%s states its versions: drafts kept for ever, or none', (slug) => {
    const { trash, versions } = bySlug(slug)
    if (versions) {
      expect(versions).toEqual({
        drafts: { autosave: false, schedulePublish: false, validate: false },
        maxPerDoc: 0,
      })
      expect(trash).toBe(true)
    } else {
      expect(versions).toBe(false)
    }
  })

  it.each(slugs)('%s names every field in Vietnamese and English', (slug) => {
    const { fields } = bySlug(slug)
    const unnamed = fieldsOf(fields)
      .filter(isFilledIn)
      .filter(([, { label }]) => {
        const { en, vi } = (label ?? {}) as { en?: string; vi?: string }
        return !en || !vi
      })
    expect(unnamed.map(([path]) => path)).toEqual([])
  })

  it.each(slugs.filter((slug) => slug !== 'import-runs'))(
    '%s helps the clerk with one sentence on every field',
    (slug) => {
      const { fields } = bySlug(slug)
      const silent = fieldsOf(fields)
        .filter(isFilledIn)
        .filter(([, { admin, type }]) => {
          const { description } = (admin ?? {}) as { description?: { en?: string; vi?: string } }
          return type !== 'group' && (!description?.en || !description.vi)
        })
      expect(silent.map(([path]) => path)).toEqual([])
    },
  )

  it('has no join fields: they fail below MongoDB 5 and on its relatives', () => {
    for (const { fields } of all) {
      expect(fieldsOf(fields).filter(([, { type }]) => type === 'join')).toEqual([])
    }
  })

  it('stores a day as text and an instant as a date', () => {
    const wrong = all.flatMap(({ fields, slug }) =>
      fieldsOf(fields)
        .filter(([, { name, type }]) =>
          /(?:Date|On|validFrom|validTo)$/.test(name)
            ? type !== 'text'
            : /At$/.test(name) && type !== 'date',
        )
        .map(([path]) => `${slug}.${path}`),
    )
    expect(wrong).toEqual([])
  })

  it('guards every rich text against links that run script', () => {
    for (const { fields } of all) {
      for (const [, field] of fieldsOf(fields)) {
        if (field.type === 'richText') expect(field.hooks?.beforeValidate).toHaveLength(1)
      }
    }
  })
})
