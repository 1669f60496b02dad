import type { Case, Scene } from '../case.ts'

import { account } from './accounts.ts'
import { act, offers } from './acts.ts'
import { endpoint, graphqlField, waysOf } from './endpoints.ts'
import { file } from './files.ts'
import { copy, create, upload } from './making.ts'
import { changeMany } from './many.ts'
import { probe, probeThrough, select, sort } from './probing.ts'
import { countSome, distinct, list, readOne, version, versions } from './reading.ts'
import { forge, move, publish, remove, restore, save, steal, trash, unpublish } from './writing.ts'

/** Something to ask about a collection; what writes is asked while nobody else asks. */
export type Kind = {
  ask: (question: Case) => Promise<void>
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
  restore,
  save,
  steal,
  trash,
  unpublish,
  upload,
}

/** Everything that can be asked of the running configuration. */
export function kindsOf(scene: Scene): Kind[] {
  const slugs = Object.keys(scene.world.payload.collections).filter(
    (slug) => scene.world.of(slug).length > 0,
  )
  const ofCollections = slugs.flatMap((slug) => [
    ...Object.entries(reads).map(([name, ask]) => ({ ask, isWrite: false, name, slug, weight: 3 })),
    ...Object.entries(writes).map(([name, ask]) => ({
      ask,
      isWrite: true,
      name,
      slug,
      weight: name === 'act' ? 6 : 2,
    })),
  ])
  const ofWays = waysOf(scene).map((way) => ({
    ask: (question: Case) => endpoint(question, way),
    isWrite: way.method !== 'get',
    name: `${way.method} ${way.path}`,
    slug: way.slug ?? '',
    weight: 1,
  }))
  const ofGraphql = scene.graphql.fields('Query').map((field) => ({
    ask: (question: Case) => graphqlField(question, field.name),
    isWrite: false,
    name: `query ${field.name}`,
    slug: scene.graphql.slugOf(field) ?? '',
    weight: 1,
  }))
  return [...ofCollections, ...ofWays, ...ofGraphql].filter((kind) => isAsked(scene, kind))
}

/** A kind that a collection has no use for would only fill the table. */
function isAsked({ world }: Scene, { name, slug }: Kind): boolean {
  if (slug === '') return true
  const config = world.payload.collections[slug as 'articles'].config
  // Tasks of a plan know one act of their own: test/int/progressRefused.test.ts asks for that.
  const hasActs = config.flattenedFields.some(({ name: field }) => field === 'workflow')
  const needs: Record<string, boolean> = {
    account: slug === 'users',
    act: hasActs,
    copy: !config.disableDuplicate,
    file: Boolean(config.upload),
    offers: hasActs,
    publish: Boolean(config.versions),
    restore: Boolean(config.versions),
    trash: Boolean(config.trash),
    unpublish: Boolean(config.versions),
    upload: Boolean(config.upload),
    version: Boolean(config.versions),
    versions: Boolean(config.versions),
  }
  return needs[name] ?? true
}
