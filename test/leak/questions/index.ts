import type { Case, Scene } from '../case.ts'
import type { Write } from '../oracle.ts'
import type { Item } from '../types.ts'

import { modelOf } from '../model.ts'
import { account } from './accounts.ts'
import { act } from './acts.ts'
import { coverActs, coverField, coverWay, coverWrite } from './cover.ts'
import { endpoint } from './endpoints.ts'
import { file, replaceFile } from './files.ts'
import { forge } from './forging.ts'
import { copy, create, upload } from './making.ts'
import { changeMany } from './many.ts'
import { move, steal } from './moving.ts'
import { offers } from './offers.ts'
import { probe, probeThrough, select, sort } from './probing.ts'
import { countSome, distinct, list, readOne, version, versions } from './reading.ts'
import { rootField } from './rootFields.ts'
import { isOfPayload, waysOf } from './ways.ts'
import { publish, remove, restore, save, takeFromTrash, trash, unpublish } from './writing.ts'

/** Something to ask about a collection; what writes is asked while nobody else asks. */
export type Kind = {
  ask: (question: Case) => Promise<unknown>
  /** Asked once at the beginning of every run. Of an address or field: was it served, understood? */
  cover?: (question: Case) => Promise<boolean | void>
  isWrite: boolean
  name: string
  slug: string
  /** How much more often than others it is asked. */
  weight: number
}

const reads = {
  countSome,
  distinct,
  file,
  list,
  probe,
  probeThrough,
  readOne,
  select,
  sort,
  version,
  versions,
}
const writes = {
  account,
  act,
  changeMany,
  copy,
  create,
  forge,
  move,
  offers,
  publish,
  remove,
  replaceFile,
  restore,
  save,
  steal,
  takeFromTrash,
  trash,
  unpublish,
  upload,
}

/** What somebody may do with some of the items of a collection, and has to be able to do. */
const doable: Record<
  string,
  [what: string, act: Write, ask: (question: Case, item: Item) => Promise<void>]
> = {
  copy: ['copy', 'create', copy],
  create: ['create', 'create', (question, item) => create(question, item, false)],
  remove: ['delete', 'delete', remove],
  restore: ['restoreVersion', 'restoreVersion', restore],
  save: ['saveDraft', 'saveDraft', save],
  takeFromTrash: ['takeFromTrash', 'takeFromTrash', takeFromTrash],
  trash: ['trash', 'trash', trash],
  upload: ['upload', 'create', upload],
}

/** Everything that can be asked of the running configuration. */
export function kindsOf(scene: Scene): Kind[] {
  const slugs = Object.keys(scene.world.payload.collections).filter(
    (slug) => scene.world.of(slug).length > 0,
  )
  const ofCollections = slugs.flatMap((slug) => [
    ...Object.entries(reads).map(([name, ask]) => ({ ask, isWrite: false, name, slug, weight: 3 })),
    ...Object.entries(writes).map(([name, ask]) => ({
      ask: (question: Case) => ask(question),
      cover: coverOf(scene, slug, name),
      isWrite: true,
      name,
      slug,
      weight: name === 'act' ? 6 : 2,
    })),
  ])
  return [...ofCollections, ...waysAsked(scene), ...fieldsAsked(scene)].filter((kind) =>
    isAsked(scene, kind),
  )
}

function coverOf({ world }: Scene, slug: string, name: string): Kind['cover'] {
  if (name === 'act') return coverActs
  if (name === 'create' && modelOf(world.payload, slug).isUpload) return undefined
  const one = doable[name]
  return one && ((question) => coverWrite(question, ...one))
}

const waysAsked = (scene: Scene): Kind[] =>
  waysOf(scene).map((way) => ({
    ask: (question: Case) => endpoint(question, way),
    // What Payload's own do has to be seen done by the questions of their own.
    cover: isOfPayload(way.name) ? undefined : (question: Case) => coverWay(question, way),
    isWrite: way.method !== 'get',
    name: `${way.method} ${way.path}`,
    slug: way.slug ?? '',
    weight: isOfPayload(way.name) ? 1 : 3,
  }))

const fieldsAsked = ({ graphql }: Scene): Kind[] =>
  (['Query', 'Mutation'] as const).flatMap((root) =>
    graphql.fields(root).map((field) => ({
      ask: (question: Case) => rootField(question, root, field.name),
      cover: (question: Case) => coverField(question, root, field.name),
      isWrite: root === 'Mutation',
      name: `${root.toLowerCase()} ${field.name}`,
      slug: graphql.slugOf(field) ?? '',
      weight: 1,
    })),
  )

/** A kind that a collection has no use for would only fill the table. */
function isAsked({ world }: Scene, { name, slug }: Kind): boolean {
  if (slug === '') return true
  const config = world.payload.collections[slug as 'articles'].config
  const hasActs = (config.endpoints || []).some(({ path }) => path === '/:id/acts')
  const needs: Record<string, boolean> = {
    account: slug === 'users',
    act: hasActs,
    copy: !config.disableDuplicate,
    file: Boolean(config.upload),
    offers: hasActs,
    publish: Boolean(config.versions),
    replaceFile: Boolean(config.upload),
    restore: Boolean(config.versions),
    takeFromTrash: Boolean(config.trash),
    trash: Boolean(config.trash),
    unpublish: Boolean(config.versions),
    upload: Boolean(config.upload),
    version: Boolean(config.versions),
    versions: Boolean(config.versions),
  }
  return needs[name] ?? true
}
