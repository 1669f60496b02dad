import { describe, expect, it } from '@jest/globals'
import { readdirSync } from 'node:fs'

import { collections } from '../../collections/index.ts'
import { fieldsOf, helpOf, lineOf } from '../support/fieldLines.ts'

type Stated = Parameters<typeof lineOf>[0]

/** What holds for all; what each one is stands in a file of its own beside this one. */
describe('the content model', () => {
  it('states every collection in a file of its own: test/schema/<slug>.test.ts', () => {
    const stated = readdirSync('test/schema')
      .map((name) => name.replace('.test.ts', ''))
      .filter((name) => name !== 'collections')
    expect(stated.sort()).toEqual(collections.map(({ slug }) => slug).sort())
  })

  it('is stated with limits, both labels and both texts of help', () => {
    const field = (more: object) => [['f', { name: 'f', ...more }]] as unknown as [Stated]
    const label = { en: 'Name', vi: 'Tên' }
    const lines = [
      field({ type: 'text', label, maxLength: 120, required: true }),
      field({ type: 'number', label, max: 5, min: 1 }),
      field({ type: 'relationship', label, hasMany: true, maxRows: 20, relationTo: 'units' }),
      field({ type: 'array', label, maxRows: 50, minRows: 1 }),
    ].map(([one]) => lineOf(one))
    expect(lines).toEqual([
      'f* text≤120 Tên | Name',
      'f number≥1≤5 Tên | Name',
      'f →units[]≤20 Tên | Name',
      'f array≥1≤50 Tên | Name',
    ])
    const [[, explained]] = field({ admin: { description: { en: 'Help.', vi: 'Giúp.' } } })
    expect(helpOf(explained)).toBe('Giúp. | Help.')
  })

  it('marks in docs/content-model.md only fields that are there', () => {
    const unknown = collections.flatMap(({ custom, fields, slug }) => {
      const paths = fieldsOf(fields).map(([path]) => path)
      const marked = Object.keys((custom as undefined | { neededWhen?: object })?.neededWhen ?? {})
      return marked.filter((path) => !paths.includes(path)).map((path) => `${slug}.${path}`)
    })
    expect(unknown).toEqual([])
  })

  it('keeps every collection in the folder of its name', () => {
    const folderOf = (slug: string) =>
      slug.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
    const folders = readdirSync('collections', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    expect(folders.sort()).toEqual(collections.map(({ slug }) => folderOf(slug)).sort())
  })

  it('has no join fields: they fail below MongoDB 5 and on its relatives', () => {
    for (const { fields } of collections) {
      expect(fieldsOf(fields).filter(([, { type }]) => type === 'join')).toEqual([])
    }
  })

  it('stores a day as text and an instant as a date', () => {
    const wrong = collections.flatMap(({ fields, slug }) =>
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
    for (const { fields } of collections) {
      for (const [, field] of fieldsOf(fields)) {
        if (field.type === 'richText') expect(field.hooks?.beforeValidate).toHaveLength(1)
      }
    }
  })

  it('offers GraphQL no letter that it has not: values of a select are ASCII', () => {
    const values = collections.flatMap(({ fields }) =>
      fieldsOf(fields).flatMap(([, field]) => (field.type === 'select' ? field.options : [])),
    )
    for (const one of values) {
      expect(typeof one === 'string' ? one : one.value).toMatch(/^[\w.-]+$/)
    }
  })
})
