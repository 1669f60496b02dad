import { describe, expect, it } from '@jest/globals'
import type { CollectionConfig } from 'payload'

import { collections } from '../../collections/index.ts'
import { accessTable, type AccessTable, rolesThatPublishBySaving } from './accessTable.ts'
import { fieldsOf, helpOf, lineOf, type Named, unnamedValues, valuesOf } from './fieldLines.ts'
import { sharedHelp } from './sharedHelp.ts'
import { workflowHelp, workflowIndexes, workflowLines, workflowOptions } from './workflowFields.ts'

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
  /** Does it go through the editorial workflow? Its fields come last (./workflowFields). */
  workflow?: true
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
      const last = expected.workflow ? linesIn(workflowLines) : []
      expect(fields.map(lineOf)).toEqual([...linesIn(expected.fields), ...last])
    })

    it('explains these fields in these words', () => {
      const found = fields.flatMap(([path, field]) => {
        const help = helpOf(field)
        return help === undefined ? [] : [[path, help] as const]
      })
      const shared = helpIn(sharedHelp).filter(([path]) => fields.some(([one]) => one === path))
      const ofWorkflow = expected.workflow ? helpIn(workflowHelp) : []
      const stated = Object.fromEntries([...shared, ...ofWorkflow, ...helpIn(expected.help)])
      expect(Object.fromEntries(found)).toEqual(stated)
    })

    it('offers these values, each with a name', () => {
      const offered = fields.flatMap(([path, field]) => {
        const values = valuesOf(field)
        return values ? [[path, values] as const] : []
      })
      const shared = expected.workflow ? workflowOptions : {}
      const stated = Object.entries({ ...expected.options, ...shared }).map(
        ([path, values]) => [path, typeof values === 'string' ? wordsIn(values) : values] as const,
      )
      expect(Object.fromEntries(offered)).toEqual(Object.fromEntries(stated))
      expect(fields.flatMap(([, field]) => unnamedValues(field))).toEqual([])
    })

    it('names every field, and explains those a clerk fills in, in Vietnamese and English', () => {
      const isFilledIn = expected.access.update !== ''
      expect(fields.filter(isUnnamed).map(([path]) => path)).toEqual([])
      const closed = fields.filter(isClosed).map(([path]) => `${path}.`)
      const open = fields.filter(([path]) => !closed.some((above) => path.startsWith(above)))
      expect(open.filter((one) => isFilledIn && isUnexplained(one)).map(([path]) => path)).toEqual(
        [],
      )
    })

    it('may be used by these people', async () => {
      const keys = ['create', 'delete', 'read', 'readVersions', 'update']
      const ofAccounts = collection.auth ? ['admin', 'unlock'] : []
      expect(Object.keys(collection.access ?? {}).sort()).toEqual([...keys, ...ofAccounts].sort())
      expect(await accessTable(collection)).toEqual(expected.access)
      if (expected.versions) expect(await rolesThatPublishBySaving(collection)).toEqual(['', ''])
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
      const [single, joined] = [indexesOf(fields), joinedIndexesOf(collection)]
      const own = expected.workflow ? wordsIn(workflowIndexes) : []
      const stated = wordsIn(expected.indexes)
      const statedJoined = stated.filter((one) => one.includes('+'))
      const statedSingle = stated.filter((one) => !one.includes('+'))
      expect(single).toEqual([...statedSingle, ...own])
      expect(joined).toEqual(statedJoined)
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

/** Nobody fills it in, nor what is in it: a computed field is explained by its name. */
function isClosed([, { admin }]: [string, Named]): boolean {
  const { hidden, readOnly } = (admin ?? {}) as Record<string, unknown>
  return Boolean(hidden) || Boolean(readOnly)
}

/** A group is explained by what is in it. */
function isUnexplained(one: [string, Named]): boolean {
  const [, { admin, type }] = one
  const { description } = (admin ?? {}) as Record<string, unknown>
  return !isClosed(one) && type !== 'group' && !isBilingual(description)
}

const indexesOf = (fields: [string, Named][]): string[] =>
  fields.flatMap(([path, field]) => {
    if ('unique' in field && field.unique) return [`${path}!`]
    return 'index' in field && field.index ? [path] : []
  })

const joinedIndexesOf = ({ indexes = [] }: CollectionConfig): string[] =>
  indexes.map(({ fields: parts, unique }) => parts.join('+') + (unique ? '!' : ''))
