import { describe, expect, it } from '@jest/globals'
import { readdirSync } from 'node:fs'

import { collections } from '../../collections/index.ts'
import { fieldsOf } from '../support/fieldLines.ts'

/** What holds for all; what each one is stands in a file of its own beside this one. */
describe('the content model', () => {
  it('states every collection in a file of its own: test/schema/<slug>.test.ts', () => {
    const stated = readdirSync('test/schema')
      .map((name) => name.replace('.test.ts', ''))
      .filter((name) => name !== 'collections')
    expect(stated.sort()).toEqual(collections.map(({ slug }) => slug).sort())
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
