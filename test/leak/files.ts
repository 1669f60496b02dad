import type { CommuneKey, Data, Item } from './types.ts'
import type { World } from './world.ts'
import { holdFiles } from '../../src/db/upgrade/holdFiles.ts'
import { planItem } from './items.ts'
import { modelOf, relationsIn } from './model.ts'

/** The collections whose items are filled in with a file. Communes are made without. */
function withFiles({ payload }: World): string[] {
  const slugs = Object.keys(payload.collections).filter((slug) => slug !== 'communes')
  return slugs.filter((slug) =>
    relationsIn(modelOf(payload, slug).fields).some(
      ({ relationTo }) => modelOf(payload, [relationTo].flat()[0] ?? '').isUpload,
    ),
  )
}

/** Beside the files that anything may show: of each kind of content one that it alone shows. */
export const planFilesOfDrafts = (world: World, commune: CommuneKey, unit: 0 | 1): Item[] =>
  [...withFiles(world), 'nothing'].map((of) =>
    planItem(world, { collection: 'attachments', commune, of, state: 'draft', unit }),
  )

/** The product tells every file what shows it, as it does when it is upgraded. */
export async function tellFiles(world: World): Promise<void> {
  const { payload } = world
  await holdFiles(payload)
  for (const item of world.of('attachments')) {
    const where = { id: { equals: item.id } }
    const row = await payload.db.findOne<Data & { id: string }>({
      collection: 'attachments',
      where,
    })
    const heldBy = row?.heldBy ?? []
    Object.assign(item.main, { heldBy, holders: row?.holders ?? [] })
    for (const { data } of item.versions) data.heldBy = heldBy
  }
}

/**
 * Does somebody who works on the item find the file in it: as it is now, as it is public, as it was
 * public once? What only an older draft showed was taken out.
 */
export function showsFile(world: World, item: Item, { commune, id }: Item): boolean {
  if (item.commune !== commune) return false
  const { hasDrafts } = modelOf(world.payload, item.collection)
  const newest = item.versions.at(-1)?.data
  const saved = item.versions.map(({ data }) => data).filter((data) => data._status === 'published')
  const isLive = !hasDrafts || item.main._status === 'published'
  const rows = [...(isLive ? [item.main] : []), ...saved, ...(newest ? [newest] : [])]
  return JSON.stringify(rows).includes(id)
}
