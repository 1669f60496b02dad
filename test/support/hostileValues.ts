import type { FlattenedField } from 'payload'

export type Leaf = { field: FlattenedField; path: string[] }

/** Every stored field of a collection with the path to it; `0` is the first row of a list. */
export function leavesOf(fields: FlattenedField[], prefix: string[] = []): Leaf[] {
  const stored = fields.filter((field) => !('virtual' in field && field.virtual))
  return stored.flatMap((field): Leaf[] => {
    const path = [...prefix, field.name]
    const rows = field.type === 'array' ? ['0'] : []
    const inner = 'flattenedFields' in field ? field.flattenedFields : []
    return [{ field, path }, ...leavesOf(inner, [...path, ...rows])]
  })
}

/** What a client sends to put a value there: `{ files: [{ kind: value }] }`. */
export function dataFor([name = '', ...rest]: string[], value: unknown): unknown {
  const inner = rest.length > 0 ? dataFor(rest, value) : value
  return name === '0' ? [inner] : { [name]: inner }
}

const unknownId = '00000000-0000-4000-8000-000000000000'
const many = Array.from({ length: 3000 }, (_, n) => `${unknownId.slice(0, -4)}${1000 + n}`)

/** Of no use in any field, or in few. */
const general: unknown[] = [
  [],
  {},
  null,
  '',
  '   ',
  'zzz',
  true,
  -1,
  1.5,
  1e308,
  9007199254740993,
  [null],
  [[]],
  [{}],
  { id: [] },
  'a\u0000b',
  '\ud800',
  '2026-02-31',
  'x'.repeat(50_000),
  many,
]

const ofNumbers = ['15.000.000', '12abc', '2026-02-31', 9007199254740993, 1e308, 2026.5, '', null]
const ofMoments = ['', '1', '2026-02-31', '2026-13-01T00:00:00Z', [], null, 5]
const ofRelations = [
  [],
  '',
  {},
  unknownId,
  [null],
  [unknownId, unknownId],
  { relationTo: 'x' },
  many,
]
const ofLists = [null, '', [null], 'x', {}, many, many.map((id) => ({ id })), [{ id: unknownId }]]
const ofTexts = ['', ' ', 'a\u0000b', '\ud800', {}, ['a'], 'x'.repeat(50_000), 5]

const byType: Partial<Record<FlattenedField['type'], unknown[]>> = {
  array: ofLists,
  date: ofMoments,
  group: [null, [], '', 'x', 5],
  number: ofNumbers,
  relationship: ofRelations,
  tab: [null, [], '', 'x', 5],
  text: ofTexts,
  textarea: ofTexts,
  upload: ofRelations,
}

/**
 * What is tried on the n-th field: two values of those meant for its kind and one of the general
 * ones, in turn. The same every time.
 */
export function valuesFor({ field }: Leaf, n: number): unknown[] {
  const own = byType[field.type] ?? general
  const some = [0, 1].map((i) => own[(n * 2 + i) % own.length])
  return [...some, general[n % general.length]]
}
