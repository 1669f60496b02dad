import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

import { whereFilename } from './whereFilename.ts'

/** Younger files may belong to a write that has not been committed yet, here or in a command. */
const settledMs = 60 * 60 * 1000
const keptMs = 30 * 24 * 60 * 60 * 1000
const atOnce = 200

/**
 * Takes files that a rolled-back write or a crash left without a record out of the folder. They
 * lie in `files-removed` beside it for thirty days: with the settings of another database every
 * file would look like that.
 * @returns names of the files that were removed
 */
export async function removeOrphans(payload: Payload): Promise<string[]> {
  const folder = path.resolve(
    payload.collections.attachments.config.upload.staticDir ?? 'attachments',
  )
  const bin = path.join(path.dirname(folder), 'files-removed')
  const names = await readdir(folder).catch(() => [])
  const removed: string[] = []
  for (let from = 0; from < names.length; from += atOnce) {
    const batch = await settled(folder, names.slice(from, from + atOnce))
    const known = await knownNames(payload, batch)
    for (const name of batch.filter((one) => !known.has(one))) {
      await throwAway(path.join(folder, name), bin)
      removed.push(name)
    }
  }
  await emptyBin(bin)
  if (removed.length > 0) payload.logger.info(`Removed ${removed.length} files without a record.`)
  return removed
}

async function throwAway(file: string, bin: string): Promise<void> {
  await mkdir(bin, { recursive: true })
  const place = path.join(bin, path.basename(file))
  await rename(file, place)
  await utimes(place, new Date(), new Date())
}

async function emptyBin(bin: string): Promise<void> {
  for (const name of await readdir(bin).catch(() => [])) {
    const file = path.join(bin, name)
    const { mtimeMs } = await stat(file)
    if (Date.now() - mtimeMs > keptMs) await rm(file)
  }
}

async function settled(folder: string, names: string[]): Promise<string[]> {
  const old: string[] = []
  for (const name of names) {
    const stats = await stat(path.join(folder, name)).catch(() => null)
    if (stats?.isFile() && Date.now() - stats.mtimeMs > settledMs) old.push(name)
  }
  return old
}

async function knownNames(
  payload: Payload,
  names: string[],
): Promise<Set<null | string | undefined>> {
  if (names.length === 0) return new Set()
  const { docs } = await payload.find({
    collection: 'attachments',
    depth: 0,
    limit: atOnce,
    overrideAccess: true,
    pagination: false,
    req: { payload },
    select: { filename: true, sizes: true },
    trash: true,
    where: whereFilename(names),
  })
  return new Set(
    docs.flatMap(({ filename, sizes }) => [
      filename,
      ...Object.values(sizes ?? {}).map((size) => size?.filename),
    ]),
  )
}
