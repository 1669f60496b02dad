import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

import { rights, type Rights, type Role, roles } from '../../../src/domain/roles.ts'

/** What a letter of the table gives; what it gives besides in the office stands in its own column. */
const letters: Record<string, readonly string[]> = {
  'A(first)': ['firstApprove'],
  'C(draft)': ['create', 'editOwn'],
  'D(own)': ['deleteOwn'],
  'E(own)': ['editOwn'],
  'E(progress)': ['reportProgress'],
  A: ['approve'],
  C: ['create'],
  E: ['edit'],
  P: ['publish'],
  R: ['read'],
  S: ['submit'],
  U: ['unpublish'],
  X: ['export'],
  all: ['read', 'create', 'edit'],
  // Part of editing an account.
  disable: [],
  propose: ['propose'],
  // By command only: docs/adr/0026.
  run: [],
}

/** Public by saving: everybody there reads them, and nothing is handed in or published. */
const publicBySaving = new Set(['communes', 'people', 'schedules', 'sections', 'units'])
const ofDrafts = new Set(['P', 'R', 'S'])

type Line = { collection: string; held: string[]; role: string }

/** The table as it was written by hand. */
const lines = readFileSync('test/fixtures/roles.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line): Line => {
    const [collection = '', role = '', table = '', acts = '', adr = ''] = line.split('\t')
    const given = wordsIn(table)
      .filter((letter) => !(publicBySaving.has(collection) && ofDrafts.has(letter)))
      .flatMap((letter) => letters[letter] ?? [`no letter ${letter}`])
    const held = new Set<string>([...given, ...wordsIn(acts)])
    for (const word of wordsIn(adr)) {
      const name = word.slice(1)
      if (word.startsWith('+')) held.add(name)
      else held.delete(name)
    }
    return { collection, held: [...held].toSorted(), role }
  })

function wordsIn(cell: string): string[] {
  return cell.split(' ').filter(Boolean)
}

const statedOf = (collection: string, role: Role) =>
  lines.find((line) => line.collection === collection && line.role === role)?.held ?? []

describe('the table of roles', () => {
  it.each(Object.entries<Rights>(rights))(
    'gives on %s to each role what is written, and nothing else',
    (collection, held) => {
      const found = Object.keys(roles).map((role) => [role, rightsIn(held, role as Role)])
      const stated = Object.keys(roles).map((role) => [role, statedOf(collection, role as Role)])
      expect(found).toEqual(stated)
    },
  )

  it('has a line for nothing that is not there, and none twice', () => {
    const names = lines.map(({ collection, role }) => `${collection} ${role}`)
    const unknown = lines.filter(({ collection, role }) => !(collection in rights && role in roles))
    expect(unknown).toEqual([])
    expect(names).toEqual([...new Set(names)])
  })
})

const rightsIn = (held: Rights, role: Role): string[] => [...(held[role] ?? [])].toSorted()
