import { describe, expect, it } from '@jest/globals'
import type { CollectionConfig } from 'payload'

import { collections } from '../../collections/index.ts'
import { accessTable, type AccessTable } from './accessTable.ts'
import { fieldsOf, helpOf, lineOf, type Named, unnamedValues, valuesOf } from './fieldLines.ts'
import { sharedHelp } from './sharedHelp.ts'

type Expected = {
  /** Who may do what, and what the public sees. */
  access: AccessTable
  /** One line per field: path and marks, kind and limits, labels, default (test/support/fieldLines). */
  fields: string
  /** One line per field that explains itself: path, `vi | en`; without what sharedHelp states. */
  help: string
  /** Indexes: of one field by its path, of several as `tenant+slug`; `!` means unique. */
  indexes: string
  /** What one of them and many are called: `vi | en`. */
  labels: [singular: string, plural: string]
  /** The values of every list to choose from, by path; or where the law lists them. */
  options?: Record<string, readonly string[] | string>
  sort: string
  title: string
  /** Drafted and published, every version and a trash kept, or none. */
  versions: boolean
}

const bilingual = { en: expect.stringMatching(/\S/), vi: expect.stringMatching(/\S/) }

/** States what a collection is: a change of the model is a change of this page of the tests. */
export function describeCollection(slug: string, expected: Expected): void {
  const found = collections.find((one) => one.slug === slug)
  if (!found) throw new Error(`no collection ${slug}`)
  const collection: CollectionConfig = found
  const fields = fieldsOf(collection.fields)

  describe(`the collection ${slug}`, () => {
    it('has these fields: their order, what is required, kinds, labels, defaults', () => {
      expect(fields.map(lineOf)).toEqual(linesIn(expected.fields))
    })

    it('explains these fields in these words', () => {
      const found = fields.flatMap(([path, field]) => {
        const help = helpOf(field)
        return help === undefined ? [] : [[path, help] as const]
      })
      const shared = helpIn(sharedHelp).filter(([path]) => fields.some(([one]) => one === path))
      const stated = Object.fromEntries([...shared, ...helpIn(expected.help)])
      expect(Object.fromEntries(found)).toEqual(stated)
    })

    it('offers these values, each with a name', () => {
      const offered = fields.flatMap(([path, field]) => {
        const values = valuesOf(field)
        return values ? [[path, values] as const] : []
      })
      const stated = Object.entries(expected.options ?? {}).map(
        ([path, values]) => [path, typeof values === 'string' ? wordsIn(values) : values] as const,
      )
      expect(Object.fromEntries(offered)).toEqual(Object.fromEntries(stated))
      expect(fields.flatMap(([, field]) => unnamedValues(field))).toEqual([])
    })

    it('names every field, and explains those a clerk fills in, in Vietnamese and English', () => {
      const isFilledIn = expected.access.update !== ''
      expect(fields.filter(isUnnamed).map(([path]) => path)).toEqual([])
      expect(
        fields.filter((one) => isFilledIn && isUnexplained(one)).map(([path]) => path),
      ).toEqual([])
    })

    it('may be used by these people', async () => {
      const keys = ['create', 'delete', 'read', 'readVersions', 'update']
      const ofAccounts = collection.auth ? ['admin', 'unlock'] : []
      expect(Object.keys(collection.access ?? {}).sort()).toEqual([...keys, ...ofAccounts].sort())
      expect(await accessTable(collection)).toEqual(expected.access)
    })

    it('states its labels, its versions, its indexes and how it is listed', () => {
      const { admin, defaultSort, labels, trash, versions } = collection
      const [singular, plural] = expected.labels.map(bothIn)
      expect(labels).toEqual({ plural, singular })
      expect(admin).toMatchObject({
        defaultColumns: expect.any(Array),
        group: bilingual,
        useAsTitle: expected.title,
      })
      expect([defaultSort].flat().join(',')).toBe(expected.sort)
      expect(versions).toEqual(
        expected.versions
          ? { drafts: { autosave: false, schedulePublish: false, validate: false }, maxPerDoc: 0 }
          : false,
      )
      expect(Boolean(trash)).toBe(expected.versions)
      expect(indexesOf(collection, fields)).toEqual(wordsIn(expected.indexes))
    })
  })
}

const wordsIn = (text: string) => text.trim().split(/\s+/)

const linesIn = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => wordsIn(line).join(' '))

/** The lines of help by path. */
const helpIn = (text: string) =>
  linesIn(text).flatMap((line): [string, string][] => {
    const [path = '', ...words] = line.split(' ')
    return path === '' ? [] : [[path, words.join(' ')]]
  })

function bothIn(text: string) {
  const [vi, en] = text.split(' | ')
  return { en, vi }
}

const isBilingual = (text: unknown) => {
  const { en, vi } = (text ?? {}) as { en?: string; vi?: string }
  return Boolean(en && vi)
}

const isUnnamed = ([, { admin, label }]: [string, Named]) =>
  !isBilingual(label) && !(admin as { hidden?: boolean } | undefined)?.hidden

/** A group is explained by what is in it, a computed field by its name. */
function isUnexplained([, { admin, type }]: [string, Named]): boolean {
  const { description, hidden, readOnly } = (admin ?? {}) as Record<string, unknown>
  return !hidden && !readOnly && type !== 'group' && !isBilingual(description)
}

function indexesOf({ indexes = [] }: CollectionConfig, fields: [string, Named][]): string[] {
  const single = fields.flatMap(([path, field]) => {
    if ('unique' in field && field.unique) return [`${path}!`]
    return 'index' in field && field.index ? [path] : []
  })
  return [
    ...single,
    ...indexes.map(({ fields: parts, unique }) => parts.join('+') + (unique ? '!' : '')),
  ]
}
