import type { Scene } from './case.ts'
import type { Change } from './store/index.ts'
import type { Caller, Item } from './types.ts'
import type { World } from './world.ts'

import { partsOf, wholesOf } from './items.ts'
import { modelOf } from './model.ts'

declare const DATABASE: 'mongodb' | 'sqlite'

/** What of an account comes and goes by being used. */
const passing = new Set(['lastLoginAt', 'lockUntil', 'loginAttempts', 'updatedAt'])

/** Where the trail ends, which moves on with every row. */
const ofHead = new Set(['hash', 'seq', 'signature', 'updatedAt'])

/** What anybody changes by asking at all: own sessions and settings, the trail, the letters sent. */
export function isPassing(change: Change, { id: own }: Caller): boolean {
  const { collection, id, main, names, refs } = change
  switch (collection) {
    case 'audit-events':
    case 'payload-jobs':
      return main === 'made'
    case 'audit-heads':
      // On MongoDB the next head takes the place of the one before (docs/adr/0025).
      return (main !== 'gone' || DATABASE === 'mongodb') && names.every((name) => ofHead.has(name))
    case 'account-sessions':
    case 'payload-locked-documents':
    case 'payload-preferences':
      return own !== null && refs.includes(own)
    case 'users':
      return id === own && main === 'changed' && names.every((name) => passing.has(name))
    default:
      return false
  }
}

/** What a file is told by the product when something new names it (docs/adr/0027). */
const ofHolding = new Set(['heldBy', 'holders', 'updatedAt'])

/** A file that something new names: only one that is there for who names it. */
export function isNamedByNew(
  { collection, id, main, names }: Change,
  made: Change[],
  { oracle, world }: Pick<Scene, 'oracle' | 'world'>,
  caller: Caller,
): boolean {
  const file = world.item(id)
  if (!file || main === 'gone' || !modelOf(world.payload, collection).isUpload) return false
  const isNamed = made.some(({ refs }) => refs.includes(id))
  const isOnlyTold = names.length > 0 && names.every((name) => ofHolding.has(name))
  const isThere = oracle.worksIn(caller, file.commune) && oracle.finds(caller, file.commune, file)
  return isNamed && isOnlyTold && isThere
}

/** What something allowed on an item may change as well. */
export function goesAlong(change: Change, item: Item, world: World): boolean {
  const { collection, id, main, refs } = change
  if (collection === 'payload-locked-documents') return main === 'gone' && refs.includes(item.id)
  const isOfAccount = collection === 'account-sessions' || collection === 'second-factors'
  if (isOfAccount) return item.collection === 'users' && refs.includes(item.id)
  return withWhom(world, item).some((one) => one.id === id) || isOlderDraftOf(change, item, world)
}

/** An older draft that showed a file shows nothing there once its uploader has deleted the file. */
function isOlderDraftOf({ id, main, names }: Change, file: Item, world: World): boolean {
  const draft = world.item(id)
  if (!draft || !modelOf(world.payload, file.collection).isUpload) return false
  const isOnlyOfVersions = main === null && names.length === 0
  return isOnlyOfVersions && JSON.stringify(draft.versions).includes(file.id)
}

/** Its parts and what it is a part of, and the files that any of them shows. */
function withWhom(world: World, item: Item): Item[] {
  const near = [...partsOf(world, item), ...wholesOf(world, item)]
  const shown = JSON.stringify([item, ...near].map(({ main, versions }) => [main, versions]))
  const files = world.items.filter(
    (one) => modelOf(world.payload, one.collection).isUpload && shown.includes(one.id),
  )
  return [...near, ...files]
}
