import type { Ask } from './ask.ts'
import type { Case } from './case.ts'
import type { Data, Item } from './types.ts'
import type { FlattenedField } from 'payload'

import { modelOf } from './model.ts'

/**
 * Looks at every item in an answer, field by field: whatever stands there, a number, a yes or no, a
 * choice, the id of somebody, has to be a field that this caller may see of this item. So a value
 * is found that looks like any other.
 * @param back what this very request brings back
 */
export function judgeShown(question: Case, ask: Ask, body: unknown, back: Set<Item>): void {
  const told = new Set<string>()
  const tell = (item: Item, path: string) => {
    const { caller, scene } = question
    const may = (['live', 'draft'] as const).some((layer) =>
      scene.oracle.mayMeet(caller, ask.host, { item, layer, path, token: '' }),
    )
    const what = `${path} of ${question.named(item)} is shown`
    const isBack = back.has(item) && !question.scene.oracle.isOfNobody(item, path)
    if (may || isBack || told.has(what)) return
    told.add(what)
    question.fail('leak', what, ask)
  }
  for (const [item, doc] of itemsIn(question, body)) {
    const { fields } = modelOf(question.scene.world.payload, item.collection)
    for (const path of pathsShown(fields, withoutAlias(item, doc))) tell(item, path)
  }
}

type Found = [item: Item, doc: Data]

function itemsIn(question: Case, value: unknown): Found[] {
  if (Array.isArray(value)) return value.flatMap((one) => itemsIn(question, one))
  if (typeof value !== 'object' || value === null) return []
  const doc = value as Data
  const { world } = question.scene
  const own = world.item(doc.id)
  const whole = isDoc(doc.version)
    ? world.item(isDoc(doc.parent) ? doc.parent.id : doc.parent)
    : undefined
  return [
    ...(own ? [[own, doc] as Found] : []),
    ...(whole ? [[whole, doc.version as Data] as Found] : []),
    ...Object.values(doc).flatMap((one) => itemsIn(question, one)),
  ]
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** Who holds a lock is shown by name, and since when, where the admin looks for a mail address. */
const withoutAlias = ({ collection, main }: Item, doc: Data): Data =>
  collection === 'users' && isText(doc.email) && doc.email.startsWith(String(main.name))
    ? { ...doc, email: undefined }
    : doc

const isDoc = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The paths at which something stands. */
function pathsShown(fields: FlattenedField[], doc: Data, prefix = ''): string[] {
  return fields.flatMap((field): string[] => {
    const value = doc[field.name]
    const path = `${prefix}${field.name}`
    if (field.name === 'id' || isEmpty(value)) return []
    if (!('flattenedFields' in field)) return [path]
    const inner = field.flattenedFields
    const rows = Array.isArray(value) ? value : [value]
    return rows.filter(isDoc).flatMap((row) => pathsShown(inner, row, `${path}.`))
  })
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}

/** The trail names what its rows are about. */
export const isOfTrail = ({ path, query }: Ask): boolean =>
  /audit-?events?/i.test(`${path} ${String(query?.collection)}`)
